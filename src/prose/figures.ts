import { alternatives, factors, figurePattern, tens, units } from './number-words.ts';

/**
 * Read the figures in a text as numbers, in order: digits, number words from two up, ordinals from second up. Those of dates count too;
 * those in names such as T-72 do not.
 * @example figuresIn('1.4 million people, the sixth day') // [1400000, 6]
 */
export function figuresIn(text: string): number[] {
  const lower = text.toLowerCase();
  const figures: number[] = [];
  let end = -1;
  for (const match of lower.matchAll(TOKEN)) {
    const { digits, words = '', factor = '' } = match.groups ?? {};
    const isFactorOfLast = factor !== '' && /^[\s-]$/u.test(lower.slice(end, match.index));
    if (isFactorOfLast) figures.push((figures.pop() ?? 1) * (FACTORS[factor] ?? 1));
    else figures.push(digits === undefined ? (FACTORS[factor] ?? valueOf(words)) : readDigits(digits));
    end = match.index + match[0].length;
  }
  return figures;
}

/** Whether a text says a quantity as a part or multiple of another, so that its number is not among the figures. */
export function saysPart(text: string): boolean {
  return /\b(?:half|halves|thirds?|quarters?|tenths?|twice|decades?)\b/iu.test(text);
}

const ORDINALS: Record<string, number> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};
const FACTORS: Record<string, number> = { ...factors, decade: 10 };
const SINGLE: Record<string, number> = { ...units, ...tens, ...ORDINALS, twice: 2, half: 0.5, halves: 0.5, thirds: 3 };
const WORD = String.raw`(?:${alternatives(tens)})-(?:one|${alternatives(units)})|${alternatives(SINGLE)}`;
const TOKEN = new RegExp(
  String.raw`(?<digits>${figurePattern})|(?<![\p{L}\p{N}])(?:(?<words>${WORD})|(?<factor>${alternatives(FACTORS)})s?)(?![\p{L}\p{N}])`,
  'gu',
);

function readDigits(digits: string): number {
  return Number(digits.replace(/[.,]+$/u, '').replaceAll(',', ''));
}

function valueOf(words: string): number {
  return words.split('-').reduce((sum, word) => sum + (SINGLE[word] ?? 1), 0);
}
