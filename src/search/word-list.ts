import { loadJson } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Add the words of the record's texts to a vocabulary: misspelt words are mended by them. */
export async function loadWords(base: string, vocabulary: Vocabulary): Promise<Vocabulary> {
  const words = (await loadJson(`${base}search/words.json`)) as string;
  return withWords(vocabulary, words);
}

/** Add words, written with spaces between, to those a vocabulary knows. */
export function withWords(vocabulary: Vocabulary, words: string): Vocabulary {
  return { ...vocabulary, known: vocabulary.known.union(new Set(words.split(' '))) };
}
