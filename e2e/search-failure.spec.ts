import type { Page, Route } from '@playwright/test';
import { words } from '../src/words/en.ts';
import { routes, sites } from './built-site.ts';
import { articles } from './content.ts';
import { expect, test } from './test.ts';

test.use({ site: sites.folder });

const parts = {
  'the engine': '**/pagefind/pagefind.js',
  'the list of indexes': '**/pagefind/pagefind-entry.json*',
  'the directory of the index': '**/*.pf_meta',
  'the program': '**/pagefind/wasm*',
  'a part of the index': '**/*.pf_index',
  'the values of a filter': '**/*.pf_filter',
  'the text of a result': '**/*.pf_fragment',
};

const failures: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  'out of reach': (route) => route.abort('connectionfailed'),
  'cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    // No browser keeps what arrived in part.
    const headers = { ...response.headers(), 'cache-control': 'no-store' };
    await route.fulfill({ response, headers, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
};

const word = articles[0]?.title.match(/\p{L}{6,}/u)?.[0] ?? '';

test.beforeEach(async ({ page, faults }) => {
  // The browser and the engine complain of what these tests take away; the policy must hold all the same.
  faults.allow(/^console:|^error: .*Pagefind/u);
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

test('a line that breaks while the reader searches is said to be a failure, and mends', async ({ page, context }) => {
  await page.goto(`${routes.search()}?q=${word}`);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results? for/u);
  await context.setOffline(true);
  const other = articles.at(-1)?.title.match(/\p{L}{6,}/u)?.[0] ?? '';
  await page.getByRole('searchbox').fill(other);
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

/** Expects the words of failure with a way on, and that the page at no moment said that the record holds nothing. */
async function expectFailure(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(words.search.failed);
  await expect(page.getByRole('search').getByRole('listitem')).toHaveCount(0);
  await expect(page.getByRole('search').getByRole('link', { name: words.search.failedIndex })).toBeVisible();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  const [denial = ''] = words.search.none('').split(' for ');
  expect(said.filter((text) => text.includes(denial))).toEqual([]);
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
