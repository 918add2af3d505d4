import { mdxToMdast } from 'satteri';
import { DateError, parseDate } from '../lib/dates.ts';
import { findHidden, shortHash, slugOf } from '../lib/text.ts';
import { suggest } from '../lib/suggest.ts';
import { readParserError } from './parser-error.ts';
import { refusalOf, refusedLines } from './refusals.ts';
import type { Block, Inline, Prose } from './tree.ts';
import { textOf, walk } from './tree.ts';

/**
 * Read the body of an article. Prose, subheads (`##`), emphasis, links and the elements P, Claim, Doubt, Term and Foreign with literal
 * attributes are allowed; everything else is a fault.
 * @returns the tree, and the faults with their lines in the body, counted from 1; a prose with faults is not to be shown.
 */
export function parseProse(body: string): { prose: Prose; faults: ProseFault[] } {
  const reader = new Reader();
  if (body.length > MAX_LENGTH)
    reader.fault(1, `The text has more than ${String(MAX_LENGTH)} characters: split it into entries.`);
  else {
    for (const { line, message } of refusedLines(body)) reader.fault(line, message);
    // The parser hands braces, imports and exports to a parser of code, which deep nesting brings down without a word.
    if (reader.faults.length === 0) reader.read(body);
  }
  return { prose: { blocks: reader.blocks }, faults: reader.faults };
}

class Reader {
  readonly blocks: Block[] = [];
  readonly faults: ProseFault[] = [];
  private readonly ids = new Map<string, number>();
  private depth = 0;

  fault(line: number, message: string): void {
    this.faults.push({ line, message });
  }

  read(body: string): void {
    let root: Node;
    try {
      root = mdxToMdast(body) as Node;
    } catch (error) {
      const { line, message } = readParserError(error);
      this.fault(line, message);
      return;
    }
    for (const node of root.children ?? []) this.block(node);
    if (this.faults.length === 0 && !this.blocks.some((block) => block.kind === 'passage'))
      this.fault(1, 'The text is empty: write the entry below the second "---".');
  }

  private block(node: Node): void {
    if (node.type === 'heading') this.heading(node);
    else if (node.type === 'paragraph') this.passage(node, [node], {});
    else if (node.type === 'mdxJsxFlowElement' && node.name === 'P') this.passageElement(node);
    else this.refuse(node);
  }

  private heading(node: Node): void {
    const children = this.inlines(node);
    if (node.depth !== 2) this.fault(lineOf(node), 'Subheads of an article are written with "##".');
    const text = textOf(children);
    if (text.trim() === '') this.fault(lineOf(node), 'The subhead is empty: write words behind "##".');
    if (holds(children, ['claim', 'doubt', 'term']))
      this.fault(lineOf(node), 'Claims, doubts and terms stand in paragraphs: take the element out of the subhead.');
    this.blocks.push({ kind: 'heading', id: this.unique(slugOf(text) || shortHash(text), node), children });
  }

  private passageElement(node: Node): void {
    const attributes = this.attributes(node, ['id', 'when']);
    if (attributes.when !== undefined) {
      try {
        parseDate(attributes.when);
      } catch (error) {
        if (!(error instanceof DateError)) throw error;
        this.fault(lineOf(node), `<P when>: ${error.message}`);
      }
    }
    this.passage(node, node.children ?? [], attributes);
  }

  private passage(node: Node, paragraphs: Node[], attributes: Record<string, string>): void {
    const [paragraph, ...others] = paragraphs;
    if (paragraph?.type !== 'paragraph' || others.length > 0) {
      this.fault(lineOf(node), 'A <P> holds one paragraph, with an empty line before and after it.');
      return;
    }
    const children = this.inlines(paragraph);
    const id = attributes.id ?? passageId(textOf(children));
    if (attributes.id !== undefined && (attributes.id === '' || slugOf(attributes.id) !== attributes.id)) {
      this.fault(
        lineOf(node),
        `<P id="${attributes.id}">: write ids in lower-case letters, digits and single hyphens.`,
      );
    }
    this.blocks.push({
      kind: 'passage',
      id: this.unique(id, node),
      ...(attributes.when !== undefined && { when: attributes.when }),
      children,
    });
  }

  private inlines(parent: Node): Inline[] {
    if (this.depth === MAX_DEPTH) {
      this.fault(lineOf(parent), 'Elements stand too deep inside each other: take some of them out.');
      return [];
    }
    this.depth += 1;
    const inlines = (parent.children ?? []).flatMap((node) => this.inline(node));
    this.depth -= 1;
    return inlines;
  }

  private inline(node: Node): Inline[] {
    if (node.type === 'text') return [this.text(node)];
    if (node.type === 'break') return [{ kind: 'text', value: ' ' }];
    if (node.type === 'emphasis') return [{ kind: 'emphasis', children: this.inlines(node) }];
    if (node.type === 'link') return [this.link(node)];
    if (node.type === 'mdxJsxTextElement') return this.element(node);
    this.refuse(node);
    return [];
  }

  private text(node: Node): Inline {
    const value = node.value ?? '';
    const hidden = findHidden(value);
    if (hidden) this.fault(lineOf(node), `The invisible character U+${hidden.code} stands here: take it out.`);
    return { kind: 'text', value: value.replace(/\s+/gu, ' ') };
  }

  private link(node: Node): Inline {
    const href = node.url ?? '';
    const children = this.inlines(node);
    if (!LINK.test(href))
      this.fault(
        lineOf(node),
        `The link to "${href}" is not allowed: write https://… or an address of this site that begins with "/".`,
      );
    this.refuseLinks('A link', node, children);
    return { kind: 'link', href, children };
  }

  private element(node: Node): Inline[] {
    const name = node.name ?? '';
    const children = this.inlines(node);
    if (name === 'Foreign') {
      const { lang = '' } = this.attributes(node, ['lang']);
      if (!/^[a-z]{2}(?:-[A-Z][A-Za-z]+)?$/u.test(lang))
        this.fault(lineOf(node), `<Foreign lang="${lang}">: write a language code such as "uk" or "fr".`);
      return [{ kind: 'foreign', lang, children }];
    }
    if (name === 'Claim' || name === 'Doubt' || name === 'Term') {
      const { id = '' } = this.attributes(node, ['id']);
      if (id === '') this.fault(lineOf(node), `<${name}> needs an id.`);
      if (textOf(children).trim() === '') this.fault(lineOf(node), `<${name} id="${id}"> holds no words.`);
      if (name === 'Term') this.refuseLinks('A <Term>', node, children);
      return [{ kind: name.toLowerCase() as 'claim' | 'doubt' | 'term', id, children }];
    }
    this.refuse(node);
    return children;
  }

  /** A claim, a term and a link each lead somewhere, and a place in the text can lead to one place only. */
  private refuseLinks(outer: string, node: Node, children: Inline[]): void {
    if (holds(children, ['claim', 'term', 'link']))
      this.fault(lineOf(node), `${outer} holds words only: put claims around it, other links and terms beside it.`);
  }

  private attributes(node: Node, allowed: string[]): Record<string, string> {
    const found = Object.create(null) as Record<string, string>;
    for (const attribute of node.attributes ?? []) {
      const { name, value } = attribute;
      if (attribute.type !== 'mdxJsxAttribute' || name === undefined || typeof value !== 'string') {
        this.fault(lineOf(node), `<${node.name ?? ''}>: attributes are literal, as in id="some-words".`);
      } else if (!allowed.includes(name)) {
        const near = suggest(name, allowed);
        this.fault(
          lineOf(node),
          `<${node.name ?? ''}> has no attribute "${name}".${near ? ` Did you mean "${near}"?` : ''}`,
        );
      } else if (name in found) {
        this.fault(lineOf(node), `<${node.name ?? ''}> has the attribute "${name}" twice: take one out.`);
      } else found[name] = value;
    }
    return found;
  }

  private refuse(node: Node): void {
    const line = lineOf(node);
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const name = node.name ?? '';
      if (INLINE_ELEMENTS.includes(name))
        this.fault(
          line,
          `<${name}> stands inside a paragraph: write words around it, or put the paragraph into a <P>.`,
        );
      else if (name === 'P')
        this.fault(line, 'A <P> stands alone: begin it on a line of its own, outside other elements.');
      else this.fault(line, `<${name}> is not an element of articles. ${elementHint(name)}`);
    } else this.fault(line, refusalOf(node.type));
  }

  private unique(id: string, node: Node): string {
    const earlier = this.ids.get(id);
    if (earlier !== undefined)
      this.fault(lineOf(node), `The id "${id}" stands in line ${String(earlier)} already: give this one another.`);
    this.ids.set(id, lineOf(node));
    return id;
  }
}

const MAX_LENGTH = 200_000;
const MAX_DEPTH = 16;
/** An address of the web without user name, an absolute path of the site, or a fragment; a browser reads `/\` as `//`. */
const LINK =
  /^(?:https?:\/\/[^\s\p{C}\\/?#@]+(?:[/?#][^\s\p{C}\\]*)?|\/(?:[^\s\p{C}\\/][^\s\p{C}\\]*)?|#[^\s\p{C}\\]+)$/u;
const INLINE_ELEMENTS = ['Claim', 'Doubt', 'Term', 'Foreign'];
const ELEMENTS = ['P', ...INLINE_ELEMENTS];

function holds(nodes: Inline[], kinds: Inline['kind'][]): boolean {
  return [...walk(nodes)].some((node) => kinds.includes(node.kind));
}

function elementHint(name: string): string {
  const near = suggest(name, ELEMENTS);
  return near ? `Did you mean <${near}>?` : `The elements are ${ELEMENTS.join(', ')}.`;
}

/** A permalink for a paragraph without an id of its own: its first six words, and a fingerprint of all of them. */
function passageId(text: string): string {
  const words = slugOf(text.split(/\s+/u).slice(0, 6).join(' ')).slice(0, 48);
  return words === '' ? shortHash(text) : `${words}-${shortHash(text)}`;
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** A fault in the body of an entry, with its line in the body. */
export interface ProseFault {
  line: number;
  message: string;
}

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}
