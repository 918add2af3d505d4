import { formKey } from '../lib/form.ts';
import type { Vocabulary, VocabularyEntry } from './vocabulary.ts';

/**
 * Find the names and titles that a query names or begins, best first: whole names, then beginnings of names, then titles that hold every word.
 * @param limit How many at most.
 */
export function matchVocabulary(text: string, vocabulary: Vocabulary, limit: number): Match[] {
  const key = formKey(text);
  if (key.length < 2) return [];
  const words = key.split(' ');
  const matches = vocabulary.entries.flatMap((entry, order): (Match & { score: number; order: number })[] => {
    const score = scoreOf(entry, key, words);
    return score === 0
      ? []
      : [{ title: entry.title, kind: entry.kind, path: entry.path, isExact: score >= EXACT_FORM, score, order }];
  });
  return matches.sort((a, b) => b.score - a.score || a.order - b.order).slice(0, limit);
}

/**
 * Find the names that stand within a longer query, longest first, each at most once.
 * @example namesWithin('bridge near Izium', vocabulary) // the entry of Izium
 */
export function namesWithin(text: string, vocabulary: Vocabulary): Match[] {
  const words = formKey(text).split(' ');
  const found: Match[] = [];
  for (let count = words.length - 1; count > 0; count -= 1) {
    for (let start = 0; start + count <= words.length; start += 1) {
      const key = words.slice(start, start + count).join(' ');
      const entry = vocabulary.entries.find(({ isName, keys }) => isName && keys.includes(key));
      if (!entry || found.some(({ path }) => path === entry.path)) continue;
      found.push({ title: entry.title, kind: entry.kind, path: entry.path, isExact: false });
      words.splice(start, count);
    }
  }
  return found;
}

const EXACT_NAME = 5;
const EXACT_FORM = 4;

function scoreOf({ keys, isName }: VocabularyEntry, key: string, words: string[]): number {
  if (isName && (keys[0] === key || keys[1] === key)) return EXACT_NAME;
  if (keys.includes(key)) return isName ? EXACT_FORM : EXACT_NAME;
  if (keys.some((candidate) => candidate.startsWith(key))) return isName ? 3 : 2;
  const holdsAll = keys.some((candidate) => {
    const own = candidate.split(' ');
    return words.every((word) => own.some((part) => part.startsWith(word)));
  });
  return holdsAll ? 1 : 0;
}

/** A name or title that answers a query. */
export interface Match {
  title: string;
  kind: VocabularyEntry['kind'];
  /** Address relative to the base path. */
  path: string;
  /** Whether the query is the whole name or a form of it. */
  isExact: boolean;
}
