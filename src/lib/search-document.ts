import { escapeHtml } from './text.ts';

/**
 * Write a document of the search index as the HTML that the indexer reads: sections with ids become parts that can be found by themselves,
 * forms of names are searched but stand in no excerpt.
 */
export function documentHtml({ title, text, sections, filters, meta, forms, day }: SearchDocument): string {
  const value = (attribute: string, key: string, content: string) =>
    `<span ${attribute}="${key}[data-value]" data-value="${escapeHtml(content)}"></span>`;
  const parts = [
    `<h1>${escapeHtml(title)}</h1>`,
    ...Object.entries(filters).flatMap(([key, values]) =>
      values.map((content) => value('data-pagefind-filter', key, content)),
    ),
    ...Object.entries(meta).map(([key, content]) => value('data-pagefind-meta', key, content)),
    ...(forms.length === 0 ? [] : [value('data-pagefind-meta', 'forms', forms.join(' · '))]),
    ...(day === undefined ? [] : [value('data-pagefind-sort', 'date', day)]),
    `<p>${escapeHtml(text)}</p>`,
    ...sections.map(
      (section) =>
        `<p id="${section.id}" data-pagefind-title="${escapeHtml(section.title)}">${escapeHtml(section.text)}</p>`,
    ),
  ];
  return `<!doctype html><html lang="en"><body><main data-pagefind-body>${parts.join('')}</main></body></html>`;
}

/** One thing that can be found: a page, or a part of a page that has an address of its own. */
export interface SearchDocument {
  /** Address relative to the base path, as in `timeline/#2022-03-01-…`. */
  path: string;
  title: string;
  /** What is searched and shown before the sections. */
  text: string;
  /** Parts with an address of their own on the page. */
  sections: { id: string; title: string; text: string }[];
  /** Values to filter by. */
  filters: Record<string, string[]>;
  /** What a result shows besides its title. */
  meta: Record<string, string>;
  /** Other forms of names, to be found by. */
  forms: string[];
  /** ISO day to sort by. */
  day?: string | undefined;
}

/** What kind of thing can be found. */
export type SearchKind = 'article' | 'question' | 'topic' | 'event' | 'place' | 'person' | 'outlet' | 'term';
