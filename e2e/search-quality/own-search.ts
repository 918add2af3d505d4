/** The search of the site, as a reader uses it in a browser. */
import type { BrowserContext, Page } from '@playwright/test';
import { searchWords } from '../../src/words/en.ts';
import { judgedAddress } from './judged-queries.ts';
import type { Answer, JudgedQuery } from './judged-queries.ts';

/**
 * Type the queries into the search page, one after the other, and read the first ten results of each.
 * @param home The address of the site's home page.
 * @throws {Error} when the search says that it could not look.
 */
export async function askOwnSearch(page: Page, home: string, queries: JudgedQuery[]): Promise<Answer[]> {
  await page.goto(`${home}search/`);
  const found = await page.evaluate(typeQueries, {
    queries: queries.map(({ query }) => query),
    loading: searchWords.loading,
    failed: searchWords.failed,
  });
  const base = new URL(home).pathname;
  return queries.map((query, index) => ({
    query,
    results: (found[index] ?? []).map((href) => judgedAddress(href, base)),
  }));
}

/**
 * Search once in a browser that has seen nothing of the site, and count what it loads beyond the page and its fonts.
 * @returns compressed bytes of bodies: until the first name or title answers, the engine held back; and until everything is shown.
 */
export async function countFirstSearch(context: BrowserContext, home: string, query: string): Promise<FirstSearch> {
  const countUntil = async (isDone: (page: Page) => Promise<unknown>, isHeld: boolean) => {
    const page = await context.newPage();
    const requests: Parameters<Parameters<Page['on']>[1]>[0][] = [];
    // An engine that is never answered leaves the vocabulary to answer alone.
    if (isHeld) await page.route('**/pagefind/**', () => undefined);
    page.on('requestfinished', (request) => requests.push(request));
    await page.goto(`${home}search/`);
    await page.locator('[data-search-page] input[name=q]').pressSequentially(query);
    await isDone(page);
    const sizes = await Promise.all(
      requests
        .filter((request) => ['script', 'fetch', 'xhr', 'other'].includes(request.resourceType()))
        .map(async (request) => (await request.sizes()).responseBodySize),
    );
    await page.close();
    return sizes.reduce((sum, size) => sum + size, 0);
  };
}
