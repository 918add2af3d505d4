import type { Page } from '@playwright/test';
import { words } from '../src/words/en.ts';
import { routes } from './built-site.ts';
import { articles, monthsIn, names } from './content.ts';
import type { Article } from './content.ts';
import { plain } from './page-words.ts';
import { expect, test } from './test.ts';

const claims = articles.flatMap((article) => article.claims.map((claim) => ({ article, claim })));
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

test.beforeEach(async ({ page }) => {
  await page.goto(routes.coverage());
});

test('claims by speaker are those of the content', async ({ page }) => {
  const expected = count(claims.map(({ article, claim }) => [words.speakers[claim.speaker.kind], article]));
  expect(await readTable(page, words.coverage.speakers)).toEqual(expected);
});

test('claims by place are those of the content', async ({ page }) => {
  const expected = count(
    claims.map(({ article, claim }) => [names.places.get(claim.place) ?? words.coverage.noPlace, article]),
  );
  expect(await readTable(page, words.coverage.places)).toEqual(expected);
});

test('reports by access are those of the content', async ({ page }) => {
  const expected = count(articles.map((article) => [words.access[article.access.kind], article]));
  expect(await readTable(page, words.coverage.access)).toEqual(expected);
});

test('reports by month are those of the content, with the months between as gaps', async ({ page }) => {
  const expected = count(articles.map((article) => [month.format(new Date(monthsIn(article.date).first)), article]));
  expect(await readTable(page, words.coverage.months)).toEqual(expected);

  const numbers = articles
    .map(({ date }) => new Date(monthsIn(date).first))
    .map((day) => day.getUTCFullYear() * 12 + day.getUTCMonth());
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const gaps = sorted
    .flatMap((number, index) => (index > 0 ? number - (sorted[index - 1] ?? number) - 1 : 0))
    .filter((gap) => gap > 0);
  const shown = await page
    .getByRole('cell', { name: words.coverage.gap(2).replace('2', '') })
    .or(page.getByRole('cell', { name: words.coverage.gap(1) }))
    .allInnerTexts();
  expect(shown.map(plain)).toEqual(gaps.map(words.coverage.gap));
});

test('columns of outlets are equally wide, and the width of a bar is its count', async ({ page }) => {
  const tables = await page.locator('main table').evaluateAll((all) =>
    all.map((table) => ({
      widths: [...table.querySelectorAll('thead th')].slice(1, -1).map((head) => head.getBoundingClientRect().width),
      bars: [...table.querySelectorAll('td rect')].map((bar) => ({
        width: bar.getBoundingClientRect().width,
        count: Number(bar.closest('td')?.textContent),
      })),
    })),
  );
  for (const { widths } of tables) {
    expect(widths.length).toBeGreaterThan(1);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1);
  }
  const drawn = tables.filter(({ bars }) => bars.length > 0);
  expect(drawn).toHaveLength(2);
  for (const { bars } of drawn) {
    const perClaim = bars.map(({ width, count }) => width / count);
    expect(Math.max(...perClaim) - Math.min(...perClaim)).toBeLessThan(0.1);
  }
});

test('on a phone a row names the outlets that have something', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: words.coverage.speakers, exact: true }) });
  const cells = section.locator('tbody td:not(:last-child)');
  expect(await cells.count()).toBeGreaterThan(0);
  for (const cell of await cells.all())
    await expect(cell).toBeVisible({ visible: (await cell.textContent())?.trim() !== '0' });
  expect(await section.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});

/** Counts of a table under a heading, by the name of the row and of the outlet; rows without any are left out, and totals must be sums. */
async function readTable(page: Page, heading: string): Promise<Counts> {
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });
  const rows = await section
    .locator('tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())));
  const [[, ...columns] = [], ...body] = rows;
  const outlets = columns.slice(0, -1);
  const counted = body.filter((cells) => cells.length === columns.length + 1);
  for (const [label, ...cells] of counted) {
    const numbers = cells.map(Number);
    expect(numbers.at(-1), `total of ${label ?? ''}`).toBe(
      numbers.slice(0, -1).reduce((sum, number) => sum + number, 0),
    );
  }
  const counts: Counts = {};
  for (const [label = '', ...cells] of counted) {
    const numbers = outlets.map((outlet, index): [string, number] => [outlet, Number(cells[index])]);
    const some = numbers.filter(([, number]) => number !== 0);
    if (some.length > 0) counts[plain(label)] = Object.fromEntries(some);
  }
  return counts;
}

function count(pairs: [row: string, article: Article][]): Counts {
  const counts: Counts = {};
  for (const [row, { outlet }] of pairs) {
    const name = names.outlets.get(outlet) ?? '';
    counts[row] ??= {};
    counts[row][name] = (counts[row][name] ?? 0) + 1;
  }
  return counts;
}

type Counts = Record<string, Record<string, number>>;
