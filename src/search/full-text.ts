import { openEngine } from './engine.ts';
import type { Engine, FilterCounts, Hit, Result } from './engine.ts';
import { SearchFailure } from './failure.ts';
import type { SearchQuery } from './query.ts';
import { isPhrase, readWords } from './reading.ts';
import type { Reading } from './reading.ts';
import { resultItem } from './result-item.ts';
import { loadWords } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Open the full text of the site for searching.
 * @param base The base path of the site, ending in a slash.
 * @param edition Address of the folder of the index.
 * @throws {SearchFailure} when the engine cannot be loaded.
 */
export async function openFullText(base: string, edition: string): Promise<FullText> {
  const engine = await openEngine(base, edition);
  let words: Promise<Vocabulary> | undefined;
  return {
    async find(query, vocabulary) {
      let missing: unknown = vocabulary ? undefined : new Error('The vocabulary did not arrive.');
      // Without the words the names still mend what is misspelt.
      const moreWords = (known: Vocabulary) =>
        (words ??= loadWords(base, known)).catch((error: unknown) => {
          words = undefined;
          missing = error;
          return known;
        });
      const reading = vocabulary
        ? await readWords(engine, vocabulary, () => moreWords(vocabulary), query)
        : { text: query.text, rewrites: [], absent: [] };
      const found = await find(engine, reading, query);
      // By a name or a word that did not arrive there might have been something.
      if (found.total === 0 && missing !== undefined && !isAsTyped(query)) throw new SearchFailure(missing);
      return found;
    },
    resultItem,
  };
}

/** Whether a query is searched as it stands, whatever names and words the record has. */
function isAsTyped({ text, isExact }: SearchQuery): boolean {
  return isExact || isPhrase(text) || text.trim() === '';
}

/**
 * Searches the full text; without a vocabulary it finds what is typed.
 * @throws {SearchFailure} where a part of the index, or what a query that finds nothing is read by, did not arrive.
 */
export interface FullText {
  find: (query: SearchQuery, vocabulary: Vocabulary | undefined) => Promise<Found>;
  /** Build the list item of a result; it comes with the full text because nothing needs it before. */
  resultItem: (result: Result) => HTMLLIElement;
}

/** What was found, and how the query was read. */
export interface Found extends Reading {
  hits: Hit[];
  total: number;
  /** Count what each filter would leave; asked for when the results are shown. */
  counts: () => Promise<FilterCounts>;
  /** Whether pages that lack some of the words are among the hits. */
  isRelaxed?: boolean;
}

/** Search as the query is read: pages with the very phrase first, then those with every word, then, where these are few, those with some. */
async function find(engine: Engine, reading: Reading, query: SearchQuery): Promise<Found> {
  const read = { ...query, text: reading.text };
  const isNothing = reading.text === '' && query.text.trim() !== '';
  if (isNothing) return { hits: [], total: 0, ...reading, counts: () => Promise.resolve(new Map()) };
  const counts = () => engine.count(read);
  const { hits } = await engine.search(read);
  if (query.isExact || isPhrase(reading.text) || !reading.text.includes(' '))
    return { hits, total: hits.length, ...reading, counts };
  if (query.order === 'date') return { hits, total: hits.length, ...reading, counts };
  const phrase = (await engine.search({ ...read, text: `"${reading.text}"` })).hits;
  const some = await findSome(engine, read);
  const ranked = fuse([phrase, hits, some]);
  const isFound = new Set(hits.map(({ id }) => id));
  const all = hits.length < ENOUGH ? ranked : ranked.filter(({ id }) => isFound.has(id));
  return { hits: all, total: all.length, ...reading, counts, isRelaxed: hits.length === 0 && all.length > 0 };
}

/** Where fewer pages have every word, pages with some of them are added. */
const ENOUGH = 5;
const MOST_WORDS = 8;
const MOST_SOME = 20;
/** Words too common to find a page by. */
const COMMON = new Set(
  'a an and are as at be but by did do does for from had has have how in into is it its not of on or that the their there this to was were what when where which who why with'.split(
    ' ',
  ),
);

/** Pages with some of the words; rare words count for more. */
async function findSome(engine: Engine, query: SearchQuery): Promise<Hit[]> {
  const words = query.text
    .split(/\s+/u)
    .filter((word) => !COMMON.has(word.toLowerCase()))
    .slice(0, MOST_WORDS);
  if (words.length < 2) return [];
  const scores = new Map<string, { hit: Hit; score: number }>();
  for (const word of words) {
    const { hits } = await engine.search({ ...query, text: word });
    const weight = 1 / Math.log2(2 + hits.length);
    for (const [place, hit] of hits.entries()) {
      // The engine's own order breaks ties between pages with the same words.
      scores.set(hit.id, { hit, score: (scores.get(hit.id)?.score ?? 0) + weight * (1 + 0.1 / (1 + place)) });
    }
  }
  return [...scores.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SOME)
    .map(({ hit }) => hit);
}

/** Order hits by their places in several lists: reciprocal rank fusion (Cormack, Clarke and Büttcher 2009), with a small constant for short lists. */
function fuse(lists: Hit[][]): Hit[] {
  const scores = new Map<string, { hit: Hit; score: number }>();
  for (const list of lists) {
    for (const [place, hit] of list.entries()) {
      scores.set(hit.id, { hit, score: (scores.get(hit.id)?.score ?? 0) + 1 / (FUSION + place) });
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}

const FUSION = 2;
