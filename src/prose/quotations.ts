import { countWords } from '../lib/text.ts';
import type { Prose } from './tree.ts';
import { textOf } from './tree.ts';

/** Find quotations longer than the record allows (eight words), in any quotation marks of English, Ukrainian or French. */
export function longQuotations(prose: Prose): string[] {
  return prose.blocks
    .flatMap((block) => [...textOf(block.children).matchAll(QUOTATION)])
    .map((match) => match.slice(1).join(''))
    .filter((quotation) => countWords(quotation) > MAX_WORDS);
}

const MAX_WORDS = 8;
// A single mark before a letter is an apostrophe and ends nothing.
const QUOTATION = /„([^“”]+)[“”]|“([^”]+)”|"([^"]+)"|«([^»]+)»|‘(.+?)’(?!\p{L})|(?<![\p{L}\p{N}])'(.+?)'(?!\p{L})/gu;
