/** The names under which the search page filters; each is a parameter of its address and a filter of the index. */
export const filterNames = ['topic', 'outlet', 'place', 'year'] as const;

/**
 * Read a search from the address of the search page.
 * @param parameters The query string; unknown names are passed over.
 */
export function readQuery(parameters: URLSearchParams): SearchQuery {
  const filters = new Map<FilterName, string>();
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters.set(name, value);
  }
  return { text: (parameters.get('q') ?? '').slice(0, MAX_LENGTH), filters };
}

/** Write a search as the query string of the search page, with its question mark, or as nothing. */
export function writeQuery({ text, filters }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text);
  for (const [name, value] of filters) parameters.set(name, value);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether there is anything to search for. */
export function isEmpty({ text, filters }: SearchQuery): boolean {
  return text.trim() === '' && filters.size === 0;
}

/** Longer queries are cut: nobody types them, and the engine compares every word. */
const MAX_LENGTH = 200;

/** Name of a filter. */
export type FilterName = (typeof filterNames)[number];

/** What a reader searches for. */
export interface SearchQuery {
  text: string;
  filters: Map<FilterName, string>;
}
