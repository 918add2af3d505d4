/**
 * The beginning of a text, up to the end of a word.
 * @param length Characters at most, before the mark of what is left out.
 */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > 0 ? end : length).replace(/[\s,.;:–-]+$/u, '')} …`;
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
