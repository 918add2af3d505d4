/**
 * The beginning of a text, up to the end of a word.
 * @param length Characters at most, before the mark of what is left out.
 */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > 0 ? end : length).replace(/[\s,.;:–-]+$/u, '')} …`;
}
