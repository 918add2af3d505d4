import edtf from 'edtf';

/**
 * Read an EDTF date of the record: a year, month or day, with `~`, `?` or `%` behind it, an interval `a/b` (open ends `..`), or one of a
 * range or list, `[a..b]` and `[a,b]`. Seasons, times, unspecified digits and everything else of EDTF are refused.
 * @throws {DateError} with the reason and the remedy.
 * @example parseDate('[2022-07-27..2022-07-31]') // { kind: 'one-of', min: '2022-07-27', max: '2022-07-31', … }
 */
export function parseDate(text: string): RecordDate {
  if (!GRAMMAR.test(text)) throw new DateError(text, formRemedy(text));
  const parts = text.match(new RegExp(POINT, 'gu')) ?? [];
  for (const part of parts) checkCalendar(text, part);
  const kind = text.startsWith('[') ? 'one-of' : text.includes('/') ? 'interval' : 'single';
  const openStart = kind === 'interval' && text.startsWith('../');
  const openEnd = kind === 'interval' && text.endsWith('/..');
  const points = parts.map(toPoint);
  const first = points.at(0);
  const last = points.at(-1);
  if (!first || !last) throw new DateError(text, 'Write at least one year.');
  if (last.max < first.min) throw new DateError(text, 'The end lies before the start: write the earlier date first.');
  if (kind === 'one-of' && first.text === last.text)
    throw new DateError(text, 'Both dates are the same: write it once, without brackets.');
  return {
    edtf: text,
    kind,
    points,
    min: openStart ? OPEN_MIN : kind === 'one-of' && last.min < first.min ? last.min : first.min,
    max: openEnd ? OPEN_MAX : kind === 'one-of' && first.max > last.max ? first.max : last.max,
    isUncertain: kind === 'one-of' || points.some((point) => point.qualifier !== ''),
  };
}

/** Tell whether two dates can share a day; uncertain and imprecise dates count as all the days they may mean. */
export function overlaps(a: RecordDate, b: RecordDate): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** Tell whether a date names a year, month or day that begins after an ISO day. */
export function reachesBeyond(date: RecordDate, day: string): boolean {
  return date.points.some((point) => point.min > day);
}

/** Order two dates by their earliest possible day, then by their latest. */
export function compareDates(a: RecordDate, b: RecordDate): number {
  return a.min.localeCompare(b.min) || a.max.localeCompare(b.max);
}

/**
 * Say a date in words.
 * @example describeDate(parseDate('2022-05-15~'), english) // 'about 15 May 2022'
 */
export function describeDate(date: RecordDate, phrases: DatePhrases): string {
  const [first, second] = date.points;
  if (!first) return '';
  if (date.kind === 'single') return describePoint(first, phrases);
  if (date.min === OPEN_MIN) return phrases.until(describePoint(first, phrases));
  if (date.max === OPEN_MAX) return phrases.from(describePoint(first, phrases));
  if (!second || first.text + first.qualifier === second.text + second.qualifier) return describePoint(first, phrases);
  const last = date.points.at(-1) ?? second;
  const start = describePoint(first, phrases, last);
  const end = describePoint(last, phrases);
  if (date.kind === 'interval') return phrases.range(start, end);
  return date.edtf.includes(',') ? phrases.either(start, end) : phrases.between(start, end);
}

/** Give the years a date touches, for a filter; an open end gives only the years written. */
export function yearsOf(date: RecordDate): string[] {
  const years = date.points.flatMap((point) => [Number(point.min.slice(0, 4)), Number(point.max.slice(0, 4))]);
  const from = Math.min(...years);
  return Array.from({ length: Math.max(...years) - from + 1 }, (_, index) => String(from + index));
}

/**
 * Give the year, month or day that all possible days share, as ids of entries carry it; where they share no year, the first.
 * @example datePrefix(parseDate('[2022-07-27..2022-07-31]')) // '2022-07'
 */
export function datePrefix(date: RecordDate): string {
  const single = date.points.length === 1 ? date.points[0] : undefined;
  if (single) return single.text;
  if (date.min === date.max) return date.min;
  if (date.min.slice(0, 7) === date.max.slice(0, 7)) return date.min.slice(0, 7);
  return date.min.slice(0, 4);
}

/** A date that cannot stand in the record; the message gives the reason and the remedy. */
export class DateError extends Error {
  constructor(text: string, remedy: string) {
    super(`"${text}" is not a date of the record. ${remedy}`);
  }
}

const POINT = String.raw`[12]\d{3}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;
const GRAMMAR = new RegExp(
  `^(?:${POINT}|${POINT}/${POINT}|\\.\\./${POINT}|${POINT}/\\.\\.|\\[${POINT}\\.\\.${POINT}\\]|\\[${POINT},${POINT}\\])$`,
  'u',
);
/** Stands for the open start of an interval; sorts before every day. */
export const OPEN_MIN = '0000-00-00';
/** Stands for the open end of an interval; sorts after every day. */
export const OPEN_MAX = '9999-99-99';

function formRemedy(text: string): string {
  if (/^\d{4}-2[1-4]/u.test(text)) return 'Seasons are not used: write the months, as in "2022-03/2022-05".';
  if (/^\d{8}$/u.test(text))
    return `Write it with hyphens and in quotation marks: "${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}".`;
  if (/[a-z]/iu.test(text)) return 'Write it in figures, as in "2022-03-01".';
  if (text !== text.trim()) return 'Take the spaces away.';
  return 'Write it as EDTF, for example "2022-03-01", "2022-03", "2022-05-15~", "2022-03/2022-05" or "[2022-07-27..2022-07-31]".';
}

function checkCalendar(text: string, part: string): void {
  const plain = part.replace(/[~?%]$/u, '');
  const [, month, day] = plain.split('-').map(Number);
  if (month !== undefined && month > 20)
    throw new DateError(text, 'Seasons are not used: write the months, as in "2022-03/2022-05".');
  if (month === undefined || (month >= 1 && month <= 12 && day === undefined)) return;
  if (day === undefined || Number.isNaN(Date.parse(plain)) || new Date(plain).toISOString().slice(0, 10) !== plain) {
    throw new DateError(text, 'No calendar has that day: check the month and the day.');
  }
}

function toPoint(part: string): DatePoint {
  const value = edtf(part);
  const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
  const qualifier = /[~?%]$/u.exec(part)?.[0] ?? '';
  return { text: part.replace(/[~?%]$/u, ''), qualifier, min: day(value.min), max: day(value.max) };
}

function describePoint(point: DatePoint, phrases: DatePhrases, end?: DatePoint): string {
  const text = formatPoint(point, phrases.locale, end);
  if (point.qualifier === '~') return phrases.about(text);
  if (point.qualifier === '?') return phrases.uncertain(text);
  return point.qualifier === '%' ? phrases.uncertain(phrases.about(text)) : text;
}

/** Format a date; the start of a range leaves out the year and, where both ends are plain days, the month that it shares with the end. */
function formatPoint(point: DatePoint, locale: string, end?: DatePoint): string {
  const [, month, day] = point.text.split('-');
  const isLikeEnd = month !== undefined && end?.text.length === point.text.length;
  const shares = (length: number) => isLikeEnd && end.text.slice(0, length) === point.text.slice(0, length);
  if (day && shares(7) && point.qualifier === '' && end?.qualifier === '') return String(Number(day));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (!shares(4)) options.year = 'numeric';
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options).format(new Date(point.min));
}

/** One date written in an EDTF expression: its digits, its qualifier, and the first and last day it can mean (ISO 8601). */
interface DatePoint {
  text: string;
  qualifier: string;
  min: string;
  max: string;
}

/** A date of the record; `min` and `max` are the first and last day it can mean, as ISO 8601 days that compare as text. */
export interface RecordDate {
  edtf: string;
  kind: 'single' | 'interval' | 'one-of';
  points: DatePoint[];
  min: string;
  max: string;
  isUncertain: boolean;
}

/** How a language says dates: its locale and the phrases around a formatted date. */
export interface DatePhrases {
  locale: string;
  about: (date: string) => string;
  uncertain: (date: string) => string;
  range: (start: string, end: string) => string;
  between: (start: string, end: string) => string;
  either: (start: string, end: string) => string;
  until: (date: string) => string;
  from: (date: string) => string;
}
