import type { RecordDate } from './dates.ts';

/**
 * Write a date for CSL-JSON: the year, month and day that all days it may mean share, or its words where they share none.
 * @param words The date in words.
 */
export function cslDate(date: RecordDate, words: string): CslDate {
  const parts = sharedDateParts(date);
  return parts ? { 'date-parts': [parts] } : { literal: words };
}

/** Write a name for CSL-JSON. Two words are a given and a family name; of anything else that cannot be told. */
export function cslName(name: string, outlet: string): CslName {
  const [given, family, ...more] = name.split(' ');
  return given === undefined || family === undefined || more.length > 0 || name === outlet
    ? { literal: name }
    : { family, given };
}

/**
 * Give the year, month and day that all days a date may mean share; none where it is about, uncertain or spans years.
 * @example sharedDateParts(parseDate('[2022-07-27..2022-07-31]')) // [2022, 7]
 */
export function sharedDateParts({ points, min, max }: RecordDate): number[] | undefined {
  if (points.some(({ qualifier }) => qualifier !== '')) return undefined;
  const last = max.split('-');
  const differs = min.split('-').findIndex((part, index) => part !== last[index]);
  const shared = differs === -1 ? last : last.slice(0, differs);
  return shared.length === 0 ? undefined : shared.map(Number);
}

/** A name in CSL-JSON. */
export type CslName = { family: string; given: string } | { literal: string };

/** A date in CSL-JSON: year, month and day as far as known, or words. */
export type CslDate = { 'date-parts': [number[]] } | { literal: string };

/** The part of CSL-JSON 1.0.2 that the record writes. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper';
  title: string;
  author?: CslName[];
  'container-title': string;
  publisher?: string;
  genre?: string;
  issued?: CslDate;
  URL?: string;
  archive_location?: string;
  language: string;
  note: string;
}
