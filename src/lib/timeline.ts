import { scaleLinear } from 'd3-scale';
import { OPEN_MAX, OPEN_MIN } from './dates.ts';
import type { RecordDate } from './dates.ts';
import { findSilences } from './silences.ts';
import type { Silence } from './silences.ts';

/**
 * Lay events out in periods with silences between them, each period on a scale of its own from the beginning of its first month to the
 * end of its last.
 * @param events In order of time.
 * @param others Dates that break a silence although no event stands at them.
 */
export function layOutTimeline<Item extends DatedEvent>(events: Item[], others: RecordDate[]): Timeline<Item> {
  const dates = events.map(({ when }) => when);
  const silences = findSilences([...dates, ...others], SILENCE_MONTHS);
  const starts = ['', ...silences.map(({ edtf }) => edtf.slice(0, 7))];
  const groups = starts.map((start, index) =>
    events.filter(({ when }) => when.min >= start && when.min < (starts[index + 1] ?? OPEN_MAX)),
  );
  const periods = groups.filter((group) => group.length > 0).map(layOutPeriod);
  const all = scaleOf(
    periods.map(({ from }) => from).sort()[0] ?? OPEN_MIN,
    periods
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? OPEN_MAX,
  );
  return {
    periods,
    silences,
    overview: {
      periods: periods.map(({ id, from, to }) => ({ id, from: all(from), to: all(to) })),
      years: yearsBetween(periods[0]?.from ?? '', periods.at(-1)?.to ?? '').map((year) => ({
        year,
        at: all(`${year}-01-01`),
      })),
      events: events.map(({ when }) => all(whenOf(when).from)),
    },
  };
}

/**
 * List the months of a silence.
 * @returns its months as `2022-10`, earliest first.
 */
export function monthsOfSilence({ edtf }: Silence): string[] {
  const [first = '', last = first] = edtf.split('/');
  return monthsBetween(first, last);
}

/** How a date is drawn: one day or a stretch of days, each for certain or about then; or one day somewhere between two. */
export type DateShape = 'day' | 'about' | 'lasting' | 'lasting-about' | 'between';

/** Tell how a date is to be drawn. */
export function shapeOfDate({ kind, min, max, isUncertain }: RecordDate): DateShape {
  if (kind === 'interval') return isUncertain ? 'lasting-about' : 'lasting';
  if (kind === 'one-of' || min !== max) return 'between';
  return isUncertain ? 'about' : 'day';
}

function layOutPeriod<Item extends DatedEvent>(events: Item[]): Period<Item> {
  const spans = events.map(({ when }) => whenOf(when));
  const first = spans.map(({ from }) => from).sort()[0] ?? '';
  const last =
    spans
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '';
  const months = monthsBetween(first, last);
  const from = `${months[0] ?? ''}-01`;
  const to = afterMonth(months.at(-1) ?? '');
  const at = scaleOf(from, to);
  return {
    id: months[0] ?? '',
    edtf: months.length > 1 ? `${months[0] ?? ''}/${months.at(-1) ?? ''}` : (months[0] ?? ''),
    from,
    to,
    months: months.map((month) => ({ month, at: at(`${month}-01`) })),
    days:
      months.length > 1
        ? []
        : MARKED_DAYS.map((day) => ({ day, at: at(`${from.slice(0, 8)}${day.padStart(2, '0')}`) })),
    rows: events.map((event, index) => ({
      event,
      shape: shapeOfDate(event.when),
      from: at(spans[index]?.from ?? from),
      to: at(dayAfter(spans[index]?.to ?? from)),
    })),
  };
}

/** The first and last day of a date; an open end is as long as the day that is written. */
function whenOf({ min, max, points }: RecordDate): { from: string; to: string } {
  return {
    from: min === OPEN_MIN ? (points[0]?.min ?? min) : min,
    to: max === OPEN_MAX ? (points.at(-1)?.max ?? max) : max,
  };
}

function scaleOf(from: string, to: string): (day: string) => number {
  const scale = scaleLinear()
    .domain([Date.parse(from), Date.parse(to)])
    .range([0, 100]);
  return (day) => Math.round(scale(Date.parse(day)) * 100) / 100;
}

function monthsBetween(first: string, last: string): string[] {
  const months = [first.slice(0, 7)];
  while ((months.at(-1) ?? '') < last.slice(0, 7)) months.push(afterMonth(months.at(-1) ?? '').slice(0, 7));
  return months;
}

function yearsBetween(first: string, last: string): string[] {
  const start = Number(first.slice(0, 4)) + 1;
  return Array.from({ length: Math.max(0, Number(last.slice(0, 4)) - start + 1) }, (_, index) => String(start + index));
}

/** The first day after a month. */
function afterMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;
/** Days with a mark of their own where a scale has one month only. */
const MARKED_DAYS = ['5', '10', '15', '20', '25'];
/** Whole months without an event or a report that count as a silence. */
const SILENCE_MONTHS = 3;

/** What is laid out: something with a date. */
export interface DatedEvent {
  when: RecordDate;
}

/** Events between two silences; `from` and `to` are ISO days, `to` the first after it, places on the scale are percentages. */
export interface Period<Item> {
  /** Its first month, as `2022-02`. */
  id: string;
  /** Its months as EDTF. */
  edtf: string;
  from: string;
  to: string;
  months: { month: string; at: number }[];
  /** Days of the month to mark, where there is but one month. */
  days: { day: string; at: number }[];
  rows: { event: Item; shape: DateShape; from: number; to: number }[];
}

/** Periods in order of time, the silences between them, and all on one scale of percentages. */
export interface Timeline<Item> {
  periods: Period<Item>[];
  silences: Silence[];
  overview: {
    periods: { id: string; from: number; to: number }[];
    years: { year: string; at: number }[];
    events: number[];
  };
}
