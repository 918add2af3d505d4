import { OPEN_MAX, OPEN_MIN } from './dates.ts';
import type { RecordDate } from './dates.ts';

/**
 * Find the spans of whole months in which nothing stands.
 * @param dates What stands, in any order; open ends count up to the dates written.
 * @param months How many whole months without anything make a silence.
 * @returns the silences as EDTF months or intervals of months, earliest first, with their length in months.
 */
export function findSilences(dates: RecordDate[], months: number): Silence[] {
  const spans = dates
    .map(({ min, max, points }) => ({
      from: monthIndex(min === OPEN_MIN ? (points[0]?.min ?? min) : min),
      to: monthIndex(max === OPEN_MAX ? (points.at(-1)?.max ?? max) : max),
    }))
    .sort((a, b) => a.from - b.from);
  const silences: Silence[] = [];
  let end = spans[0]?.to ?? 0;
  for (const { from, to } of spans) {
    const length = from - end - 1;
    if (length >= months) silences.push({ edtf: spanText(end + 1, from - 1), months: length });
    end = Math.max(end, to);
  }
  return silences;
}

function spanText(first: number, last: number): string {
  return first === last ? monthText(first) : `${monthText(first)}/${monthText(last)}`;
}

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthText(index: number): string {
  return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A span of whole months without anything. */
export interface Silence {
  edtf: string;
  months: number;
}
