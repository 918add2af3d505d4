import { SearchFailure, openEngine } from './engine.ts';
import type { Engine, FilterCounts, Hit, Result } from './engine.ts';
import { matchVocabulary } from './instant.ts';
import type { Match } from './instant.ts';
import { isEmpty } from './query.ts';
import type { FilterName, SearchQuery } from './query.ts';
import { readWords } from './reading.ts';
import type { Reading } from './reading.ts';
import { loadVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Make a searcher for one site: names and titles answer at once from the vocabulary, the full text when the engine is there.
 * @param base The base path of the site, ending in a slash.
 */
export function createSearcher(base: string): Searcher {
  const vocabulary = retried(() => loadVocabulary(base));
  const engine = retried(() => openEngine(base));
  let run = 0;

  return {
    warmUp() {
      // A failure shows with the search that it concerns.
      vocabulary().catch(() => undefined);
      engine().catch(() => undefined);
    },
    async search(query, show) {
      run += 1;
      const current = run;
      const showIfCurrent = (state: SearchState) => {
        if (current === run) show(state);
      };
      if (isEmpty(query)) {
        showIfCurrent({ phase: 'empty' });
        return;
      }
      // Without the vocabulary the engine still finds what is typed.
      const words = await vocabulary().catch(() => undefined);
      const matches = words && query.filters.size === 0 ? matchVocabulary(query.text, words, INSTANT_MATCHES) : [];
      showIfCurrent({ phase: 'looking', matches });
      try {
        const found = await find(await engine(), words, query);
        const first = await Promise.all(found.hits.slice(0, PAGE_SIZE).map((hit) => hit.load()));
        const exact =
          words && query.filters.size === 0
            ? matchVocabulary(found.text, words, INSTANT_MATCHES).filter(({ isExact }) => isExact)
            : [];
        showIfCurrent({ phase: 'done', ...found, results: first, matches: exact, rest: found.hits.slice(PAGE_SIZE) });
      } catch (error) {
        if (!(error instanceof SearchFailure)) throw error;
        showIfCurrent({ phase: 'failed' });
      }
    },
  };
}

/** How many results are loaded at a time. */
export const PAGE_SIZE = 5;
const INSTANT_MATCHES = 6;

/** Search as the query is read; where no page has every word, for any of them. */
async function find(engine: Engine, words: Vocabulary | undefined, query: SearchQuery): Promise<Found> {
  const reading = words ? await readWords(engine, words, query) : { text: query.text, rewrites: [], absent: [] };
  const read = { ...query, text: reading.text };
  const isAbsent = reading.text.trim() === '' && query.text.trim() !== '';
  const found = isAbsent ? { hits: [], total: 0 } : await engine.search(read);
  const counts: FilterCounts = isAbsent ? new Map<FilterName, Map<string, number>>() : await engine.count(read);
  if (found.total > 0 || isAbsent || query.isExact) return { ...found, ...reading, counts };
  const relaxed = await findAny(engine, query, reading.text);
  return { ...(relaxed ?? found), ...reading, counts, isRelaxed: relaxed !== undefined };
}

/** The engine wants every word of a query on a page; where no page has all, pages with most of them answer, rare words first. */
async function findAny(
  engine: Engine,
  query: SearchQuery,
  text: string,
): Promise<{ hits: Hit[]; total: number } | undefined> {
  const words = text
    .split(/\s+/u)
    .filter((word) => word.length > 3)
    .slice(0, 8);
  if (words.length < 2) return undefined;
  const scores = new Map<string, { hit: Hit; score: number }>();
  for (const word of words) {
    const { hits } = await engine.search({ ...query, text: word });
    const weight = 1 / Math.log2(2 + hits.length);
    for (const hit of hits.slice(0, 40)) {
      const known = scores.get(hit.id);
      scores.set(hit.id, { hit, score: (known?.score ?? 0) + weight });
    }
  }
  const hits = [...scores.values()].sort((a, b) => b.score - a.score).map(({ hit }) => hit);
  return hits.length === 0 ? undefined : { hits, total: hits.length };
}

/** Do work once, and again after it failed. */
function retried<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= work();
    value.catch(() => (value = undefined));
    return value;
  };
}

/** Searches one site. */
export interface Searcher {
  /** Load what a search needs before there is one. */
  warmUp: () => void;
  /** Search, and show what is known so far; a newer search silences an older one. */
  search: (query: SearchQuery, show: (state: SearchState) => void) => Promise<void>;
}

interface Found extends Reading {
  hits: Hit[];
  total: number;
  counts: FilterCounts;
  /** Whether pages that lack some of the words are among the hits. */
  isRelaxed?: boolean;
}

/** What is known of a search at a moment. */
export type SearchState =
  | { phase: 'empty' }
  | { phase: 'looking'; matches: Match[] }
  | ({ phase: 'done'; matches: Match[]; results: Result[]; rest: Hit[] } & Found)
  | { phase: 'failed' };
