import { SearchFailure } from './failure.ts';
import { giveWay } from './give-way.ts';
import { filterNames } from './query.ts';
import type { FilterName, SearchQuery } from './query.ts';
import { watchRequests } from './requests.ts';

/**
 * Open the full-text index of the site.
 * @param base The base path of the site, ending in a slash.
 * @param edition Address of the folder of the index.
 * @param others Codes of other languages whose indexes are searched too.
 * @throws {SearchFailure} when the engine cannot be loaded.
 */
export async function openEngine(base: string, edition: string, others: string[] = []): Promise<Engine> {
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
    const { Pagefind } = (await import(/* @vite-ignore */ `${edition}pagefind.js`)) as PagefindModule;
    const options = { baseUrl: base, excerptLength: 24, ranking: RANKING };
    const engine = new Pagefind({ ...options, basePath: edition });
    for (const language of others) await engine.mergeIndex(`${edition}${language}/`, { ...options, language });
    return engine;
  });
  const ask = async (text: string | null, options: SearchOptions = {}): Promise<Hit[]> => {
    await giveWay();
    const { results } = await look(() => pagefind.search(text?.replace(/[ʼ'`‘´]/gu, '’') ?? null, options));
    return results.map((result) => ({
      id: result.id,
      score: result.score,
      words: result.words,
      isInTitle: result.matchedMetaFields?.includes('title') ?? false,
      load: () => look(() => load(result)),
    }));
  };
  return {
    search: (text) => ask(text),
    list: (order) => ask(null, order === 'date' ? { sort: { date: 'desc' } } : {}),
    async values() {
      const counts = await look(() => pagefind.filters());
      const values: FilterValues = new Map(filterNames.map((name) => [name, new Map<string, Set<string>>()]));
      for (const [name, pages] of values) {
        for (const value of Object.keys(counts[name] ?? {}))
          pages.set(value, new Set((await ask(null, { filters: { [name]: value } })).map(({ id }) => id)));
      }
      return values;
    },
  };
}

/** A long page is hardly worse than a short one, titles count for more than the engine has it, other forms of names for less. */
const RANKING = { pageLength: 0.2, termFrequency: 0.6, metaWeights: { title: 10, forms: 2 } };

async function load(result: PagefindResult): Promise<Result> {
  await giveWay();
  const { url, meta, content, excerpt, sub_results: parts } = await result.data();
  const text = [content, ...Object.values(meta)].join('\n');
  return { url, meta, text, excerpt, sections: parts.filter((part) => part.url !== url) };
}

/** Searches the index; each hit loads its texts when asked. */
export interface Engine {
  /** The pages with every word of a text or, where it stands in quotation marks, with the words side by side; regular endings are ignored. */
  search: (text: string) => Promise<Hit[]>;
  /** Every page or, by date, every page that has one, newest first. */
  list: (order: SearchQuery['order']) => Promise<Hit[]>;
  /** The ids of the pages for each value of each filter. */
  values: () => Promise<FilterValues>;
}

/** The pages, by their ids, for each value of each filter. */
export type FilterValues = Map<FilterName, Map<string, Set<string>>>;

/** A page that answers, before its texts are loaded. */
export interface Hit {
  /** The same for the same page in every search. */
  id: string;
  /** How well it answers; comparable within one search. */
  score: number;
  /** Where in its text the words stand, counted in words, in ascending order. */
  words: number[];
  /** Whether a word stands in its title. */
  isInTitle: boolean;
  load: () => Promise<Result>;
}

/** A page that answers. */
export interface Result {
  url: string;
  meta: Record<string, string>;
  /** All that is searched, but for other forms of names. */
  text: string;
  excerpt: string;
  sections: { title: string; url: string; excerpt: string }[];
}

/** The one class of the engine that the build leaves in it. */
interface PagefindModule {
  Pagefind: new (options: PagefindOptions & { basePath: string }) => Pagefind;
}

interface PagefindOptions {
  baseUrl: string;
  excerptLength: number;
  ranking: typeof RANKING;
}

interface Pagefind {
  mergeIndex: (folder: string, options: PagefindOptions & { language: string }) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (text: string | null, options: SearchOptions) => Promise<{ results: PagefindResult[] }>;
}

interface SearchOptions {
  filters?: Record<string, string>;
  sort?: { date: 'desc' };
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<{
    url: string;
    meta: Record<string, string>;
    content: string;
    excerpt: string;
    sub_results: { title: string; url: string; excerpt: string }[];
  }>;
}
