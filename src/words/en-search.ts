import { count, locale } from './en-count.ts';

/** What the search says of a query, apart from the rest because the reader's browser loads it. */
export const searchWords = {
  loading: 'Searching …',
  results: (number: number, query: string, filters: string[] = []) =>
    [`${count(number, 'result', 'results')}${query ? ` for “${query}”` : ''}`, ...filters].join(', '),
  none: (query: string) => `The record was searched and holds nothing for “${query}”.`,
  noneFiltered: 'Nothing was found with these words and filters together. Clear a filter to look wider.',
  empty: 'Type a word, a name or a number, or choose a filter.',
  emptyDialog: 'Type a word, a name or a number.',
  more: (next: number, left: number) => `Show ${String(next)} more${next < left ? ` of ${String(left)}` : ''}`,
  contentNote: (note: string) => `Content note: ${note} Excerpts are not shown.`,
  failed:
    'The search could not look: part of its index is missing, damaged or blocked, or you are offline. This says nothing about what the record holds. Reload the page and try again, or use the index.',
  outdated:
    'The search could not look: the site was brought up to date after this page was opened. Reload the page and search again, or use the index.',
  failedIndex: 'Index from A to Z',
  rewritten: (name: string, typed: string) => `Searched for ${name}, also spelt ${typed}.`,
  exactly: (typed: string) => `Search exactly for “${typed}”`,
  mended: (text: string) => `Did you mean “${text}”? These are its results.`,
  absent: (words: string[]) =>
    `The record does not have ${new Intl.ListFormat(locale, { type: 'disjunction' }).format(words.map((word) => `“${word}”`))}.`,
  relaxed: 'No page has all the words; these have some of them.',
  isExact: 'Only the words as they are typed.',
  notExactly: 'Find other forms too',
};

/** What kinds of things the search finds. */
export const kindWords = {
  article: 'Report',
  question: 'Question',
  topic: 'Topic',
  event: 'Event',
  place: 'Place',
  person: 'Person',
  outlet: 'Outlet',
  term: 'Term',
};
