import type { Result } from './engine.ts';

/** Build the list item of a result. Everything is put in as text: titles come from pages, and markup in them stays text. */
export function resultItem({ url, meta, excerpt, sections }: Result): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.append(link(url, meta.title ?? url));
  item.append(heading);
  const source = [meta.outlet, meta.date, meta.place].filter(Boolean).join(', ');
  if (source) item.append(paragraph(source, 'result-source'));
  if (meta.contentNote) item.append(paragraph(meta.contentNote, 'result-note'));
  const shown = sections.slice(0, MAX_SECTIONS);
  if (shown.length === 0) item.append(marked(excerpt));
  for (const section of shown) {
    const part = marked(section.excerpt);
    part.prepend(link(section.url, section.title), ': ');
    item.append(part);
  }
  return item;
}

const MAX_SECTIONS = 3;

function link(href: string, text: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

function paragraph(text: string, className: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/** An excerpt is escaped HTML with `<mark>` around the words found. */
function marked(excerpt: string): HTMLParagraphElement {
  const element = document.createElement('p');
  for (const [index, part] of excerpt.split(/<\/?mark>/u).entries()) {
    if (index % 2 === 0) element.append(unescapeHtml(part));
    else element.append(Object.assign(document.createElement('mark'), { textContent: unescapeHtml(part) }));
  }
  return element;
}

function unescapeHtml(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => CHARACTERS[name] ?? '');
}

const CHARACTERS: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
