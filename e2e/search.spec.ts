import type { Locator, Page } from '@playwright/test';
import { describeDate, parseDate } from '../src/lib/dates.ts';
import { words } from '../src/words/en.ts';
import { routes, sites } from './built-site.ts';
import { articles, events, monthsIn, names } from './content.ts';
import type { Article } from './content.ts';
import { expect, test } from './test.ts';

test.use({ site: sites.folder });

for (const site of Object.values(sites)) {
  test.describe(`in the ${site.name} build`, () => {
    test.use({ site });

    test('typing finds a report and leads to the passage that has the word', async ({ page }) => {
      const { article, word } = findRareWord();
      await page.goto(routes.search());
      await fieldOf(page).pressSequentially(word);
      await expect(statusOf(page)).toHaveText(new RegExp(`^\\d+ results? for “${word}”$`, 'u'));
      await filterOf(page, words.search.kind).selectOption(words.kinds.article);
      const link = resultOf(page, article.title).getByRole('paragraph').getByRole('link').first();
      const [, id = ''] = /#([^:]+)/u.exec((await link.getAttribute('href')) ?? '') ?? [];
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/articles/${article.id}/#${id}$`, 'u'));
      const target = page.locator(`[id="${id}"]`);
      await expect(target).toBeInViewport();
      await expect(target).toContainText(word.slice(0, 5));
    });
  });
}

for (const article of articles) {
  test(`${article.id} is found by words of its title, with outlet, date and place`, async ({ page }) => {
    await page.goto(addressFor({ q: article.title.match(/[\p{L}\d]{4,}/gu)?.join(' ') ?? '' }));
    await expect(statusOf(page)).toHaveText(/^\d+ results?/u);
    const result = resultOf(page, article.title);
    await expect(result).toContainText(names.outlets.get(article.outlet) ?? '');
    await expect(result).toContainText(describeDate(parseDate(article.date), words.dates));
    await expect(result).toContainText(names.places.get(article.place) ?? '');
    if (article.contentNote !== undefined) await expect(result).toContainText(article.contentNote);
    await result.getByRole('link', { name: article.title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
  });

  test(`filters that name ${article.id} leave it and its like, each other alone`, async ({ page }) => {
    const year = monthsIn(article.date).first.slice(0, 4);
    const all = {
      topic: names.topics.get(article.topics[0] ?? '') ?? '',
      outlet: names.outlets.get(article.outlet) ?? '',
      place: names.places.get(article.place) ?? '',
      year,
    };
    const isLike = (other: Article, filters: Partial<typeof all>) =>
      (!filters.topic || other.topics.includes(article.topics[0] ?? '')) &&
      (!filters.outlet || other.outlet === article.outlet) &&
      (!filters.place || other.places.includes(article.place)) &&
      (!filters.year || isInYear(other, year));
    for (const filters of [all, { topic: all.topic }, { outlet: all.outlet }, { place: all.place }, { year }]) {
      await page.goto(addressFor({ kind: words.kinds.article, ...filters }));
      const expected = articles.filter((other) => isLike(other, filters)).map(({ title }) => title);
      expect((await allTitles(page)).sort(), JSON.stringify(filters)).toEqual(expected.sort());
    }
  });
}

test('filters combine, say how much each would leave, and can be cleared', async ({ page }) => {
  await page.goto(routes.search());
  await filterOf(page, words.search.kind).selectOption(words.kinds.article);
  for (const [id, outlet] of names.outlets) {
    const number = articles.filter((article) => article.outlet === id).length;
    if (number > 0) await expect(filterOf(page, words.search.outlet)).toContainText(`${outlet} (${String(number)})`);
  }
  for (const [id, topic] of names.topics) {
    const number = articles.filter(({ topics }) => topics.includes(id)).length;
    await expect(filterOf(page, words.search.topic)).toContainText(`${topic} (${String(number)})`);
  }
  const [topicId = '', topic = ''] = [...names.topics][0] ?? [];
  await filterOf(page, words.search.topic).selectOption(topic);
  const both = articles.filter(({ topics }) => topics.includes(topicId));
  await expect(statusOf(page)).toHaveText(words.search.results(both.length, ''));
  await page.getByRole('button', { name: words.search.clear }).click();
  await expect(statusOf(page)).toHaveText(words.search.empty);
  await expect(page).toHaveURL(/\/search\/$/u);
});

test('the address holds the whole search, and whoever gets it sees the same', async ({ page, context }) => {
  const place = names.places.get(articles[0]?.place ?? '') ?? '';
  await page.goto(routes.search());
  await fieldOf(page).fill(place);
  await expect(statusOf(page)).toHaveText(/^\d+ results? for/u);
  await filterOf(page, words.search.kind).selectOption(words.kinds.event);
  await filterOf(page, words.search.order).selectOption(words.search.date);
  await page.getByRole('checkbox', { name: words.search.exact }).check();
  await expect(page).toHaveURL(/\?q=.*&kind=.*&order=date&exact=1$/u);
  await expect(statusOf(page)).toHaveText(/^\d+ results? for/u);
  const titles = await allTitles(page);
  expect(titles.length).toBeGreaterThan(0);
  expect(events.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(fieldOf(other)).toHaveValue(place);
  await expect(filterOf(other, words.search.kind)).toHaveValue(words.kinds.event);
  await expect(filterOf(other, words.search.order)).toHaveValue('date');
  await expect(other.getByRole('checkbox', { name: words.search.exact })).toBeChecked();
  expect(await allTitles(other)).toEqual(titles);
});

test('Back leads to the search before, from a search and from a page found', async ({ page }) => {
  const [first, second] = [...names.outlets.values()];
  await page.goto(routes.search());
  await filterOf(page, words.search.outlet).selectOption(first ?? '');
  await expect(statusOf(page)).toHaveText(/^\d+ results?$/u);
  const titles = await titlesOf(page);
  await filterOf(page, words.search.outlet).selectOption(second ?? '');
  await expect.poll(() => titlesOf(page)).not.toEqual(titles);

  await page.goBack();
  await expect(filterOf(page, words.search.outlet)).toHaveValue(first ?? '');
  await expect.poll(() => titlesOf(page)).toEqual(titles);
  await page
    .getByRole('link', { name: titles[0] ?? '' })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(filterOf(page, words.search.outlet)).toHaveValue(first ?? '');
  await expect.poll(() => titlesOf(page)).toEqual(titles);
});

test('a spelling that a report prints is read as the accepted name, and can be taken at its word', async ({ page }) => {
  const doubt = articles
    .flatMap(({ doubts }) => doubts)
    .find(({ likely }) => [...names.people.values()].includes(likely));
  const typed = doubt?.printed.split(' ').at(-1) ?? '';
  await page.goto(addressFor({ q: typed }));
  await expect(page.getByText(words.search.rewritten(doubt?.likely ?? '', typed))).toBeVisible();
  await expect.poll(() => titlesOf(page)).toContain(doubt?.likely);
  await page.getByRole('button', { name: words.search.exactly(typed) }).click();
  await expect(page).toHaveURL(/&exact=1$/u);
  await expect(page.getByText(words.search.isExact)).toBeVisible();
});

test('nothing of the engine is loaded before the reader turns to the search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(routes.search());
  await expect(fieldOf(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await fieldOf(page).focus();
  await expect.poll(() => asked.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
});

test('the record says that it holds nothing where it was searched', async ({ page }) => {
  await page.goto(addressFor({ q: 'zzqxjv' }));
  await expect(statusOf(page)).toHaveText(words.search.none('zzqxjv'));
});

test('the record does not say that it holds nothing where filters hide what it holds', async ({ page }) => {
  const { article, word } = findRareWord();
  const other = [...names.outlets].find(([id]) => id !== article.outlet)?.[1] ?? '';
  await page.goto(addressFor({ q: word, kind: words.kinds.article, outlet: other }));
  await expectSettled(page);
  expect(await titlesOf(page)).toEqual([]);
  await expect(statusOf(page)).not.toHaveText(words.search.none(word));
});

test.describe('by keyboard', () => {
  test('/ leads to the field of the search page, and is a letter within it', async ({ page }) => {
    await page.goto(routes.search());
    await expect(fieldOf(page)).toBeVisible();
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type('9/11');
    await expect(fieldOf(page)).toHaveValue('9/11');
  });

  for (const key of ['/', 'Control+k']) {
    test(`${key} opens the search on another page, and Escape leads back`, async ({ page }) => {
      const title = articles[0]?.title ?? '';
      await page.goto(routes.topics());
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name: words.search.title });
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type(title);
      await expect(dialog.getByRole('link', { name: title, exact: true })).toBeVisible();
      await expect(dialog.getByRole('status')).toContainText(title);
      // The first empties the field.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.locator('dialog input[type=search]')).not.toBeFocused();

      await page.keyboard.press(key);
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type(title);
      await expect(dialog.getByRole('status')).toContainText(title);
      await dialog.getByRole('link', { name: words.search.page }).click();
      await expect(fieldOf(page)).toHaveValue(title);
    });
  }

  test('the key / can be switched off', async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: words.search.title });
    await dialog.getByRole('checkbox', { name: words.search.slash }).uncheck();
    await dialog.getByRole('button', { name: words.search.close }).click();
    await page.keyboard.press('/');
    await expect(dialog).toBeHidden();
    await page.goto(routes.topics());
    await page.keyboard.press('/');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
  });
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '\u202E\u0000\uD800',
  "' OR 1=1 --",
  'Ж'.repeat(5_000),
];

for (const text of hostile) {
  test(`${JSON.stringify(text.slice(0, 40))} stays text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    // Hosts refuse addresses of more than some thousand letters.
    const short = text.slice(0, 500);
    await page.goto(addressFor({ q: short, topic: short, outlet: '__proto__', [short.slice(0, 20)]: short }));
    await expectSettled(page);
    await page.goto(addressFor({ q: short }));
    await expectSettled(page);
    await fieldOf(page).fill(`${text} x`);
    await expect(page).toHaveURL(/x$|(?:%D0%96)+$/u);
    await expectSettled(page);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    await expect(page.getByRole('search').locator('img, script')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

async function expectSettled(page: Page): Promise<void> {
  await expect(statusOf(page)).not.toHaveText(words.search.loading);
  await expect(statusOf(page)).not.toHaveText(words.search.failed);
  await expect(statusOf(page)).not.toBeEmpty();
}

function addressFor(parameters: Record<string, string>): string {
  return `${routes.search()}?${new URLSearchParams(parameters).toString()}`;
}

function fieldOf(page: Page): Locator {
  return page.getByRole('main').getByRole('searchbox');
}

function filterOf(page: Page, label: string): Locator {
  return page.getByRole('main').getByRole('combobox', { name: label, exact: true });
}

function statusOf(page: Page): Locator {
  return page.getByRole('main').getByRole('status');
}

function resultOf(page: Page, title: string): Locator {
  return page
    .getByRole('search')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

function titlesOf(page: Page): Promise<string[]> {
  return page.getByRole('search').getByRole('listitem').getByRole('heading').allInnerTexts();
}

/** The titles of all results, those behind the button for more included. */
async function allTitles(page: Page): Promise<string[]> {
  await expect(statusOf(page)).toHaveText(/^\d+ results?|holds nothing/u);
  const total = Number(/^\d+/u.exec(await statusOf(page).innerText())?.[0] ?? 0);
  const more = page.getByRole('button', { name: words.search.more });
  const items = page.getByRole('search').getByRole('listitem');
  while (await more.isVisible()) {
    const shown = await items.count();
    await more.click();
    await expect.poll(() => items.count()).toBeGreaterThan(shown);
  }
  await expect(items).toHaveCount(total);
  return titlesOf(page);
}

function isInYear(article: Article, year: string): boolean {
  const { first, last } = monthsIn(article.date);
  return first.slice(0, 4) <= year && year <= last.slice(0, 4);
}

/** A long word that one passage of all articles has, and the article it stands in. */
function findRareWord(): { article: Article; word: string } {
  const all = articles.map(({ body }) => body).join('\n');
  for (const article of articles) {
    const prose = article.body.replace(/<[^>]+>|^## .*$/gmu, '');
    const word = prose.match(/\b[a-z]{8,}\b/gu)?.find((one) => all.split(one).length === 2);
    if (word !== undefined) return { article, word };
  }
  throw new Error('No article has a word of its own.');
}
