/**
 * Bring a form of a name or word to what it is compared by: lower case, one kind of apostrophe and hyphen, no quotation marks, no accents on Latin letters.
 * @example normaliseForm('Základ «Куп’янськ»') // 'zaklad куп’янськ'
 */
export function normaliseForm(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ʼ'`‘´]/gu, '’')
    .replace(/[‐-―−]/gu, '-')
    .replace(/[“”„«»"‹›]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,;:!?()]+|[\s.,;:!?()]+$/gu, '');
}

/** The words of a text as they are compared. */
export function wordsOf(text: string): string[] {
  return normaliseForm(text).match(/[\p{L}\p{N}]+(?:[’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * The key by which forms of one name are found equal: normalised, and Cyrillic words without their endings, so that Ізюмі and Ізюмом are one key.
 * Keys are for comparing only; two words may share one.
 */
export function formKey(text: string): string {
  return wordsOf(text).map(stemOf).join(' ');
}

/** A Cyrillic word without its case ending; a stem keeps at least three letters. */
function stemOf(word: string): string {
  return /^\p{Script=Cyrillic}/u.test(word) ? word.replace(ENDING, '') : word;
}

/** Case endings of Ukrainian and Russian nouns, adjectives and surnames, longest first. */
const ENDING =
  /(?<=.{3})(?:ами|ями|ові|еві|ого|ому|ими|ыми|ьою|ию|ою|ею|ой|ей|ом|ем|єм|им|ым|ім|їм|ам|ям|ах|ях|их|ых|ий|ый|ій|ая|яя|ої|ую|юю|ою|а|я|у|ю|о|е|є|и|ы|і|ї|ь|й)$/u;
