/** The names under which the search filters; each is a parameter of the search page's address and a filter of the index. */
export const filterNames = ['kind', 'topic', 'outlet', 'place', 'person', 'year'] as const;

/**
 * Read a search from the address of the search page.
 * @param parameters The query string; unknown names are passed over, and long queries are cut.
 */
export function readQuery(parameters: URLSearchParams): SearchQuery {
  const filters = new Map<FilterName, string>();
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters.set(name, value);
  }
  return {
    text: Array.from(parameters.get('q') ?? '')
      .slice(0, MAX_LENGTH)
      .join(''),
    filters,
    order: parameters.get('order') === 'date' ? 'date' : 'relevance',
    isExact: parameters.get('exact') === '1',
  };
}

/** Write a search as the query string of the search page, with its question mark, or as nothing. */
export function writeQuery({ text, filters, order, isExact }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text);
  for (const [name, value] of filters) parameters.set(name, value);
  if (order === 'date') parameters.set('order', order);
  if (isExact) parameters.set('exact', '1');
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether there is anything to search for. */
export function isEmpty({ text, filters }: SearchQuery): boolean {
  return text.trim() === '' && filters.size === 0;
}

/** Queries of more characters are cut: nobody types them, and the engine compares every word. */
const MAX_LENGTH = 200;

/** Name of a filter. */
export type FilterName = (typeof filterNames)[number];

/** What a reader searches for. */
export interface SearchQuery {
  text: string;
  filters: Map<FilterName, string>;
  order: 'relevance' | 'date';
  /** Whether the words are searched as they are typed, without other forms of names. */
  isExact: boolean;
}
