/**
 * The beginning of a text, up to the end of a word.
 * @param length Characters at most, before the mark of what is left out.
 */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > 0 ? end : length).replace(/[\s,.;:–-]+$/u, '')}\u{A0}…`;
}

/**
 * The sentence in which a name stands, cut before and behind it at the ends of words where it is long.
 * @param name Where the name begins and ends in the text.
 * @param length Characters at most, before the marks of what is left out.
 */
export function excerptAround(text: string, [start, end]: [start: number, end: number], length: number): Excerpt {
  const sentences = Array.from(new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text));
  const sentence = sentences.findLast(({ index }) => index <= start) ?? { index: 0, segment: text };
  const close = Math.max(end, sentence.index + sentence.segment.trimEnd().length);
  let before = text.slice(sentence.index, start);
  const room = length - (end - start);
  const half = Math.floor(room / 2);
  if (close - sentence.index > length && before.length > half) {
    const cut = before.slice(-Math.max(half, room - (close - end)));
    before = `… ${cut.slice(cut.indexOf(' ') + 1)}`;
  }
  return {
    before,
    name: text.slice(start, end),
    after: beginningOf(text.slice(end, close), Math.max(0, room - before.length)),
  };
}

/** A name with the words before and behind it. */
export interface Excerpt {
  before: string;
  name: string;
  after: string;
}

/**
 * The first statement of a definition: up to its first semicolon or the end of its first sentence, closed by a full stop.
 * @example firstStatementOf('A unit; there are 24. More.') // 'A unit.'
 */
export function firstStatementOf(definition: string): string {
  const [first = definition] = definition.split(/;\s|(?<=[.!?])\s/u);
  return /[.!?]$/u.test(first) ? first : `${first}.`;
}

/** The first sentence of a text, without the space after it. */
export function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}
