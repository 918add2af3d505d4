import { openEngine } from './engine.ts';
import type { Engine, FilterValues, Hit, Result } from './engine.ts';
import { findExact } from './exact.ts';
import { SearchFailure } from './failure.ts';
import type { FilterName, SearchQuery } from './query.ts';
import { rankPages } from './ranking.ts';
import type { Ranking } from './ranking.ts';
import { isPhrase, readWords } from './reading.ts';
import type { Reading } from './reading.ts';
import { resultItem } from './result-item.ts';
import { retried } from './retried.ts';
import type { Vocabulary } from './vocabulary.ts';
import { loadWords } from './word-list.ts';

/**
 * Open the full text of the site for searching.
 * @param base The base path of the site, ending in a slash.
 * @param edition Address of the folder of the index.
 * @throws {SearchFailure} when the engine cannot be loaded.
 */
export async function openFullText(base: string, edition: string): Promise<FullText> {
  const engine = await openEngine(base, edition);
  let words: Promise<Vocabulary> | undefined;
  const values = retried(() => engine.values());
  return {
    async find(query, vocabulary, isWanted) {
      const own = whileWanted(engine, isWanted);
      let missing: unknown = vocabulary ? undefined : new Error('The vocabulary did not arrive.');
      // Without the words the names still mend what is misspelt.
      const moreWords = (known: Vocabulary) =>
        (words ??= loadWords(base, known)).catch((error: unknown) => {
          words = undefined;
          missing = error;
          return known;
        });
      const reading = vocabulary
        ? await readWords(own, vocabulary, () => moreWords(vocabulary), query)
        : { text: query.text, rewrites: [], absent: [] };
      const found = await find(own, values, reading, query);
      // By a name or a word that did not arrive there might have been something.
      if (found.hits.length === 0 && missing !== undefined && !isAsTyped(query)) throw new SearchFailure(missing);
      return found;
    },
    resultItem,
  };
}

/** The engine for one search; when nobody wants that any more it goes no further and never ends. */
function whileWanted(engine: Engine, isWanted: () => boolean): Engine {
  return { ...engine, search: (text) => (isWanted() ? engine.search(text) : new Promise(() => undefined)) };
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
  find: (query: SearchQuery, vocabulary: Vocabulary | undefined, isWanted: () => boolean) => Promise<Found>;
  /** Build the list item of a result; it comes with the full text because nothing needs it before. */
  resultItem: (result: Result) => HTMLLIElement;
}

/** What was found, and how the query was read. */
export interface Found extends Reading {
  hits: Hit[];
  /** Count what each value of each filter would leave; asked for when the results are shown. */
  counts: () => Promise<FilterCounts>;
  /** Whether no page has every word, so that the hits have only some. */
  isRelaxed: boolean;
}

/** How many results each value of each filter would leave. */
export type FilterCounts = Map<FilterName, Map<string, number>>;

/** Search as the query is read. Filters leave a part of what is found without them, so that their counts are true. */
async function find(
  engine: Engine,
  values: () => Promise<FilterValues>,
  reading: Reading,
  query: SearchQuery,
): Promise<Found> {
  const { hits, isRelaxed } = await findAll(engine, reading, query);
  const filtered = query.filters.size === 0 ? hits : filter(hits, query.filters, await values());
  const counts = async () => countValues(hits, query.filters, await values());
  return { ...reading, hits: filtered, counts, isRelaxed };
}

async function findAll(engine: Engine, reading: Reading, query: SearchQuery): Promise<Ranking> {
  if (query.text.trim() === '') return { hits: await engine.list(query.order), isRelaxed: false };
  if (reading.text === '') return { hits: [], isRelaxed: false };
  const isExact = query.isExact || isPhrase(reading.text);
  const ranking = isExact
    ? { hits: await findExact(engine, reading.text), isRelaxed: false }
    : await rankPages(engine, reading.text);
  if (query.order === 'relevance') return ranking;
  const isFound = new Map(ranking.hits.map((hit) => [hit.id, hit]));
  return { ...ranking, hits: (await engine.list('date')).flatMap(({ id }) => isFound.get(id) ?? []) };
}

function filter(hits: Hit[], filters: SearchQuery['filters'], values: FilterValues): Hit[] {
  const wanted = [...filters].map(([name, value]) => values.get(name)?.get(value));
  return hits.filter(({ id }) => wanted.every((ids) => ids?.has(id)));
}

function countValues(hits: Hit[], filters: SearchQuery['filters'], values: FilterValues): FilterCounts {
  return new Map(
    [...values].map(([name, pages]) => {
      const others = new Map([...filters].filter(([other]) => other !== name));
      const left = filter(hits, others, values);
      const counts = [...pages].map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length] as const);
      return [name, new Map(counts)];
    }),
  );
}
