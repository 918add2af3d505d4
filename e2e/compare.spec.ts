import { words } from '../src/words/en.ts';
import { listPages, routes, sites } from './built-site.ts';
import { articles, names, questions } from './content.ts';
import type { Article, Question } from './content.ts';
import { expect, test } from './test.ts';

const pairs = listPages(sites.root).flatMap((path) => {
  const [, first = '', second = ''] = /^\.\/compare\/([^/]+)\/([^/]+)\/$/u.exec(path) ?? [];
  return first === '' ? [] : [{ path, first: getArticle(first), second: getArticle(second) }];
});

test('every report is compared with another, the earlier first', () => {
  for (const { id } of articles) {
    expect(
      pairs.some(({ first, second }) => [first.id, second.id].includes(id)),
      id,
    ).toBe(true);
  }
  for (const { first, second } of pairs) expect(first.id < second.id, `${first.id} before ${second.id}`).toBe(true);
});

test('the list counts the questions that both reports answer', async ({ page }) => {
  await page.goto(routes.comparisons());
  for (const { path, first, second } of pairs) {
    const item = page.getByRole('listitem').filter({ has: page.locator(`a[href$="${path.slice(1)}"]`) });
    const shared = questions.filter(
      (question) => answersOf(question, first).length * answersOf(question, second).length > 0,
    );
    await expect(item).toContainText(words.compare.shared(shared.length));
  }
});

test('each side shows what its report answers, and silence where it says nothing', async ({ page }) => {
  test.setTimeout(90_000);
  for (const { path, first, second } of pairs) {
    await page.goto(path);
    const table = page.getByRole('main').locator('table');
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.children].map((cell) => [...cell.querySelectorAll('a')].map((link) => link.textContent.trim())),
        ),
      );
    const answered = questions.filter((question) =>
      [first, second].some((side) => answersOf(question, side).length > 0),
    );
    const expected = answered.map((question) => [
      [question.title],
      answersOf(question, first),
      answersOf(question, second),
    ]);
    expect(rows.toSorted(byTitle), path).toEqual(expected.toSorted(byTitle));

    const isShared = ([, left = [], right = []]: string[][]) => left.length > 0 && right.length > 0;
    const lastShared = rows.findLastIndex(isShared);
    expect(rows.slice(0, lastShared + 1).every(isShared), `${path} begins with what both answer`).toBe(true);
    const silences = rows.filter((row) => !isShared(row)).length;
    await expect(table.getByText(words.compare.silent, { exact: true })).toHaveCount(silences);
  }
});

test('reports of the same days lead to their comparison', async ({ page }) => {
  await page.goto(routes.comparisons());
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: words.compare.sameDays }) });
  const [link] = await section.getByRole('link').all();
  const address = (await link?.getAttribute('href')) ?? '';
  const pair = pairs.find(({ path }) => address.endsWith(path.slice(1)));
  await page.goto(routes.article(pair?.first.id ?? ''));
  await page
    .getByRole('link', { name: words.compare.link(names.outlets.get(pair?.second.outlet ?? '') ?? '') })
    .click();
  await expect(page).toHaveURL(new RegExp(`${address}$`, 'u'));
});

function answersOf(question: Question, { id }: Article): string[] {
  return question.answers.filter(({ article }) => article.id === id).map(({ claim }) => claim.statement);
}

function getArticle(id: string): Article {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`There is no article ${id}.`);
  return found;
}

function byTitle([[a = ''] = []]: string[][], [[b = ''] = []]: string[][]): number {
  return a.localeCompare(b);
}
