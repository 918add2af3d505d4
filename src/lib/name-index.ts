import { formKey, normaliseForm } from './form.ts';

/**
 * Arrange names as an index: under each letter the names, and between them the other forms of names as references. Neighbouring references to
 * the same names share a row, those beside their own name join it. Figures come first, then Latin letters, Cyrillic ones and others.
 */
export function arrangeNames<Name extends IndexName>(names: Name[]): IndexLetter<Name>[] {
  const placed: Placed<Name>[] = [
    ...names.map((name) => ({ key: sortKey(name.name), row: { name, also: [] } })),
    ...references(names),
  ];
  const letters = new Map<string, Placed<Name>[]>();
  for (const item of placed) {
    const letter = letterOf(item.key);
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters]
    .sort(([a], [b]) => scriptOf(a) - scriptOf(b) || collator.compare(a, b))
    .map(([letter, items]) => ({ letter, rows: joinNeighbours(items.sort(comparePlaced).map(({ row }) => row)) }));
}

/**
 * Spread an index over pages of so many rows at most. Where one page is not enough, the letters after the Latin ones begin a page of their own.
 * A letter with more rows than that goes on over the next pages.
 */
export function paginateLetters<Name extends IndexName>(
  letters: IndexLetter<Name>[],
  limit: number,
): IndexLetter<Name>[][] {
  if (countRows(letters) <= limit) return [letters];
  const pages: IndexLetter<Name>[][] = [];
  let script = LATIN;
  for (const { letter, rows } of letters) {
    const page = pages.at(-1);
    const leavesLatin = script <= LATIN && scriptOf(letter) > LATIN;
    script = scriptOf(letter);
    if (page && !leavesLatin && countRows(page) + rows.length <= limit) page.push({ letter, rows });
    else {
      for (let start = 0; start < rows.length; start += limit)
        pages.push([{ letter, rows: rows.slice(start, start + limit) }]);
    }
  }
  return pages;
}

/** A form of a name, in the language its letters show; one in Latin letters counts as English. */
export function describeForm(text: string): IndexForm {
  if (/\p{Script=Arabic}/u.test(text)) return { text, language: 'ar' };
  if (!/\p{Script=Cyrillic}/u.test(text)) return { text };
  return { text, language: /[ыэъё]/iu.test(text) ? 'ru' : 'uk' };
}

/** The anchor of a letter on its page. */
export function letterId(letter: string): string {
  return /^[A-Z]$/u.test(letter) ? letter.toLowerCase() : `letter-${(letter.codePointAt(0) ?? 0).toString(16)}`;
}

function references<Name extends IndexName>(names: Name[]): Placed<Name>[] {
  const found = new Map<string, { key: string; row: { forms: IndexForm[]; names: Name[] } }>();
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
    const owner = [joined[index - 1], joined[index + 1]].find(
      (beside) => beside && 'name' in beside && hasSame([beside.name], row.names),
    );
    if (owner && 'name' in owner) owner.also.push(...row.forms);
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

function comparePlaced<Name extends IndexName>(a: Placed<Name>, b: Placed<Name>): number {
  return collator.compare(a.key, b.key) || Number('forms' in a.row) - Number('forms' in b.row);
}

function letterOf(key: string): string {
  const first = [...key][0] ?? '';
  return /\p{N}/u.test(first) ? FIGURES : first.toUpperCase();
}

function scriptOf(letter: string): number {
  if (letter === FIGURES) return 0;
  if (/\p{Script=Latin}/u.test(letter)) return LATIN;
  return /\p{Script=Cyrillic}/u.test(letter) ? LATIN + 1 : LATIN + 2;
}

function countRows<Name extends IndexName>(letters: IndexLetter<Name>[]): number {
  return letters.reduce((sum, { rows }) => sum + rows.length, 0);
}

const FIGURES = '0–9';
const LATIN = 1;
/** Ukrainian order tells г from ґ and і from и, and leaves Latin letters as English has them. */
const collator = new Intl.Collator('uk', { numeric: true });

interface Placed<Name> {
  key: string;
  row: IndexRow<Name>;
}

/** A name with the other forms of it that people look for. */
export interface IndexName {
  name: string;
  forms: IndexForm[];
}

/** A form of a name and its language, where that is not English. */
export interface IndexForm {
  text: string;
  language?: string;
}

/** A name with forms that stand beside it, or forms with the names to look under. */
export type IndexRow<Name> = { name: Name; also: IndexForm[] } | { forms: IndexForm[]; names: Name[] };

/** A letter of an index and what stands under it. */
export interface IndexLetter<Name> {
  letter: string;
  rows: IndexRow<Name>[];
}
