import { formKey } from '../lib/form.ts';
import type { Engine } from './engine.ts';
import { SearchFailure } from './failure.ts';
import type { SearchQuery } from './query.ts';
import { rewriteQuery } from './rewrite.ts';
import type { Rewrite } from './rewrite.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Decide what to search for: accepted names for other forms of them, mended spelling for words the record does not have, and without
 * words that it has in no form. Phrases in quotation marks and exact searches are taken as typed.
 *
 * @param moreWords Gives the vocabulary with the words of the texts, which are loaded when one is misspelt and not before.
 */
export async function readWords(
  engine: Engine,
  vocabulary: Vocabulary,
  moreWords: () => Promise<Vocabulary>,
  query: SearchQuery,
): Promise<Reading> {
  if (query.isExact || isPhrase(query.text)) return { text: query.text, rewrites: [], absent: [] };
  const { text, rewrites } = rewriteQuery(query.text.replace(/(?<=\d) ?per ?cent\b/giu, '%').trim(), vocabulary);
  const strange: string[] = [];
  for (const word of text.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*/gu) ?? []) {
    if (!isFamiliar(word, vocabulary) && !(await isWritten(engine, word))) strange.push(word);
  }
  if (strange.length === 0) return { text, rewrites, absent: [] };
  const [{ mendSpelling }, words] = await Promise.all([loadSpelling(), moreWords()]);
  const mended = mendSpelling(text, strange, words);
  const absent: string[] = [];
  for (const word of mended?.left ?? strange) if (!(await isBeginning(engine, word))) absent.push(word);
  const read = absent.reduce((rest, word) => rest.replace(word, ' '), mended?.text ?? text);
  return { text: read.replace(/\s+/gu, ' ').trim(), rewrites, absent, mended: mended?.text };
}

/** Load what mends spelling, which few queries need. */
async function loadSpelling() {
  try {
    return await import('./spelling.ts');
  } catch (error) {
    throw new SearchFailure(error);
  }
}

/** Whether a reader asks for a phrase, in quotation marks. */
export function isPhrase(text: string): boolean {
  return /["“”]/u.test(text);
}

/** What is searched for a query, and how it came to be. */
export interface Reading {
  text: string;
  rewrites: Rewrite[];
  /** Words that stand nowhere in the record. */
  absent: string[];
  /** The query with its spelling mended, if it was. */
  mended?: string | undefined;
}

function isFamiliar(word: string, vocabulary: Vocabulary): boolean {
  const key = formKey(word);
  return key === '' || vocabulary.known.has(key);
}

/** Whether the record has a word as it is typed. */
async function isWritten(engine: Engine, word: string): Promise<boolean> {
  return (await engine.search(`"${word}"`)).length > 0;
}

/** Whether words of the record begin as a word does: the engine also offers pages that share its first letters only. */
async function isBeginning(engine: Engine, word: string): Promise<boolean> {
  const [first] = await engine.search(word);
  if (!first) return false;
  const { excerpt, sections } = await first.load();
  const marks = [excerpt, ...sections.map((section) => section.excerpt)].flatMap((text) =>
    [...text.matchAll(/<mark>([^<]*)/gu)].map((match) => formKey(match[1] ?? '')),
  );
  const beginning = formKey(word).slice(0, Math.max(3, word.length - LONGEST_ENDING));
  return marks.some((mark) => mark.startsWith(beginning));
}

/** Letters of English endings that the engine takes off: -ings, -ment. */
const LONGEST_ENDING = 4;
