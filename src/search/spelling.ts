import { formKey } from '../lib/form.ts';
import { editSteps } from '../lib/edit-steps.ts';
import { rewriteQuery } from './rewrite.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Mend misspelt words of a query by the words of the record; names are preferred.
 * @param strange The words of the query that the record does not have.
 * @returns the mended query and the words that are left as they were, or undefined when no word is near one of the record.
 * @example mendSpelling('bombardmant of Kharkiv', ['bombardmant'], vocabulary) // { text: 'bombardment of Kharkiv', left: [] }
 */
export function mendSpelling(
  text: string,
  strange: string[],
  vocabulary: Vocabulary,
): { text: string; left: string[] } | undefined {
  const left: string[] = [];
  let mended = text;
  for (const word of strange) {
    const near = nearestWord(formKey(word), vocabulary);
    if (near === undefined) left.push(word);
    else mended = mended.replace(word, vocabulary.spelling.get(near) ?? near);
  }
  return left.length === strange.length ? undefined : { text: rewriteQuery(mended, vocabulary).text, left };
}

const SHORTEST = 4;

function nearestWord(key: string, vocabulary: Vocabulary): string | undefined {
  if (key.length < SHORTEST || /\d/u.test(key)) return undefined;
  let best: { word: string; cost: number } | undefined;
  for (const word of vocabulary.known) {
    const isName = vocabulary.nameWords.has(word);
    const limit = allowedSteps(key.length, isName);
    if (Math.abs(word.length - key.length) > limit || word.length < SHORTEST) continue;
    const steps = editSteps(key, word);
    // A name wins over a word that is as near; a word that begins alike, over one that does not.
    const cost = steps - (isName ? 0.4 : 0) - (word.startsWith(key.slice(0, 2)) ? 0.2 : 0);
    if (steps <= limit && (!best || cost < best.cost)) best = { word, cost };
  }
  return best?.word;
}

/** How many letters may be wrong: names are strange to readers and more often misspelt than words. */
function allowedSteps(length: number, isName: boolean): number {
  if (isName) return length < 6 ? 1 : length < 10 ? 2 : 3;
  return length < 8 ? 1 : 2;
}
