import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { words } from '../src/words/en.ts';
import { readText, routes, sites } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import { articles } from './content.ts';
import { expect, test } from './test.ts';

test.use({ site: sites.folder });

const parts = {
  'what loads the engine': '**/assets/full-text.*.js',
  'the edition of the index': '**/pagefind/edition.json',
  'the engine': '**/pagefind.js',
  'the list of indexes': '**/pagefind-entry.json*',
  'the directory of the index': '**/*.pf_meta',
  'the program': '**/wasm.*.pagefind',
  'a part of the index': '**/*.pf_index',
  'the values of a filter': '**/*.pf_filter',
  'the text of a result': '**/*.pf_fragment',
};

// No browser keeps what did not arrive whole.
const headers = { 'content-type': 'text/html', 'cache-control': 'no-store' };

const failures: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, headers, body: '<h1>Not found</h1>' }),
  'another page in its place': (route) => route.fulfill({ status: 200, headers, body: '<h1>Log in to go on</h1>' }),
  'out of reach': (route) => route.abort('connectionfailed'),
  'cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'cache-control': 'no-store' },
      body: body.subarray(0, Math.floor(body.length / 2)),
    });
  },
};

const word = articles[0]?.title.match(/\p{L}{6,}/u)?.[0] ?? '';
const otherWord = articles.at(-1)?.title.match(/\p{L}{6,}/u)?.[0] ?? '';
/** A word in letters that no text of the record has. */
const strangeWord = 'ωψξζω';

test.beforeEach(async ({ page, faults }) => {
  // The browser and the engine complain of what these tests take away; the policy must hold all the same.
  faults.allow(/^console:|^error: .*(?:Pagefind|Loading module)/u);
  await page.addInitScript(recordStatus);
});

for (const [part, pattern] of Object.entries(parts)) {
  for (const [failure, fail] of Object.entries(failures)) {
    test(`${part} ${failure} is said to be a failure`, async ({ page }) => {
      await page.route(pattern, fail);
      await page.goto(`${routes.search()}?q=${word}&kind=${words.kinds.article}`);
      await expectFailure(page);

      // The same search once more, for the engine remembers what it asked for.
      await page.getByRole('button', { name: words.search.submit }).click();
      await expectFailure(page);

      await page.unroute(pattern, fail);
      await page.reload();
      await expect(page.getByRole('status')).toHaveText(/^\d+ results? for/u);
    });
  }
}

test('a browser without WebAssembly is told so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  await page.goto(`${routes.search()}?q=${word}`);
  await expectFailure(page);
});

test('a browser whose policy keeps WebAssembly from the page is told so', async ({ page, faults }) => {
  faults.allow(/^violation: script-src wasm-eval|^error: .*blocked WebAssembly/u);
  const allowed = " 'wasm-unsafe-eval'";
  await page.route('**/search/?*', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html.includes(allowed)).toBe(true);
    await route.fulfill({ response, body: html.replace(allowed, '') });
  });
  await page.goto(`${routes.search()}?q=${word}`);
  await expectFailure(page);
});

test('a page from before the site was brought up to date says so, and a new one finds', async ({ page, site }) => {
  await page.goto(`${routes.search()}?q=${word}`);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results? for/u);
  const asked = await publishEdition(page, site);
  await page.getByRole('searchbox').fill(otherWord);
  await expectFailure(page, words.search.outdated);
  expect([...asked.keys()]).toContain('old');

  // What the browser kept of the old edition plays no part any more.
  asked.clear();
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(/^\d+ results? for/u);
  expect([...asked.keys()]).toEqual(['new']);
});

test('a page that loads the engine only after the site was brought up to date finds', async ({ page, site }) => {
  await page.goto(routes.search());
  const asked = await publishEdition(page, site);
  await page.getByRole('searchbox').fill(word);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results? for/u);
  expect([...asked.keys()]).toEqual(['new']);
});

test('a line that breaks while the reader searches is said to be a failure, and mends', async ({ page, context }) => {
  await page.goto(`${routes.search()}?q=${word}`);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results? for/u);
  await context.setOffline(true);
  await page.getByRole('searchbox').fill(otherWord);
  await expectFailure(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: words.search.submit }).click();
  await expect(page.getByRole('status')).toHaveText(/^\d+ results? for/u);
});

test('without the vocabulary the engine still finds what is typed', async ({ page }) => {
  await page.route('**/search/vocabulary.json', (route) => route.abort());
  await page.goto(`${routes.search()}?q=${word}`);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results? for/u);
});

for (const [part, pattern] of Object.entries({
  'the vocabulary': '**/search/vocabulary.json',
  'the words of the record': '**/search/words.json',
})) {
  test(`without ${part} the record is not said to hold nothing`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(`${routes.search()}?q=${strangeWord}`);
    await expectFailure(page);

    // The very word was looked for.
    await page.goto(`${routes.search()}?q=${strangeWord}&exact=1`);
    await expect(page.getByRole('status')).toHaveText(words.search.none(strangeWord));
  });
}

test('where the program of the page does not arrive, words lead on', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`${routes.search()}?q=${word}`);
  const main = page.getByRole('main');
  await expect(main.getByText(words.search.noScript)).toBeVisible();
  await expect(main.getByRole('searchbox')).toBeHidden();
  await main.getByRole('link', { name: words.search.failedIndex }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.nameIndex.title })).toBeVisible();
});

test('the key of the search leads to its page where the dialog does not arrive', async ({ page }) => {
  await page.goto(routes.articles());
  await page.route('**/assets/search-dialog.*.js', (route) => route.abort());
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/u);
});

/**
 * Bring the site up to date behind an open page: the folder of the index is gone, one of another name is there.
 * @returns what is asked for from now on: parts of the old edition, parts of the new one.
 */
async function publishEdition(page: Page, site: BuiltSite): Promise<Map<'old' | 'new', string[]>> {
  const oldEdition = JSON.parse(readText(site, 'pagefind/edition.json')) as string;
  const newEdition = oldEdition.replaceAll(/./gu, (digit) => (digit === 'f' ? '0' : 'f'));
  expect(newEdition).not.toBe(oldEdition);
  const asked = new Map<'old' | 'new', string[]>();
  await page.route('**/pagefind/**', async (route) => {
    const address = route.request().url();
    if (address.endsWith('/edition.json')) return route.fulfill({ json: newEdition });
    const edition = address.includes(`/pagefind/${newEdition}/`) ? 'new' : 'old';
    asked.set(edition, [...(asked.get(edition) ?? []), address]);
    if (edition === 'old') return route.fulfill({ status: 404, headers });
    const part = new URL(address).pathname.slice(site.base.length).replace(newEdition, oldEdition);
    return route.fulfill({ path: join(site.folder, part) });
  });
  return asked;
}

/** Expects the words of failure with a way on, and that the page at no moment said that the record holds nothing. */
async function expectFailure(page: Page, said: string = words.search.failed): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(said);
  await expect(page.getByRole('search').getByRole('listitem')).toHaveCount(0);
  await expect(page.getByRole('search').getByRole('link', { name: words.search.failedIndex })).toBeVisible();
  const texts = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  const [denial = ''] = words.search.none('').split(' for ');
  const denials = [denial, words.search.noneFiltered];
  expect(texts.filter((text) => denials.some((words) => text.includes(words)))).toEqual([]);
}

/** Keeps every text that the status line ever had. */
function recordStatus(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  document.addEventListener('DOMContentLoaded', () => {
    const status = document.querySelector('[role=status]');
    if (!status) return;
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}
