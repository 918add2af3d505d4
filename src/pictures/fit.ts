/**
 * Set a text large into a box, in lines of about the same length. Nothing is ever cut: what is long is set smaller.
 * @param widthOf Width of a text in ems.
 */
export function fitText(text: string, box: TextBox, widthOf: (text: string) => number): FittedText {
  const words = wordsOf(text).map((word) => ({ word, width: widthOf(word) }));
  const space = widthOf(' ');
  const widest = Math.max(...words.map(({ width }) => width));
  const largest = Math.min(box.size, box.width / widest);
  const fits = (size: number) => {
    const { lines, evenness } = breakLines(words, space, box.width / size);
    return lines.length * size * box.leading <= box.height ? [{ size, lines, score: size * evenness }] : [];
  };
  let size = largest;
  while (fits(size).length === 0) size *= STEP;
  // A little smaller may break better.
  const sizes = Array.from({ length: TRIES }, (_, index) => size * STEP ** index);
  const [best] = sizes.flatMap(fits).sort((a, b) => b.score - a.score);
  return { size: best?.size ?? size, lines: best?.lines ?? [] };
}

/** How much smaller the next size is, and how many are tried once one fits. */
const STEP = 0.97;
const TRIES = 6;

/** The words of a text; the day stays with its month. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/(?<=\b\d{1,2}) (?=\p{Lu})/gu, '\u00a0')
    .split(' ');
}

/**
 * Break words into as few lines as hold them, as evenly as can be.
 * @returns `evenness` from 0 to 1: how much of the block is text, less what ugly breaks cost.
 */
function breakLines(words: Word[], space: number, width: number): { lines: string[]; evenness: number } {
  // The best way to set the words from each on, from the last to the first.
  const best: Break[] = [{ lines: 0, cost: 0, next: words.length }];
  for (let first = words.length - 1; first >= 0; first -= 1) {
    let line = -space;
    let found: Break | undefined;
    for (let next = first + 1; next <= words.length; next += 1) {
      line += space + (words[next - 1]?.width ?? 0);
      const rest = best[words.length - next];
      if (!rest || (line > width && next > first + 1)) break;
      const isLast = next === words.length;
      const ugly = !isLast && (words[next - 1]?.word.length ?? 0) <= SHORT ? UGLY : 0;
      const option = { lines: rest.lines + 1, cost: rest.cost + (1 - line / width) ** 2 + ugly, next };
      if (!found || option.lines < found.lines || (option.lines === found.lines && option.cost < found.cost))
        found = option;
    }
    best.push(found ?? { lines: 1, cost: 0, next: words.length });
  }
  const lines: string[] = [];
  for (let first = 0; first < words.length;) {
    const next = best[words.length - first]?.next ?? words.length;
    lines.push(
      words
        .slice(first, next)
        .map(({ word }) => word)
        .join(' '),
    );
    first = next;
  }
  return { lines, evenness: 1 - (best.at(-1)?.cost ?? 0) / lines.length };
}

/** A line should not end with a word so short, such as "a" or "the". */
const SHORT = 3;
const UGLY = 0.06;

interface Word {
  word: string;
  width: number;
}

/** One way to set words from a certain one on: how many lines, what they cost, and where the second begins. */
interface Break {
  lines: number;
  cost: number;
  next: number;
}

/** Where a text goes: pixels, the largest size of its type, and the distance of lines in ems. */
export interface TextBox {
  width: number;
  height: number;
  size: number;
  leading: number;
}

/** A text in lines, and the size in pixels at which they fit. */
export interface FittedText {
  size: number;
  lines: string[];
}
