import { findSilences } from './silences.ts';
import type { RecordDate } from './dates.ts';

/**
 * Lay out reports as towers on a line of time: one bar a claim, the widest at the foot. Beyond what a line can hold, a tower stands for a
 * month of reports, then for a year.
 * @param reports In order of time.
 * @param start ISO day at which the line begins.
 */
export function layOutTowers(reports: TowerReport[], start: string): TowerLayout {
  const groups = groupReports(reports);
  const last = reports.at(-1)?.date.max ?? start;
  const from = dayNumber(`${start.slice(0, 7)}-01`);
  const to = dayNumber(last) + MARGIN_DAYS;
  const at = (day: string) => round(((dayNumber(day) - from) / (to - from)) * 100);
  const towers = groups.map((group): Tower => ({
    ids: group.map(({ id }) => id),
    at: at(middleDay(group)),
    date: at(middleDay(group)),
    bars: countBars(group.flatMap(({ widths }) => widths)),
  }));
  spread(towers);
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(start.slice(0, 4)) }, (_, index) =>
    String(Number(start.slice(0, 4)) + index + 1),
  );
  const [longest] = findSilences(
    reports.map(({ date }) => date),
    SILENCE_MONTHS,
  ).sort((a, b) => b.months - a.months);
  return { towers, years: years.map((year) => ({ year, at: at(`${year}-01-01`) })), silence: longest?.edtf };
}

/** How far a claim's bar reaches: another report speaks to it, only a reference does, or the report stands alone. */
export type BarWidth = 'report' | 'reference' | 'alone';

/** How wide bars are drawn beside one another, the widest first. */
export const BAR_WIDTHS = [
  ['report', 42],
  ['reference', 27],
  ['alone', 13],
] as const satisfies [BarWidth, number][];

/** Pixels from bar to bar. */
export const BAR_PITCH = 5;

/** Height of a tower in pixels. */
export function towerHeight(bars: Record<BarWidth, number>): number {
  return BAR_WIDTHS.reduce((sum, [kind]) => sum + bars[kind], 0) * BAR_PITCH;
}

/** Bars of one width beside one another. */
export interface BarRun {
  width: BarWidth;
  bars: number;
}

/** What a tower is made of: a report, its date of publication and the widths of its claims. */
export interface TowerReport {
  id: string;
  date: RecordDate;
  widths: BarWidth[];
}

/** A tower; `at` is its place on the line in percent and `date` that of its day, from which it may be moved to stand apart; `bars` how many bars of each width it has. */
export interface Tower {
  ids: string[];
  at: number;
  date: number;
  bars: Record<BarWidth, number>;
}

/** Towers in order of time, the beginnings of years in percent, and the longest silence as EDTF months. */
export interface TowerLayout {
  towers: Tower[];
  years: { year: string; at: number }[];
  silence: string | undefined;
}

/** A line holds about forty towers. */
const MOST_TOWERS = 40;
const MARGIN_DAYS = 24;
const SILENCE_MONTHS = 3;
/** Towers stand at least this many percent of the line apart. */
const LEAST_DISTANCE = 5;
const DAY = 86_400_000;

function groupReports(reports: TowerReport[]): TowerReport[][] {
  for (const length of [10, 7, 4]) {
    const groups = Map.groupBy(reports, ({ id, date }) => (length === 10 ? id : date.min.slice(0, length)));
    if (groups.size <= MOST_TOWERS || length === 4) return [...groups.values()];
  }
  return [];
}

function middleDay(group: TowerReport[]): string {
  const days = group.map(({ date }) => (dayNumber(date.min) + dayNumber(date.max)) / 2);
  return new Date((days.reduce((sum, day) => sum + day, 0) / days.length) * DAY).toISOString().slice(0, 10);
}

/** Count the claims of each width. */
export function countBars(widths: BarWidth[]): Record<BarWidth, number> {
  const count = (width: BarWidth) => widths.filter((candidate) => candidate === width).length;
  return { report: count('report'), reference: count('reference'), alone: count('alone') };
}

/** Find the runs of claims beside one another whose bars are of one width, in order. */
export function findRuns(widths: BarWidth[]): BarRun[] {
  const runs: BarRun[] = [];
  for (const width of widths) {
    const last = runs.at(-1);
    if (last?.width === width) last.bars += 1;
    else runs.push({ width, bars: 1 });
  }
  return runs;
}

/** Move towers apart that stand too near, each pair by the same way in both directions. */
function spread(towers: Tower[]): void {
  for (let pass = 0; pass < towers.length; pass += 1) {
    for (const [index, tower] of towers.entries()) {
      const next = towers[index + 1];
      const lack = next ? LEAST_DISTANCE - (next.at - tower.at) : 0;
      if (!next || lack <= 0) continue;
      tower.at = round(Math.max(LEAST_DISTANCE / 2, tower.at - lack / 2));
      next.at = round(Math.min(100 - LEAST_DISTANCE / 2, next.at + lack / 2));
    }
  }
}

function dayNumber(day: string): number {
  return Date.parse(day) / DAY;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
