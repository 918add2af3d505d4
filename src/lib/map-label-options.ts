import type { Point } from './map-geometry.ts';

/** List the places at which a name may stand, each with what it costs to stand there. Lengths are in em. */
export function listOptions({ kind, anchors, lines, spare = 0, near }: Label): LabelOption[] {
  const [size, small] = [sizeOf(lines), sizeOf(lines.slice(0, lines.length - spare))];
  const option = (at: Point, align: Align, cost: number, corner: (size: Size) => Point): LabelOption => {
    const [box, short] = [size, small].map((one) => ({ at, ...corner(one), ...one })) as [Box, Box];
    return { ...box, short, drop: Math.round(((short.y - box.y) / LINE) * 2), align, cost };
  };
  if (kind === 'area')
    return anchors.flatMap((at) =>
      SHIFTS.map(([right, down]) =>
        option(at, 'middle', (right ** 2 + down ** 2) * SHIFT_COST, ({ width, height }) => ({
          x: right - width / 2,
          y: down - height / 2,
        })),
      ),
    );
  return anchors.flatMap((at) =>
    SIDES.map(([side, level], rank) => {
      const farness = near ? Math.hypot(at.x - near.x, at.y - near.y) * FAR_COST : 0;
      return option(at, ALIGNS[side], rank * SIDE_COST + farness, ({ width, height }) => ({
        x: beside(side, width),
        y: atLevel(level, height),
      }));
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
/** What it costs to stand at a less usual side; an em off the middle of an area, squared; the whole map from where it is wanted. */
const SIDE_COST = 0.1;
const SHIFT_COST = 0.6;
const FAR_COST = 20;

/** Right, left or in the middle (1, -1, 0); level with the mark, an end of the name at it, its last line half above it, or clear of it (0, ±1, ±2, ±3). */
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
] as const;
const ALIGNS = { 1: 'start', 0: 'middle', [-1]: 'end' } as const;
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

function sizeOf(lines: string[]): Size {
  return { width: Math.max(...lines.map(textWidth)), height: lines.length * LINE };
}

function beside(side: number, width: number): number {
  if (side === 0) return -width / 2;
  return side > 0 ? GAP : -GAP - width;
}

function atLevel(level: number, height: number): number {
  return [-height - GAP, 0.2 - height, 0.5 - height, -height / 2, -0.5, -0.2, GAP][level + 3] ?? 0;
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
  /** How many of the last lines narrow maps leave out. */
  spare?: number;
}

/** A box by its corner's distance from a point of the map. */
export interface Box {
  at: Point;
  x: number;
  y: number;
  width: number;
  height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** A name in its place. */
export interface PlacedLabel extends Box {
  align: Align;
  /** Its box on narrow maps, and by how many half lines its first line stands lower there. */
  short: Box;
  drop: number;
}

/** A place that a name may take. */
export interface LabelOption extends PlacedLabel {
  cost: number;
}
