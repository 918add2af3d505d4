import type { Point } from './map-geometry.ts';

/** List the places at which a name may stand, each with what it costs to stand there. Lengths are in em. */
export function listOptions({ kind, anchors, lines, near }: Label): LabelOption[] {
  const width = Math.max(...lines.map(textWidth));
  const height = lines.length * LINE;
  if (kind === 'area')
    return anchors.flatMap((at) =>
      SHIFTS.map(([right, down]) => {
        const cost = (right ** 2 + down ** 2) * SHIFT_COST;
        return { at, x: right - width / 2, y: down - height / 2, width, height, align: 'middle', cost };
      }),
    );
  return anchors.flatMap((at) =>
    SIDES.map(([side, level], rank) => {
      const farness = near ? Math.hypot(at.x - near.x, at.y - near.y) * FAR_COST : 0;
      const { x, align } = beside(side, width);
      // A tall name begins at its mark.
      const tallness = level <= 0 && lines.length > 2 ? 4 * SIDE_COST : 0;
      const cost = rank * SIDE_COST + tallness + farness;
      return { at, x, y: atLevel(level, height), width, height, align, cost };
    }),
  );
}

/** The width of a text in em, estimated for Fira Sans Condensed from the kinds of its letters; rather too wide. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (LETTERS.find(([kind]) => kind.test(letter))?.[1] ?? 0.51), 0);
}

/** Break a name into lines of about so many letters, at spaces. */
export function wrapName(name: string, letters = 18): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    if (word === '') return lines;
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** The height of a line of a name. */
export const LINE = 1.2;

/** Between the middle of a mark and its name. */
const GAP = 0.7;
/** Between the middle of a mark and its rim. */
const RIM = 0.45;
/** What it costs to stand at a less usual side; an em off the middle of an area, squared; the whole map from where it is wanted. */
const SIDE_COST = 0.1;
const SHIFT_COST = 0.6;
const FAR_COST = 12;

/** Right, left or in the middle (1, -1, 0), or from a rim of the mark over it (0.5, -0.5); level with the mark, an end of the name at it, its last line half above it, or clear of it (0, ±1, ±2, ±3). */
const SIDES = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -3],
  [0, 3],
  [1, -2],
  [-1, -2],
  [1, 2],
  [-1, 2],
  [0.5, -3],
  [-0.5, -3],
  [0.5, 3],
  [-0.5, 3],
] as const;
/** To the right and down. */
const SHIFTS = [-2.2, -1.5, -0.7, 0, 0.7, 1.5, 2.2].flatMap((right, _, all) =>
  all.map((down) => [right, down] as const),
);

const LETTERS: [RegExp, number][] = [
  [/[iljtfrI.,’ʼ' ії]/u, 0.32],
  [/[mwMWшщжюмфЮШЩЖМФ]/u, 0.76],
  [/\p{Lu}/u, 0.6],
  [/\p{Script=Cyrillic}/u, 0.5],
];

function beside(side: number, width: number): { x: number; align: Align } {
  if (side === 0) return { x: -width / 2, align: 'middle' };
  if (Math.abs(side) < 1) return side > 0 ? { x: -RIM, align: 'start' } : { x: RIM - width, align: 'end' };
  return side > 0 ? { x: GAP, align: 'start' } : { x: -GAP - width, align: 'end' };
}

function atLevel(level: number, height: number): number {
  return [-height - GAP, 0.1 - height, 0.4 - height, -height / 2, -0.4, -0.1, GAP][level + 3] ?? 0;
}

/** Which side of a name keeps to its anchor. */
export type Align = 'start' | 'middle' | 'end';

/** A name to be set: beside its mark, over an area, or along a line at one of several points. */
export interface Label {
  id: string;
  kind: 'mark' | 'area' | 'line';
  /** Where it may stand: one point, or several along a line. */
  anchors: Point[];
  /** Near which of these it is wanted. */
  near?: Point | undefined;
  lines: string[];
}

/** A box by its corner's distance from a point of the map. */
export interface Box {
  at: Point;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A name in its place. */
export interface PlacedLabel extends Box {
  align: Align;
}

/** A place that a name may take. */
export interface LabelOption extends PlacedLabel {
  cost: number;
}
