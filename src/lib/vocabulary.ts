import { gzipSync, strToU8 } from 'fflate';
import { formKey } from './form.ts';
import type { SearchKind } from './search-document.ts';

/**
 * Make the vocabulary that answers a search at once: names with all their forms, and titles.
 * @param names The names in order of weight; each with every form people type.
 * @param titles Titles and questions in order of weight.
 * @param foundAsTyped Tells whether a form, given as its key, stands in the record's own texts, so that it is found as it is typed.
 * @param budget Bytes, compressed; titles at the end of their list are left out to keep it.
 */
export function makeVocabulary(
  names: VocabularyName[],
  titles: VocabularyTitle[],
  foundAsTyped: (key: string) => boolean,
  budget: number,
): Vocabulary {
  const entries = names.map(({ name, kind, path, forms }): Vocabulary['names'][number] => {
    const keys = [...new Set(forms.map(formKey))].filter((key) => key !== formKey(name) && key !== '').sort();
    const rewritten = keys.filter((key) => !foundAsTyped(key));
    return [name, kind, path, rewritten.join('|'), keys.filter(foundAsTyped).join('|')];
  });
  const make = (count: number): Vocabulary => ({
    names: entries,
    titles: titles.slice(0, count).map(({ title, kind, path }) => [title, kind, path]),
  });
  return make(largest(titles.length, (count) => packedSize(make(count)) <= budget));
}

/**
 * Make the list of words to mend misspelt ones by.
 * @param words The words of the record's texts, most frequent first.
 * @param budget Bytes, compressed; words at the end of the list are left out to keep it.
 * @returns the words in order of the alphabet, with spaces between.
 */
export function makeWordList(words: string[], budget: number): string {
  const make = (count: number) => words.slice(0, count).sort().join(' ');
  return make(largest(words.length, (count) => packedSize(make(count)) <= budget));
}

function packedSize(data: unknown): number {
  return gzipSync(strToU8(JSON.stringify(data)), { level: 9, mtime: 0 }).length;
}

/** The largest count up to a limit that passes a test which, once failed, fails for all larger ones. */
function largest(limit: number, passes: (count: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A name of the record with the forms people type for it. */
export interface VocabularyName {
  name: string;
  kind: SearchKind;
  /** Address relative to the base path. */
  path: string;
  forms: string[];
}

/** A title or question of the record. */
export interface VocabularyTitle {
  title: string;
  kind: SearchKind;
  path: string;
}

/** What answers a search before the engine is there; as small as it can be, since every search loads it. */
export interface Vocabulary {
  /** Name, kind, address, forms that are searched as the name, forms that are found as they are; forms are keys, with `|` between. */
  names: [string, SearchKind, string, string, string][];
  /** Title, kind, address. */
  titles: [string, SearchKind, string][];
}
