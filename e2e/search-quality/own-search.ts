/** The search of the site, as a browser shows it. */
import type { Browser, Page, Request } from '@playwright/test';
import { searchWords } from '../../src/words/en-search.ts';
import { judgedAddress } from './judged-queries.ts';
import type { Answer, JudgedQuery } from './judged-queries.ts';

/**
 * Type the queries into the search page, one after the other, and read the first ten results of each.
 * @param home The address of the site's home page.
 * @throws {Error} when the search says that it could not look.
 */
export async function askOwnSearch(page: Page, home: string, queries: JudgedQuery[]): Promise<Answer[]> {
  await page.goto(`${home}search/`);
  const found = await search(
    page,
    queries.map(({ query }) => query),
    10,
  );
  const base = new URL(home).pathname;
  return queries.map((query, index) => ({
    query,
    results: (found[index] ?? []).map((href) => judgedAddress(href, base)),
  }));
}

/**
 * Make the first search in a browser that has seen nothing of the site, and count what it loads beyond the page, its styles, fonts and pictures,
 * with what comes after the first results: their filters are counted then.
 * @returns compressed bytes of the bodies.
 */
export function countFirstSearch(browser: Browser, home: string, query: string): Promise<number> {
  return countBytes(browser, `${home}search/`, async (page) => {
    await search(page, [query], 1);
    await page
      .getByRole('option', { name: /\(\d+\)$/u })
      .first()
      .waitFor({ state: 'attached' });
  });
}

/** Count in the same way what is loaded until a name or title answers, with the engine held back. */
export function countFirstAnswer(browser: Browser, home: string, query: string): Promise<number> {
  return countBytes(
    browser,
    `${home}search/`,
    (page) => page.evaluate(awaitFirstAnswer, query),
    // What searches the full text comes after the names.
    (url) => /\/pagefind\/|\/full-text\./u.test(url.pathname),
  );
}

/**
 * Open a page in a browser that has seen nothing, do something there, and count what was loaded beyond the page, its styles, fonts and pictures.
 * @param isHeld Tells which requests are never answered, and not counted.
 */
export async function countBytes(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<unknown>,
  isHeld: (url: URL) => boolean = () => false,
): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.route(isHeld, () => undefined);
    await page.goto(address);
    await act(page);
    const counted = requests.filter((request) => {
      const url = new URL(request.url());
      const isOfPage = ['document', 'stylesheet', 'font', 'image'].includes(request.resourceType());
      // The icon of the page counts among the other types.
      return !isOfPage && !url.pathname.endsWith('.svg') && !isHeld(url);
    });
    const sizes = await Promise.all(counted.map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  } finally {
    await context.close();
  }
}

function search(page: Page, queries: string[], wanted: number): Promise<string[][]> {
  return page.evaluate(typeQueries, { queries, wanted, loading: searchWords.loading, failed: searchWords.failed });
}

/** Runs in the page: types and sends each query, waits for what is final, and reads the addresses of so many results. */
async function typeQueries({ queries, wanted, loading, failed }: Typing): Promise<string[][]> {
  const find = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
    const element = document.querySelector(`[data-search-page] ${selector}`);
    if (!(element instanceof kind)) throw new Error(`The search page lacks ${selector}.`);
    return element;
  };
  const form = find('form', HTMLFormElement);
  const input = find('input[name=q]', HTMLInputElement);
  const status = find('[role=status]', HTMLElement);
  const list = find('ol', HTMLOListElement);
  const more = find('button[data-more]', HTMLButtonElement);
  const change = (target: Element, isDone: () => boolean) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isDone()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(target, { childList: true, characterData: true, subtree: true });
    });

  const answers: string[][] = [];
  input.focus();
  for (const query of queries) {
    const shown = change(status, () => status.textContent !== loading);
    input.value = query;
    form.requestSubmit();
    await shown;
    if (status.textContent === failed) throw new Error(`The search could not look for "${query}".`);
    while (list.children.length < wanted && !more.hidden) {
      const grown = change(list, () => true);
      more.click();
      await grown;
    }
    answers.push(
      [...list.children].slice(0, wanted).map((item) => item.querySelector<HTMLAnchorElement>('h2 a')?.href ?? ''),
    );
  }
  return answers;
}

/** Runs in the page: sends a query and waits for the first result of any kind. */
async function awaitFirstAnswer(query: string): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-search-page] form');
  const input = document.querySelector<HTMLInputElement>('[data-search-page] input[name=q]');
  const list = document.querySelector('[data-search-page] ol');
  if (!form || !input || !list) throw new Error('This is not the search page.');
  const answered = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (list.childElementCount > 0) resolve();
    });
    observer.observe(list, { childList: true });
  });
  input.focus();
  input.value = query;
  form.requestSubmit();
  await answered;
}

interface Typing {
  queries: string[];
  wanted: number;
  loading: string;
  failed: string;
}
