import { formKey } from '../lib/form.ts';
import type { SearchKind } from '../lib/search-document.ts';
import type { Vocabulary as VocabularyFile } from '../lib/vocabulary.ts';

/** Load the vocabulary of the site, which answers before the engine is there. */
export async function loadVocabulary(base: string): Promise<Vocabulary> {
  return readVocabulary((await loadJson(`${base}search/vocabulary.json`)) as VocabularyFile);
}

/**
 * Load a file of data.
 * @throws {Error} when it does not arrive.
 */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not arrive (${String(response.status)}).`);
  return response.json();
}

/** Make the vocabulary ready for look-ups. */
export function readVocabulary({ names, titles }: VocabularyFile): Vocabulary {
  const entries = [
    ...names.map(([title, kind, path, rewritten, plain]): VocabularyEntry => {
      const forms = [...rewritten.split('|'), ...plain.split('|')].filter(Boolean);
      return { title, kind, path, isName: true, keys: [formKey(title), formKey(searchText(title)), ...forms] };
    }),
    ...titles.map(([title, kind, path]): VocabularyEntry => ({
      title,
      kind,
      path,
      isName: false,
      keys: [formKey(title)],
    })),
  ];
  const rewrites = new Map<string, string>();
  for (const [title, , , rewritten] of names) {
    for (const form of rewritten.split('|')) if (form && !rewrites.has(form)) rewrites.set(form, searchText(title));
  }
  const known = new Set(entries.flatMap(({ keys }) => keys.flatMap((key) => key.split(' '))));
  const nameWords = new Set(
    entries.filter(({ isName }) => isName).flatMap(({ keys }) => keys.flatMap((key) => key.split(' '))),
  );
  const spelling = new Map<string, string>();
  for (const { title } of entries)
    for (const word of title.match(/[\p{L}\p{N}-]+/gu) ?? []) spelling.set(formKey(word), word);
  return { entries, rewrites, known, nameWords, spelling };
}

/** The text to search for a name by: without what stands in brackets behind it. */
function searchText(name: string): string {
  return name.replace(/ \([^)]*\)$/u, '');
}

/** Names, titles and words of the record, ready for look-ups. */
export interface Vocabulary {
  entries: VocabularyEntry[];
  /** Accepted names by the keys of the forms that are searched as them. */
  rewrites: Map<string, string>;
  /** Keys of all words it holds, and of those that are part of a name. */
  known: Set<string>;
  nameWords: Set<string>;
  /** Words as they are written in names and titles, by their keys. */
  spelling: Map<string, string>;
}

/** A page or part of a page that can be found by its name. */
export interface VocabularyEntry {
  title: string;
  kind: SearchKind;
  path: string;
  isName: boolean;
  keys: string[];
}
