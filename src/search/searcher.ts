import { readEdition } from './edition.ts';
import type { Hit, Result } from './engine.ts';
import { SearchFailure } from './failure.ts';
import type { Found, FullText } from './full-text.ts';
import { matchVocabulary, namesWithin } from './instant.ts';
import type { Match } from './instant.ts';
import { isEmpty } from './query.ts';
import type { SearchQuery } from './query.ts';
import { retried } from './retried.ts';
import { loadVocabulary } from './vocabulary.ts';

/**
 * Make a searcher for one site: names and titles answer at once from the vocabulary, the full text when the engine is there.
 * @param base The base path of the site, ending in a slash.
 */
export function createSearcher(base: string): Searcher {
  const vocabulary = retried(() => loadVocabulary(base));
  let open: string | undefined;
  const fullText = retried(async () => {
    const { edition, fullText } = await openWholeText(base);
    open = edition;
    return fullText;
  });
  let run = 0;

  /** Whether the site has another edition of the index by now than the one that is open. */
  async function isOutdated(): Promise<boolean> {
    return open !== undefined && (await readEdition(base).catch(() => open)) !== open;
  }

  return {
    warmUp() {
      // Names come first: on a slow line the engine would hold them up. A failure shows with the search that it concerns.
      void vocabulary()
        .catch(() => undefined)
        .then(fullText)
        .catch(() => undefined);
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
        const { find, resultItem } = await fullText();
        const found = await find(query, words, () => current === run);
        const exact =
          words && query.filters.size === 0
            ? matchVocabulary(found.text, words, INSTANT_MATCHES).filter(({ isExact }) => isExact)
            : [];
        const named =
          words && exact.length === 0 && query.filters.size === 0
            ? namesWithin(found.text, words).slice(0, MOST_NAMES)
            : [];
        const rest = found.hits.slice(PAGE_SIZE);
        const loadAll = (hits: Hit[]) => Promise.all(hits.map((hit) => hit.load()));
        // The page of a name is among the hits only where it has the other words too.
        const [results, titled] = await Promise.all([
          loadAll(found.hits.slice(0, PAGE_SIZE)),
          loadAll(named.length === 0 ? [] : rest.filter(({ isInTitle }) => isInTitle)),
        ]);
        const isHit = ({ path }: Match) => [...results, ...titled].some(({ url }) => url === `${base}${path}`);
        showIfCurrent({
          phase: 'done',
          ...found,
          resultItem,
          results,
          matches: exact,
          named,
          rest,
          total: found.hits.length + named.filter((match) => !isHit(match)).length,
        });
      } catch (error) {
        if (!(error instanceof SearchFailure)) throw error;
        showIfCurrent({ phase: 'failed', isOutdated: false });
        if (await isOutdated()) showIfCurrent({ phase: 'failed', isOutdated: true });
      }
    },
  };
}

/** How many results are loaded at a time. */
export const PAGE_SIZE = 4;
const INSTANT_MATCHES = 6;
/** Names that stand within a longer query are shown beside what it finds; more would crowd it out. */
const MOST_NAMES = 2;

/** Load what searches the full text, which comes with the first search and not before. */
async function openWholeText(base: string): Promise<{ edition: string; fullText: FullText }> {
  try {
    const [{ openFullText }, edition] = await Promise.all([import('./full-text.ts'), readEdition(base)]);
    return { edition, fullText: await openFullText(base, edition) };
  } catch (error) {
    throw error instanceof SearchFailure ? error : new SearchFailure(error);
  }
}

/** Searches one site. */
export interface Searcher {
  /** Load what a search needs before there is one. */
  warmUp: () => void;
  /** Search, and show what is known so far; a newer search silences an older one, whose promise may never end. */
  search: (query: SearchQuery, show: (state: SearchState) => void) => Promise<void>;
}

/** What is known of a search at a moment. */
export type SearchState =
  | { phase: 'empty' }
  | { phase: 'looking'; matches: Match[] }
  | ({
      phase: 'done';
      matches: Match[];
      named: Match[];
      results: Result[];
      rest: Hit[];
      /** How many results there are, the names included. */
      total: number;
      resultItem: FullText['resultItem'];
    } & Found)
  | {
      phase: 'failed';
      /** Whether the site was brought up to date behind the page: no second try can help, a new page can. */
      isOutdated: boolean;
    };
