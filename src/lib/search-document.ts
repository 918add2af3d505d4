import { escapeHtml } from './text.ts';

/**
 * Write a document of the search index as the HTML that the indexer reads: sections with ids become parts that can be found by themselves,
 * forms of names are searched but stand in no excerpt.
 */
export function documentHtml({ language, title, text, sections, filters, meta, forms, day }: SearchDocument): string {
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
    ...sections.map(({ id, title: name, heading, text: words }) => {
      const part = `id="${id}" data-pagefind-title="${escapeHtml(name)}"`;
      if (heading === undefined) return `<p ${part}>${escapeHtml(words)}</p>`;
      return `<h2 ${part}>${escapeHtml(heading)}</h2><p>${escapeHtml(words)}</p>`;
    }),
  ];
  return `<!doctype html><html lang="${language}"><body><main data-pagefind-body>${parts.join('')}</main></body></html>`;
}

/** One thing that can be found: a page, or a part of a page that has an address of its own. */
export interface SearchDocument {
  /** BCP 47 code of the language it is written in: each language has an index of its own. */
  language: string;
  /** Address relative to the base path, as in `timeline/#2022-03-01-…`. */
  path: string;
  title: string;
  /** What is searched and shown before the sections. */
  text: string;
  /** Parts with an address of their own on the page. */
  sections: SearchSection[];
  /** Values to filter by. */
  filters: Record<string, string[]>;
  /** What a result shows besides its title. */
  meta: Record<string, string>;
  /** Other forms of names, to be found by. */
  forms: string[];
  /** ISO day to sort by. */
  day?: string | undefined;
}

/** A part of a page with an address of its own. */
export interface SearchSection {
  id: string;
  title: string;
  /** A heading that stands above it on the page and is searched with it. */
  heading?: string;
  text: string;
}

/** What kind of thing can be found. */
export type SearchKind = 'article' | 'question' | 'topic' | 'event' | 'place' | 'person' | 'outlet' | 'term';
