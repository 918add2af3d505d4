import { formKey, normaliseForm } from './form.ts';
import { collator, compareLetters, letterOf } from './index-letters.ts';
import type { IndexLetter } from './index-letters.ts';

/**
 * Arrange names as an index: under each letter the names, and between them the other forms of names as references. Neighbouring references to
 * the same names share a row; those beside their own name join it.
 */
export function arrangeNames<Name extends IndexName>(names: Name[]): IndexLetter<IndexRow<Name>>[] {
  const placed = [
    ...names.map((name): Placed<Name> => ({ key: sortKey(name.name), row: { name, also: [] } })),
    ...listReferences(names),
  ];
  const letters = new Map<string, Placed<Name>[]>();
  for (const item of placed) {
    const letter = letterOf(item.key);
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters]
    .sort(([a], [b]) => compareLetters(a, b))
    .map(([letter, items]) => ({ letter, rows: joinNeighbours(items.sort(comparePlaced).map(({ row }) => row)) }));
}

/** The names of something in its own languages, Ukrainian first; a name that both share is given once. */
export function listNativeForms({ ukrainian = 'unknown', russian = 'unknown' }: NativeNames): IndexForm[] {
  return [
    { text: ukrainian, language: 'uk' },
    { text: russian, language: 'ru' },
  ].filter(({ text }, index, all) => text !== 'unknown' && all.findIndex((form) => form.text === text) === index);
}

/**
 * A form of a name with the language its letters show: Arabic, Russian or Ukrainian; in Latin letters, none. Letters of both languages are
 * those of the native name that begins most like the form, or else Ukrainian.
 */
export function describeForm(text: string, native: NativeNames = {}): IndexForm {
  if (/\p{Script=Arabic}/u.test(text)) return { text, language: 'ar' };
  if (!/\p{Script=Cyrillic}/u.test(text)) return { text };
  if (/[ыэъё]/iu.test(text)) return { text, language: 'ru' };
  const { ukrainian = '', russian = '' } = native;
  return { text, language: countShared(text, russian) > countShared(text, ukrainian) ? 'ru' : 'uk' };
}

function countShared(a: string, b: string): number {
  const end = Array.from(a).findIndex((letter, place) => letter !== b[place]);
  return end < 0 ? a.length : end;
}

/** The other forms of the names; declined forms of one form count as that form. */
function listReferences<Name extends IndexName>(names: Name[]): Placed<Name>[] {
  const found = new Map<string, { key: string; row: Reference<Name> }>();
  for (const name of names) {
    for (const form of name.forms) {
      const key = sortKey(form.text);
      // A form that begins as the name does stands where the name stands.
      if (key === '' || key.startsWith(sortKey(name.name))) continue;
      const known = found.get(formKey(form.text)) ?? { key, row: { forms: [form], names: [] } };
      if (!known.row.names.includes(name)) known.row.names.push(name);
      found.set(formKey(form.text), known);
    }
  }
  return [...found.values()];
}

function joinNeighbours<Name extends IndexName>(rows: IndexRow<Name>[]): IndexRow<Name>[] {
  const joined: IndexRow<Name>[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && 'forms' in last && 'forms' in row && hasSame(last.names, row.names)) last.forms.push(...row.forms);
    else joined.push(row);
  }
  return joined.filter((row, index) => {
    if (!('forms' in row)) return true;
    const beside = [joined[index - 1], joined[index + 1]].filter((other) => other !== undefined && 'name' in other);
    const owner = beside.find(({ name }) => hasSame([name], row.names));
    owner?.also.push(...row.forms);
    return !owner;
  });
}

function hasSame<Item>(first: Item[], second: Item[]): boolean {
  return first.length === second.length && first.every((item) => second.includes(item));
}

/** What a name is sorted by: letters, figures and spaces, without a leading article. */
function sortKey(text: string): string {
  return normaliseForm(text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .replace(/^the /u, '');
}

/** Names stand before references that look the same. */
function comparePlaced(a: Placed<unknown>, b: Placed<unknown>): number {
  return collator.compare(a.key, b.key) || Number('forms' in a.row) - Number('forms' in b.row);
}

interface Placed<Name> {
  key: string;
  row: IndexRow<Name>;
}

interface Reference<Name> {
  forms: IndexForm[];
  names: Name[];
}

/** A name with the other forms of it that people look for. */
export interface IndexName {
  name: string;
  forms: IndexForm[];
}

/** The names of something in its own languages; `unknown` where none is. */
export interface NativeNames {
  ukrainian?: string;
  russian?: string;
}

/** A form of a name and its language, where that is not English. */
export interface IndexForm {
  text: string;
  language?: string;
}

/** A name with forms that stand beside it, or forms with the names to look under. */
export type IndexRow<Name> = { name: Name; also: IndexForm[] } | Reference<Name>;
