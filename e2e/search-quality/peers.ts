/** The same pages in other search engines, each as it comes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { createIndex } from 'pagefind';
import { judgedAddress } from './judged-queries.ts';
import type { Answer, JudgedQuery } from './judged-queries.ts';

/** The pages of a built site that the search finds, with the claims of reports, by their paths: `articles/x/`. */
export function readPages(folder: string): Map<string, HTMLElement> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return new Map(
    files
      .filter((file) => SEARCHED.test(file))
      .sort()
      .map((file) => [file.replace(/index\.html$/u, ''), parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** Answer queries with MiniSearch, fuzzy 0.2 and prefix search on, over title and text. */
export function askMiniSearch(pages: Map<string, HTMLElement>, queries: JudgedQuery[]): Answer[] {
  const engine = new MiniSearch<Document>({
    idField: 'address',
    fields: ['title', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  engine.addAll(documentsOf(pages));
  return queries.map((query) => ({
    query,
    results: engine.search(query.query).map(({ id }) => judgedAddress(String(id), '/')),
  }));
}

/** Answer queries with Lunr, its English as it comes, over title and text. */
export function askLunr(pages: Map<string, HTMLElement>, queries: JudgedQuery[]): Answer[] {
  const index = lunr((builder) => {
    builder.ref('address');
    builder.field('title');
    builder.field('text');
    for (const document of documentsOf(pages)) builder.add(document);
  });
  return queries.map((query) => ({
    query,
    results: index.search(query.query).map(({ ref }) => judgedAddress(ref, '/')),
  }));
}

/**
 * Write the pages without any of our marks for the indexer, and stock Pagefind’s index of them, into a folder that `remove` takes away.
 * Its `index.html` searches with a plain list.
 */
export async function writeStockSite(pages: Map<string, HTMLElement>): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-pagefind-'));
  for (const [path, page] of pages) {
    const main = page.querySelector('main')?.outerHTML ?? '';
    const plain = main
      .replace(/ data-pagefind-[a-z-]+(?:="[^"]*")?/gu, '')
      .replace('<main', '<main data-pagefind-body');
    const file = join(folder, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><head><title>${titleOf(page)}</title></head><body>${plain}</body></html>`,
    );
  }
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
  writeFileSync(join(folder, 'index.html'), STOCK_PAGE);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Answer queries with stock Pagefind in a browser that shows its page. */
export async function askStockPagefind(page: Page, queries: JudgedQuery[]): Promise<Answer[]> {
  const found = await page.evaluate(
    (texts) => Promise.all(texts.map((text) => (window as unknown as StockWindow).ask(text))),
    queries.map(({ query }) => query),
  );
  return queries.map((query, index) => ({
    query,
    results: inPeersFavour(
      (found[index] ?? []).map((url) => judgedAddress(url, '/')),
      query,
    ),
  }));
}

/** Terms and events have no page of their own: a hit on their common page counts as the one that was wanted. */
function inPeersFavour(results: string[], { judged }: JudgedQuery): string[] {
  return results.map((path) =>
    path === '/terms/' || path === '/timeline/'
      ? ([...judged.best, ...judged.good].find((address) => address.startsWith(path)) ?? path)
      : path,
  );
}

function documentsOf(pages: Map<string, HTMLElement>): Document[] {
  return [...pages].flatMap(([path, page]) => {
    const parts = page.querySelectorAll(PARTS[path] ?? 'main');
    return parts.map((part) => ({
      address: `/${path}${path in PARTS ? `#${part.id}` : ''}`,
      title: path in PARTS ? (part.querySelector('h2')?.structuredText ?? '') : titleOf(page),
      text: part.structuredText,
    }));
  });
}

function titleOf(page: HTMLElement): string {
  return page.querySelector('h1')?.structuredText ?? '';
}

const SEARCHED =
  /^(?:(?:articles|places|people|questions|topics|outlets)\/[^/]+\/index|articles\/[^/]+\/claims\/index|(?:terms|timeline)\/index)\.html$/u;

/** What counts as a document of its own on the pages of terms and events. */
const PARTS: Record<string, string> = { 'terms/': 'main section[id]', 'timeline/': 'main li[id]' };

const STOCK_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stock</title><input><ol></ol>
<script type="module">
  import * as pagefind from './pagefind/pagefind.js';
  const find = async (text) => {
    const { results } = await pagefind.search(text);
    return Promise.all(results.slice(0, 10).map((result) => result.data()));
  };
  window.ask = async (text) => (await find(text)).map(({ url }) => url);
  const [input, list] = [document.querySelector('input'), document.querySelector('ol')];
  let run = 0;
  const show = async () => {
    run += 1;
    const current = run;
    const found = input.value === '' ? [] : await find(input.value);
    if (current !== run) return;
    list.replaceChildren(
      ...found.map(({ url, meta, plain_excerpt }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = url;
        link.textContent = meta.title;
        item.append(link, ' ', plain_excerpt);
        return item;
      }),
    );
  };
  input.addEventListener('focus', () => pagefind.init());
  input.addEventListener('input', show);
</script>`;

interface StockWindow {
  ask: (text: string) => Promise<string[]>;
}

interface Document {
  address: string;
  title: string;
  text: string;
}
