import type { Result } from './engine.ts';
import { searchWords as words } from '../words/en-search.ts';
import { heading, itemOf, link, paragraph } from './match-item.ts';

/** Build the list item of a result. Everything is put in as text: titles come from pages, and markup in them stays text. */
export function resultItem({ url, meta, excerpt, sections }: Result): HTMLLIElement {
  const parts: Node[] = [heading(url, meta.title ?? url)];
  if (meta.contentNote) parts.push(paragraph(words.contentNote(meta.contentNote), 'result-note'));
  const best = sections.toSorted((a, b) => marksIn(b.excerpt) - marksIn(a.excerpt));
  // Where their text is not shown, parts of one title look alike.
  const isFirst = ({ title }: { title: string }, index: number) =>
    best.findIndex((one) => one.title === title) === index;
  const shown = (meta.contentNote ? best.filter(isFirst) : best).slice(0, MAX_SECTIONS);
  if (shown.length === 0 && !meta.contentNote) parts.push(marked(trimmed(excerpt, meta.title ?? '')));
  for (const section of shown) {
    const part = document.createElement('p');
    part.append(link(withMarks(section.url, section.excerpt), section.title));
    // What a reader may not want to meet unprepared is not shown before they choose to read.
    if (meta.contentNote) part.className = 'pressables';
    else part.append(': ', ...markedParts(trimmed(section.excerpt, section.title)));
    parts.push(part);
  }
  return itemOf([meta.kind, meta.outlet, meta.date, meta.place].filter(Boolean).join(', '), parts);
}

/** How many different words an excerpt has marked. */
function marksIn(excerpt: string): number {
  return new Set(Array.from(excerpt.matchAll(/<mark>(\p{L}{0,5})/gu), ([, beginning = '']) => beginning.toLowerCase()))
    .size;
}

const MAX_SECTIONS = 3;
const MAX_MARKS = 3;

/**
 * An address at which the browser marks the words found, where it can. Each goes with its neighbours: the browser marks the first place on the
 * page that fits, and scrolls to it rather than to the part; where none fits it goes to the part.
 */
function withMarks(url: string, excerpt: string): string {
  const words = excerpt
    .split(/\s+/u)
    .map((word) => ({ text: unescapeHtml(word.replace(/<\/?mark>/gu, '')), isFound: word.startsWith('<mark>') }));
  const join = (from: number, to: number) =>
    encodeText(
      words
        .slice(Math.max(0, from), to)
        .map(({ text }) => text)
        .join(' '),
    );
  const marks = words.flatMap(({ text, isFound }, index) => {
    const [word = ''] = /^.*[\p{L}\p{N}%]/u.exec(text) ?? [];
    if (!isFound || word === '') return [];
    const before = join(index - NEIGHBOURS, index);
    const after = word === text ? join(index + 1, index + 1 + NEIGHBOURS) : '';
    return [`text=${before && `${before}-,`}${encodeText(word)}${after && `,-${after}`}`];
  });
  // A claim stands on its report's page in the words of the report.
  return marks.length === 0 || !url.includes('#') || url.includes('#claim-')
    ? url
    : `${url}:~:${marks.slice(0, MAX_MARKS).join('&')}`;
}

/** Neighbours of a word that tell its place from others. */
const NEIGHBOURS = 3;

function encodeText(text: string): string {
  return encodeURIComponent(text).replace(/-/gu, '%2D');
}

/** An excerpt without the title that stands above it, and with a mark where it breaks off. */
function trimmed(excerpt: string, title: string): string {
  const words = excerpt.split(' ');
  const length = title.split(' ').length;
  const beginning = words.slice(0, length).join(' ');
  const isRepeated = unescapeHtml(beginning.replace(/<\/?mark>/gu, '')) === `${title}.`;
  const rest = isRepeated ? words.slice(length).join(' ') : excerpt;
  return /[.!?”…](?:<\/mark>)?$/u.test(rest) ? rest : `${rest} …`;
}

function marked(excerpt: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...markedParts(excerpt));
  return element;
}

/** An excerpt is escaped HTML with `<mark>` around the words found. */
function markedParts(excerpt: string): (string | HTMLElement)[] {
  const withoutStops = excerpt.replace(/(?<!&\w+)([.,;:!?”’)]+)<\/mark>/gu, '</mark>$1');
  return withoutStops.split(/<\/?mark>/u).map((part, index) => {
    // A day stays with its month.
    const text = unescapeHtml(part).replace(/\b(\d\d?) (?=[A-Z])/gu, '$1\u{A0}');
    return index % 2 === 0 ? text : Object.assign(document.createElement('mark'), { textContent: text });
  });
}

function unescapeHtml(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => CHARACTERS[name] ?? '');
}

const CHARACTERS: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
