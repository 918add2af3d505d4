import { searchWords as words } from '../words/en-search.ts';
import type { Hit } from './engine.ts';
import { SearchFailure } from './failure.ts';
import type { FullText } from './full-text.ts';
import type { SearchQuery } from './query.ts';
import type { Match } from './instant.ts';
import { matchItem } from './match-item.ts';
import { PAGE_SIZE } from './searcher.ts';
import type { SearchState } from './searcher.ts';

/**
 * Make a view of search results.
 * @param parts The elements to show them in: a status line, a place for notes on how the query was read, the list and the button for more;
 * and what the status line says before there is a search.
 * @param base The base path of the site, ending in a slash.
 * @param change Called when the reader takes up an offer: another text, or the exact one.
 */
export function createResultView(
  { status, notes, list, more, empty }: ViewParts,
  base: string,
  change: (change: Partial<SearchQuery>) => void,
): ResultView {
  let rest: Hit[] = [];
  /** How many of the rest are not listed yet: a name is listed before it is known which hit is its page. */
  let left = 0;
  let toItem: FullText['resultItem'] | undefined;

  function setRest(hits: Hit[], number: number): void {
    rest = hits;
    left = number;
    more.hidden = rest.length === 0 || left === 0;
    more.textContent = words.more(Math.min(PAGE_SIZE, left), left);
  }

  function show(query: SearchQuery, state: SearchState): void {
    setRest([], 0);
    if (state.phase === 'empty') {
      status.textContent = empty;
      notes.replaceChildren();
      list.replaceChildren();
    } else if (state.phase === 'looking') {
      status.textContent = words.loading;
      if (state.matches.length > 0) list.replaceChildren(...state.matches.map((match) => matchItem(match, base)));
    } else if (state.phase === 'failed') {
      fail(state.isOutdated);
    } else {
      toItem = state.resultItem;
      const isShown = (match: Match) => state.results.some((result) => result.url === `${base}${match.path}`);
      const isMatch = (url: string) => state.matches.some((match) => url === `${base}${match.path}`);
      const matched = state.results.filter(({ url }) => isMatch(url)).map(state.resultItem);
      const others = state.results.filter(({ url }) => !isMatch(url)).map(state.resultItem);
      const named = state.named.filter((match) => !isShown(match)).map((match) => matchItem(match, base));
      const unshown = state.matches.filter((match) => !isShown(match)).map((match) => matchItem(match, base));
      list.replaceChildren(
        ...unshown,
        ...matched,
        ...others.slice(0, BEFORE_NAMES),
        ...named,
        ...others.slice(BEFORE_NAMES),
      );
      notes.replaceChildren(...noteItems(query, state));
      const total = Math.max(state.total, list.children.length);
      const chosen = [...query.filters.values()];
      const none = chosen.length === 0 ? words.none(query.text) : words.noneFiltered;
      status.textContent = total === 0 ? none : words.results(total, state.mended ?? query.text, chosen);
      setRest(state.rest, total - list.children.length);
    }
  }

  function fail(isOutdated: boolean): void {
    status.textContent = isOutdated ? words.outdated : words.failed;
    const way = document.createElement('a');
    way.href = `${base}index/`;
    way.textContent = words.failedIndex;
    notes.replaceChildren(way);
    list.replaceChildren();
    more.hidden = true;
  }

  function noteItems(query: SearchQuery, state: Extract<SearchState, { phase: 'done' }>): Node[] {
    const items: Node[] = [];
    for (const { typed, name } of state.rewrites)
      items.push(note(words.rewritten(name, typed), words.exactly(typed), { isExact: true }));
    if (state.mended !== undefined)
      items.push(note(words.mended(state.mended), words.exactly(query.text), { isExact: true }));
    if (state.absent.length > 0 && state.hits.length > 0) items.push(note(words.absent(state.absent)));
    if (state.isRelaxed) items.push(note(words.relaxed));
    if (query.isExact) items.push(note(words.isExact, words.notExactly, { isExact: false }));
    return items;
  }

  function note(text: string, offer?: string, taken?: Partial<SearchQuery>): HTMLParagraphElement {
    const element = document.createElement('p');
    element.textContent = text;
    if (offer !== undefined && taken !== undefined) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = offer;
      button.addEventListener('click', () => {
        change(taken);
      });
      element.append(' ', button);
    }
    return element;
  }

  async function addMore(): Promise<void> {
    const from = rest;
    const isListed = (url: string) => list.querySelector(`h2 a[href="${CSS.escape(url)}"]`) !== null;
    const items: HTMLLIElement[] = [];
    while (from.length > 0 && items.length < PAGE_SIZE) {
      const results = await Promise.all(from.splice(0, PAGE_SIZE - items.length).map((hit) => hit.load()));
      items.push(...results.filter(({ url }) => !isListed(url)).flatMap((result) => toItem?.(result) ?? []));
    }
    // Another search may have come meanwhile.
    if (from !== rest) return;
    list.append(...items);
    setRest(rest, Math.max(left - items.length, 0));
    items[0]?.querySelector('a')?.focus();
  }

  more.addEventListener('click', () => {
    addMore().catch((error: unknown) => {
      if (!(error instanceof SearchFailure)) throw error;
      fail(false);
    });
  });

  return { show };
}

/** Results that stand before the names within a query. */
const BEFORE_NAMES = 3;

interface ViewParts {
  status: HTMLElement;
  notes: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  empty: string;
}

/** Shows what is known of a search. */
export interface ResultView {
  show: (query: SearchQuery, state: SearchState) => void;
}
