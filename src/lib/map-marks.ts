import { LINE, wrapName } from './map-label-options.ts';
import type { Align, Box, Label, PlacedLabel } from './map-label-options.ts';
import type { MapPrecision } from './map-views.ts';
import type { Point, Position } from './map-geometry.ts';

/**
 * Say where the name of a mark may stand, with its Ukrainian lines and on a narrow map without them.
 * @param letters About how many letters a line of a name has.
 * @param course The points of the river, if it is one.
 * @param near Near which point the name of a river or a region is wanted.
 */
export function labelOf(
  { place, shape, at }: FoundMark,
  letters: number,
  course: Point[] = [],
  near?: Point,
): Record<'full' | 'narrow', Label> {
  const isRiver = shape === 'line' && course.length > 0;
  const lines = linesOf(place, letters);
  const full: Label = {
    id: place.id,
    kind: hasSymbol(shape) ? 'mark' : isRiver ? 'line' : 'area',
    anchors: isRiver ? sample(course) : [(!hasSymbol(shape) && near) || at],
    near,
    lines: lines.map(({ text }) => text),
  };
  return { full, narrow: { ...full, lines: lines.filter(({ lang }) => !lang).map(({ text }) => text) } };
}

/**
 * Bring a mark and the places found for its name into per cent of the frame and em of the type.
 * @param letters About how many letters a line of a name has.
 * @param isOnSlab Tells whether a point of the frame lies on the slab.
 * @param ratio Height of the frame to its width.
 */
export function finishMark(
  { place, shape, at, turn }: FoundMark,
  { full, narrow }: Record<'full' | 'narrow', PlacedLabel | undefined>,
  letters: number,
  isOnSlab: (point: Point) => boolean,
  ratio: number,
): MapMark {
  const { x, y } = full?.at ?? at;
  const lines = linesOf(place, letters);
  const finish = (placed: PlacedLabel | undefined, middling: number) =>
    placed && { ...finishLabel(placed), lines, isOnSlab: isOnSlab(middleOf(placed, middling, ratio)) };
  const labels = { label: finish(full, MIDDLING.full), narrow: finish(narrow, MIDDLING.narrow) };
  return { id: place.id, name: place.name, shape, turn, x: roundTwo(x * 100), y: roundTwo(y * 100), ...labels };
}

/** Tell whether a mark has a symbol; of a region or a line the name is the mark. */
export function hasSymbol(shape: MapShape): boolean {
  return shape !== 'region' && shape !== 'line';
}

/** Round to two decimals. */
export function roundTwo(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Letters to a line of a name; there is little room beside a river. */
const LETTERS = { wide: 18, narrow: 12 };
/** Middling widths of the map in em. */
const MIDDLING = { full: 34, narrow: 20 };

/** About twenty points of a river at which its name may stand. */
function sample(course: Point[]): Point[] {
  const every = Math.max(1, Math.round(course.length / 20));
  return course.filter((_, index) => index % every === 0);
}

function linesOf({ name, ukrainian = '', precision }: MapName, letters: number): NameLine[] {
  const most = precision === 'line' ? LETTERS.narrow : precision === 'region' ? letters : LETTERS.wide;
  const foreign = wrapName(ukrainian, most).map((text) => ({ text, lang: 'uk' as const }));
  return [...wrapName(name, most).map((text) => ({ text })), ...foreign];
}

function finishLabel({ x, y, width, height, align }: PlacedLabel) {
  const edge = align === 'start' ? x : align === 'end' ? x + width : x + width / 2;
  const box = { x: roundTwo(x), y: roundTwo(y), width: roundTwo(width), height: roundTwo(height) };
  // The baseline lies at three quarters of the line.
  return { box, x: roundTwo(edge), y: roundTwo(y + LINE * 0.75), align };
}

/** Where the middle of a name lies on a map of middling width. */
function middleOf({ at, x, y, width, height }: PlacedLabel, middling: number, ratio: number): Point {
  return { x: at.x + (x + width / 2) / middling, y: at.y + (y + height / 2) / (middling * ratio) };
}

/** The shape of a mark: how exactly the place is known, or that it lies beyond the frame. */
export type MapShape = MapPrecision | 'beyond';

/** A place, or another name, on the map. */
export interface MapName {
  id: string;
  name: string;
  ukrainian?: string | undefined;
  at: Position;
  precision: MapPrecision;
}

/** A place with the point of the frame at which it is marked. */
export interface FoundMark {
  place: MapName;
  shape: MapShape;
  at: Point;
  /** Degrees clockwise from the top, towards a place beyond the frame. */
  turn?: number | undefined;
}

/** A mark in per cent of the frame, with its name in em from there; a name for which there is no room is missing. */
export interface MapMark extends Point, Pick<FoundMark, 'shape' | 'turn'> {
  id: string;
  name: string;
  label: MarkLabel | undefined;
  /** The same on a narrow map, without its Ukrainian lines. */
  narrow: MarkLabel | undefined;
}

/** A name as it is set: its box, where its first line begins, and its lines. */
export interface MarkLabel extends Point {
  box: Omit<Box, 'at'>;
  align: Align;
  lines: NameLine[];
  /** Whether it stands on the slab rather than on the ground. */
  isOnSlab: boolean;
}

/** A line of a name; Ukrainian ones say so. */
interface NameLine {
  text: string;
  lang?: 'uk';
}
