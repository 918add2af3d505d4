import { isEmpty } from './query.ts';
import type { SearchQuery } from './query.ts';

/**
 * Open the full-text index of the site.
 * @param base The base path of the site, ending in a slash.
 * @throws {SearchFailure} when the engine cannot be loaded.
 */
export async function openEngine(base: string): Promise<Engine> {
  const failures = watchRequests(`${base}pagefind/`);
  try {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    // Without a worker the page sees every request of the engine, and so every failure.
    await pagefind.options({ baseUrl: base, noWorker: true, excerptLength: 24 });
    await pagefind.init();
    return { search: (query) => search(pagefind, failures, query) };
  } catch (error) {
    throw new SearchFailure(error);
  }
}

/** The search could not look: some part of the index is missing, damaged or blocked. It says nothing about what the record holds. */
export class SearchFailure extends Error {
  constructor(cause: unknown) {
    super('The search could not look.', { cause });
  }
}

/** Searches the index; each hit loads its texts when asked. */
export interface Engine {
  search: (query: SearchQuery) => Promise<Hit[]>;
}

/** A page that answers, before its texts are loaded. */
export interface Hit {
  load: () => Promise<Result>;
}

/** A page that answers. */
export interface Result {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sections: { title: string; url: string; excerpt: string }[];
}

async function search(pagefind: Pagefind, failures: () => number, query: SearchQuery): Promise<Hit[]> {
  if (isEmpty(query)) return [];
  const before = failures();
  try {
    const response = await pagefind.search(query.text.trim() === '' ? null : query.text, {
      filters: Object.fromEntries(query.filters),
    });
    // The engine answers "nothing" where a part of the index did not arrive.
    if (failures() > before) throw new Error('A part of the index did not arrive.');
    return response.results.map((result) => ({ load: () => load(result) }));
  } catch (error) {
    throw new SearchFailure(error);
  }
}

async function load(result: PagefindResult): Promise<Result> {
  try {
    const { url, meta, excerpt, sub_results: sections } = await result.data();
    return { url, meta, excerpt, sections: sections.filter((section) => section.url !== url) };
  } catch (error) {
    throw new SearchFailure(error);
  }
}

/** Count the requests below an address that fail from now on. */
function watchRequests(prefix: string): () => number {
  const original = window.fetch.bind(window);
  let count = 0;
  window.fetch = async (input, init) => {
    const isIndex = new URL(input instanceof Request ? input.url : input, document.baseURI).pathname.startsWith(prefix);
    try {
      const response = await original(input, init);
      if (isIndex && !response.ok) count += 1;
      return response;
    } catch (error) {
      if (isIndex) count += 1;
      throw error;
    }
  };
  return () => count;
}

interface Pagefind {
  options: (options: { baseUrl: string; noWorker: boolean; excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (text: string | null, options: { filters: Record<string, string> }) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  data: () => Promise<{
    url: string;
    meta: Record<string, string>;
    excerpt: string;
    sub_results: { title: string; url: string; excerpt: string }[];
  }>;
}
