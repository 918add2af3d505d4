import { alternatives, factors, figurePattern, tens, units } from './number-words.ts';
import type { Inline, Prose } from './tree.ts';

/**
 * Find the numbers in a prose that no claim and no term holds and that are no part of a date: digits, and number words from two up.
 * @returns each number with some words around it.
 */
export function unclaimedNumbers(prose: Prose): string[] {
  return prose.blocks.flatMap((block) => numbersIn(plainRuns(block.children)));
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = String.raw`\d{1,2}`;
const DATES = new RegExp(
  [
    String.raw`\b${DAY}(?: (?:to|and|or|until) ${DAY})? (?:${MONTHS})(?: (?:19|20)\d{2})?\b`,
    String.raw`\b(?:${MONTHS})(?: (?:19|20)\d{2})?\b`,
    String.raw`\b(?:19|20)\d{2}s?\b`,
  ].join('|'),
  'gu',
);
const WORDS =
  `(?:${alternatives(tens)})-(?:one|${alternatives(units)})|${alternatives(tens)}|${alternatives(units)}|` +
  `(?:${alternatives(factors)})s?|half|halves|thirds?|twice`;
const NUMBER = new RegExp(
  String.raw`${figurePattern}(?:%| ?per cent)?|(?<![\p{L}\p{N}])(?:${WORDS})(?![\p{L}\p{N}])`,
  'giu',
);

/** The text outside claims and terms, cut where one stands. */
function plainRuns(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.value;
      return node.kind === 'claim' || node.kind === 'term' ? ' | ' : plainRuns(node.children);
    })
    .join('');
}

function numbersIn(text: string): string[] {
  const rest = text.replace(DATES, (date) => '·'.repeat(date.length));
  return [...rest.matchAll(NUMBER)].map((match) =>
    text.slice(Math.max(0, match.index - 24), match.index + match[0].length + 16).trim(),
  );
}
