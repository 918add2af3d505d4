import { SearchFailure } from './failure.ts';
import { filterNames } from './query.ts';
import type { FilterName, SearchQuery } from './query.ts';
import { watchRequests } from './requests.ts';

/**
 * Open the full-text index of the site.
 * @param base The base path of the site, ending in a slash.
 * @param edition Address of the folder of the index.
 * @throws {SearchFailure} when the engine cannot be loaded.
 */
export async function openEngine(base: string, edition: string): Promise<Engine> {
  const failures = watchRequests(edition);
  const look = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const before = await failures();
    try {
      const value = await work();
      if ((await failures()) > before) throw new Error('A part of the index did not arrive whole.');
      return value;
    } catch (error) {
      throw new SearchFailure(error);
    }
  };
  const pagefind = await look(async () => {
    const module = (await import(/* @vite-ignore */ `${edition}pagefind.js`)) as Pagefind;
    // Without a worker the page sees every request of the engine, and so every failure.
    await module.options({ baseUrl: base, noWorker: true, excerptLength: 24, ranking: RANKING });
    await module.init();
    return module;
  });
  return {
    search: (query) =>
      look(async () => {
        const response = await ask(pagefind, query, query.filters);
        return {
          hits: response.results.map((result) => ({ id: result.id, load: () => look(() => load(result)) })),
          total: response.results.length,
        };
      }),
    count: (query) => look(() => countFilters(pagefind, query)),
  };
}

/** Long pages are less in the shade of short ones than the engine has it, titles count for more, other forms of names for less. */
const RANKING = { pageLength: 0.5, termFrequency: 0.6, metaWeights: { title: 10, forms: 2 } };

async function ask(
  pagefind: Pagefind,
  { text, order }: SearchQuery,
  filters: Map<FilterName, string>,
): Promise<PagefindResponse> {
  const words = text.trim() === '' ? null : text.replace(/[ʼ'`‘´]/gu, '’');
  return pagefind.search(words, {
    filters: Object.fromEntries(filters),
    ...(order === 'date' && { sort: { date: 'desc' } }),
  });
}

/** Count each value of each filter under the query and the other filters. */
async function countFilters(pagefind: Pagefind, query: SearchQuery): Promise<FilterCounts> {
  // The engine counts only by filters that it has loaded.
  await pagefind.filters();
  const all = await ask(pagefind, query, query.filters);
  const counts: FilterCounts = new Map();
  for (const name of filterNames) {
    const others = new Map([...query.filters].filter(([other]) => other !== name));
    const response = query.filters.has(name) ? await ask(pagefind, query, others) : all;
    counts.set(name, new Map(Object.entries(response.filters[name] ?? {})));
  }
  return counts;
}

async function load(result: PagefindResult): Promise<Result> {
  const { url, meta, excerpt, sub_results: parts } = await result.data();
  return { url, meta, excerpt, sections: parts.filter((part) => part.url !== url) };
}

/** Searches the index; each hit loads its texts when asked. */
export interface Engine {
  search: (query: SearchQuery) => Promise<{ hits: Hit[]; total: number }>;
  count: (query: SearchQuery) => Promise<FilterCounts>;
}

/** How many results each value of each filter would leave. */
export type FilterCounts = Map<FilterName, Map<string, number>>;

/** A page that answers, before its texts are loaded. */
export interface Hit {
  /** The same for the same page in every search. */
  id: string;
  load: () => Promise<Result>;
}

/** A page that answers. */
export interface Result {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sections: { title: string; url: string; excerpt: string }[];
}

interface Pagefind {
  options: (options: {
    baseUrl: string;
    noWorker: boolean;
    excerptLength: number;
    ranking: typeof RANKING;
  }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    text: string | null,
    options: { filters: Record<string, string>; sort?: { date: 'desc' } },
  ) => Promise<PagefindResponse>;
}

interface PagefindResponse {
  results: PagefindResult[];
  filters: Record<string, Record<string, number>>;
}

interface PagefindResult {
  id: string;
  data: () => Promise<{
    url: string;
    meta: Record<string, string>;
    excerpt: string;
    sub_results: { title: string; url: string; excerpt: string }[];
  }>;
}
