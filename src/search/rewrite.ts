import { formKey } from '../lib/form.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Put the accepted name in the place of every other form of it in a query; the longest form wins.
 * @example rewriteQuery('bridge in Izyum', vocabulary) // { text: 'bridge in Izium', rewrites: [{ typed: 'Izyum', name: 'Izium' }] }
 */
export function rewriteQuery(text: string, vocabulary: Vocabulary): { text: string; rewrites: Rewrite[] } {
  const words = [...text.matchAll(/[^\s"“”„«»]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const rewrites: Rewrite[] = [];
  let written = '';
  let done = 0;
  for (let index = 0; index < words.length;) {
    const first = words[index];
    if (!first) break;
    const found = longestForm(text, words.slice(index, index + LONGEST_FORM), vocabulary);
    if (found) {
      written += text.slice(done, first.start) + found.name;
      done = found.end;
      rewrites.push({ typed: text.slice(first.start, found.end), name: found.name });
    }
    index += found?.words ?? 1;
  }
  return { text: written + text.slice(done), rewrites };
}

/** Words of the longest form that is looked for. */
const LONGEST_FORM = 6;

function longestForm(
  text: string,
  words: { start: number; end: number }[],
  vocabulary: Vocabulary,
): { name: string; end: number; words: number } | undefined {
  const start = words[0]?.start ?? 0;
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]?.end ?? start;
    const name = vocabulary.rewrites.get(formKey(text.slice(start, end)));
    if (name !== undefined) return { name, end, words: count };
  }
  return undefined;
}

/** A form that was typed, and the accepted name that is searched for it. */
export interface Rewrite {
  typed: string;
  name: string;
}
