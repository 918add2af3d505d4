import { countWords } from '../lib/text.ts';
import type { Prose } from './tree.ts';
import { proseText } from './tree.ts';

/** Find quotations longer than the record allows (eight words). */
export function longQuotations(prose: Prose): string[] {
  return [...proseText(prose).matchAll(/[“"]([^”"]+)[”"]/gu)]
    .map((match) => match[1] ?? '')
    .filter((quotation) => countWords(quotation) > MAX_WORDS);
}

const MAX_WORDS = 8;
