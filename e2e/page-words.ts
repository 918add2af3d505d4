/** The words and links of a page, as its file has them and as a browser shows them. */
import { HTMLElement, NodeType, parse } from 'node-html-parser';
import type { Node } from 'node-html-parser';

/**
 * Read what a page says from its file: its words in their order, with the description of a drawing and the alternative text of a picture in
 * their places. What only programs show, what is folded up, the search and the preferences, which are theirs to fill, and the link that the keyboard alone
 * brings forth are left out.
 */
export function wordsOfFile(page: HTMLElement): PageWords {
  const said: PageWords = { words: [], links: [] };
  const body = page.querySelector('body');
  if (body) collect(body, said);
  return said;
}

function collect(node: Node, said: PageWords): void {
  if (node.nodeType === NodeType.TEXT_NODE) {
    addWords(said, node.text);
    return;
  }
  if (!(node instanceof HTMLElement)) return;
  const tag = node.tagName.toLowerCase();
  if (UNREAD.has(tag) || node.hasAttribute('hidden') || node.getAttribute('href') === '#main') return;
  if (tag === 'img') addWords(said, node.getAttribute('alt') ?? '');
  if (tag === 'a' && node.hasAttribute('href')) said.links.push(node.getAttribute('href') ?? '');
  const isFolded = tag === 'details' && !node.hasAttribute('open');
  // The parser takes what stands in such an element for text.
  const children = tag === 'pre' ? parse(node.innerHTML).childNodes : node.childNodes;
  for (const child of children) {
    const name = child instanceof HTMLElement ? child.tagName.toLowerCase() : undefined;
    if (isFolded && name !== 'summary') continue;
    if (tag === 'svg' && name !== 'desc') continue;
    collect(child, said);
  }
}

function addWords({ words }: PageWords, text: string): void {
  words.push(...text.split(/\s+/u).filter(Boolean));
}

const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'search']);

/** Text of a page as its source has it, where spaces that do not break are spaces. */
export function plain(text: string): string {
  return text.replaceAll('\u{A0}', ' ');
}

/** Read what a page says from the screen, for a browser to run: of all that `wordsOfFile` reads, that which can be seen. */
export function readScreen(): PageWords & PageState {
  const said: PageWords = { words: [], links: [] };
  const unread = 'script, style, template, noscript, search, [data-preferences], a[href="#main"]';
  const isDrawn = (drawing: Element): boolean => drawing instanceof SVGElement;
  const wordsOf = (nodes: ChildNode[]): string[] =>
    nodes
      .map(({ textContent }) => textContent ?? '')
      .join('')
      .split(/\s+/u)
      .filter(Boolean);
  const isSeen = (node: ChildNode): boolean => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const element = node instanceof Element ? node : node.parentElement;
    return (
      element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true &&
      [...range.getClientRects()].some(({ width, height, right }) => width > 0 && height > 0 && right > 0)
    );
  };
  const isBlank = (node: ChildNode): boolean => (node.textContent ?? '').trim() === '';

  const labels: string[] = [];
  function collect(node: ChildNode): void {
    if (node instanceof Text) {
      if (!isBlank(node) && isSeen(node)) said.words.push(...wordsOf([node]));
      return;
    }
    if (!(node instanceof Element) || node.matches(unread)) return;
    if (node.localName === 'svg') {
      const parts = [...node.childNodes];
      const descriptions = parts.filter((part) => part.nodeName === 'desc');
      if (!isDrawn(node)) descriptions.forEach(collect);
      else if (node.getBoundingClientRect().width > 0) said.words.push(...wordsOf(descriptions));
      if (!isDrawn(node))
        labels.push(...wordsOf(parts.filter((part) => part.nodeName !== 'desc' && (isBlank(part) || isSeen(part)))));
      return;
    }
    if (node instanceof HTMLImageElement && node.getBoundingClientRect().width > 0)
      said.words.push(...node.alt.split(/\s+/u).filter(Boolean));
    if (node instanceof HTMLAnchorElement && node.hasAttribute('href') && isSeen(node))
      said.links.push(node.getAttribute('href') ?? '');
    for (const child of node.childNodes) collect(child);
  }
  collect(document.body);

  const controls = 'button, input, select, textarea, [role=button], [contenteditable]';
  return {
    ...said,
    labels,
    controls: [...document.querySelectorAll(controls)]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => control.outerHTML.slice(0, 80)),
    drawings: [...document.querySelectorAll('svg')].filter(isDrawn).length,
    pictures: [...document.images].filter(({ naturalWidth }) => naturalWidth > 0).length,
    // That for paper changes nothing on the screen.
    styles: [...document.styleSheets].filter(({ media }) => media.mediaText !== 'print').length,
    // A font of the system that stands in for one of the site is loaded as well.
    fonts: [...document.fonts].filter(({ status, family }) => status === 'loaded' && !family.includes('Fallback'))
      .length,
    isWebAssemblyThere: 'WebAssembly' in window,
  };
}

/** Say where two texts first part; undefined where they are the same. */
export function firstDifference(seen: string[], said: string[]): string | undefined {
  const place = said.findIndex((word, index) => word !== seen[index]);
  const at = place === -1 && seen.length > said.length ? said.length : place;
  if (at === -1) return undefined;
  const around = (words: string[]): string => words.slice(Math.max(0, at - 4), at + 8).join(' ');
  return `seen “${around(seen)}”, said “${around(said)}”`;
}

/** What a page says, in its order. */
export interface PageWords {
  words: string[];
  /** Where its links lead, drawings left out. */
  links: string[];
}

/** What a browser has made of a page. */
export interface PageState {
  /** Words in drawings that are seen though the drawings are not drawn, descriptions left out; what no space parts is one word. */
  labels: string[];
  /** Fields and buttons that are seen. */
  controls: string[];
  /** How many drawings, pictures, style sheets and fonts are in use. */
  drawings: number;
  pictures: number;
  styles: number;
  fonts: number;
  isWebAssemblyThere: boolean;
}
