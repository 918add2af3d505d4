import { kindWords } from '../words/en-search.ts';
import type { Match } from './instant.ts';

/** Build the list item of a name or title that answers before the full text is searched. */
export function matchItem({ title, kind, path }: Match, base: string): HTMLLIElement {
  return itemOf(kindWords[kind], [heading(`${base}${path}`, title)]);
}

/** A list item: what is known of a thing, and beside or below it its parts. */
export function itemOf(source: string, parts: Node[]): HTMLLIElement {
  const item = document.createElement('li');
  const body = document.createElement('div');
  body.append(...parts);
  item.append(paragraph(source, 'result-source'), body);
  return item;
}

/** A heading that is a link; the text is put in as text. */
export function heading(href: string, text: string): HTMLHeadingElement {
  const element = document.createElement('h2');
  element.append(link(href, text));
  return element;
}

/** A link; the text is put in as text. */
export function link(href: string, text: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

/** A paragraph; the text is put in as text. */
export function paragraph(text: string, className: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
