import { escapeHtml } from '../lib/text.ts';
import type { Inline } from './tree.ts';

/**
 * Write the content of a paragraph or subhead as HTML.
 * @param marks Says how claims, doubts and terms are marked and where they lead.
 */
export function inlineHtml(nodes: Inline[], marks: Marks): string {
  return nodes.map((node) => nodeHtml(node, marks)).join('');
}

/** Write words as HTML with nothing in them that leads elsewhere: emphasis and the language of foreign words alone. */
export function plainHtml(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return escapeHtml(node.value);
      const inner = plainHtml(node.children);
      if (node.kind === 'emphasis') return `<em>${inner}</em>`;
      return node.kind === 'foreign' ? `<i lang="${escapeHtml(node.lang)}">${inner}</i>` : inner;
    })
    .join('');
}

function nodeHtml(node: Inline, marks: Marks): string {
  if (node.kind === 'text') return escapeHtml(node.value);
  const inner = inlineHtml(node.children, marks);
  switch (node.kind) {
    case 'emphasis':
      return `<em>${inner}</em>`;
    case 'foreign':
      return `<i lang="${escapeHtml(node.lang)}">${inner}</i>`;
    case 'link':
      return `<a href="${escapeHtml(node.href.startsWith('/') ? marks.linkHref(node.href) : node.href)}">${inner}</a>`;
    case 'doubt':
      return `<span class="doubt">${inner}</span>`;
    case 'term':
      return `<a class="term" href="${escapeHtml(marks.termHref(node.id))}">${inner}</a>`;
    case 'claim': {
      const { number, href, label, relation, isFirst } = marks.claim(node.id);
      const anchor = isFirst ? ` id="claim-${escapeHtml(node.id)}"` : '';
      return `<span class="claim ${relation}"${anchor}>${inner}</span><sup><a href="${escapeHtml(href)}" aria-label="${escapeHtml(label)}">${String(number)}</a></sup>`;
    }
  }
}

/** How the marks in a prose are shown. */
export interface Marks {
  /** The address of a link of the site under the base path. */
  linkHref: (path: string) => string;
  /** Where the explanation of a term stands. */
  termHref: (id: string) => string;
  /** The number, ledger address, accessible name and relation of a claim, and whether this is the first time the prose states it. */
  claim: (id: string) => { number: number; href: string; label: string; relation: ClaimRelation; isFirst: boolean };
}

/** How a claim relates to others of the record: only here, also elsewhere, or reports differ. */
export type ClaimRelation = 'alone' | 'shared' | 'differs';
