/** The letter under which a word stands in an index: its first, in upper case; all figures stand under one. */
export function letterOf(word: string): string {
  const first = /^./su.exec(word)?.[0] ?? '';
  return /\p{N}/u.test(first) ? FIGURES : first.toUpperCase();
}

/** Compare letters in the order of an index: figures, Latin letters, Cyrillic ones, others. */
export function compareLetters(a: string, b: string): number {
  return scriptOf(a) - scriptOf(b) || Number(b === FIGURES) - Number(a === FIGURES) || collator.compare(a, b);
}

/** The anchor of a letter on its page: ASCII, for every letter another. */
export function letterId(letter: string): string {
  return /^[A-Z]$/u.test(letter) ? letter.toLowerCase() : `letter-${(letter.codePointAt(0) ?? 0).toString(16)}`;
}

/**
 * Spread an index over pages of so many rows at most. Where one page is not enough, the letters after the Latin ones begin a page of their own.
 * A letter with more rows than that goes on over the next pages.
 */
export function paginateLetters<Row>(letters: IndexLetter<Row>[], limit: number): IndexLetter<Row>[][] {
  if (countRows(letters) <= limit) return [letters];
  const pages: IndexLetter<Row>[][] = [];
  for (const { letter, rows } of letters) {
    const page = pages.at(-1);
    const isOnLatinPage = page?.every((other) => scriptOf(other.letter) <= LATIN) ?? false;
    const belongs = scriptOf(letter) <= LATIN || !isOnLatinPage;
    if (page && belongs && countRows(page) + rows.length <= limit) page.push({ letter, rows });
    else {
      for (let start = 0; start < rows.length; start += limit)
        pages.push([{ letter, rows: rows.slice(start, start + limit) }]);
    }
  }
  return pages;
}

/** Ukrainian order tells г from ґ and и from і, and leaves Latin letters as English has them. */
export const collator = new Intl.Collator('uk', { numeric: true });

const FIGURES = '0–9';
const LATIN = 0;

/** The script of a letter as its place in the order of an index; figures stand with the Latin letters. */
export function scriptOf(letter: string): number {
  if (letter === FIGURES || /\p{Script=Latin}/u.test(letter)) return LATIN;
  return /\p{Script=Cyrillic}/u.test(letter) ? LATIN + 1 : LATIN + 2;
}

function countRows(letters: IndexLetter<unknown>[]): number {
  return letters.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A letter of an index and what stands under it. */
export interface IndexLetter<Row> {
  letter: string;
  rows: Row[];
}
