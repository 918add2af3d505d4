import { listOptions } from './map-label-options.ts';
import type { Box, Label, LabelOption, PlacedLabel } from './map-label-options.ts';
import type { Point } from './map-geometry.ts';

/**
 * Set names on a map so that they cover neither marks nor each other, at whatever width the map is shown.
 * All lengths are in em of the names' type, which keeps its size while the map grows.
 * @param ratio Height of the map to its width.
 * @param widths At which widths the map is shown.
 * @param blocked What no name may cover, beside the marks.
 * @param lines Lines that names keep off where they can.
 * @returns For each label its place; a label for which there is no room is missing.
 */
export function placeLabels(
  labels: Label[],
  {
    ratio,
    widths = [...WIDTHS.narrow, ...WIDTHS.full],
    blocked = [],
    lines = [],
  }: Pick<Frame, 'ratio'> & Partial<Frame> & { blocked?: Box[]; lines?: Trace[] },
): Map<string, PlacedLabel> {
  const frame = { ratio, widths };
  const marks = labels.flatMap((label) => markOf(label));
  const choices = labels.map((label): Choice => {
    const taken = [...blocked, ...marks.filter((mark) => mark.id !== label.id)];
    const options = listOptions(label)
      .filter((option) => isInFrame(option, frame) && !taken.some((box) => isOverlap(option, box, frame)))
      .map((option) => ({ ...option, cost: option.cost + costOfCovered(option, lines, frame) }))
      .sort((a, b) => a.cost - b.cost);
    return { id: label.id, options };
  });
  return improve(placeInTurn(choices, frame), choices, frame);
}

/** Place one name after the other. */
function placeInTurn(choices: Choice[], frame: Frame): Map<string, LabelOption> {
  const placed = new Map<string, LabelOption>();
  let open = choices;
  while (open.length > 0) {
    // The name with the fewest places left chooses first, and takes from the others as little as it can.
    const next = open.reduce((fewest, other) => (other.options.length < fewest.options.length ? other : fewest));
    open = open.filter((other) => other !== next);
    const priced = next.options.map((option) => ({ option, cost: option.cost + costToOthers(option, open, frame) }));
    const best = priced.sort((a, b) => a.cost - b.cost)[0]?.option;
    if (!best) continue;
    placed.set(next.id, best);
    open = open.map(({ id, options }) => ({
      id,
      options: options.filter((option) => !isOverlap(option, best, frame, NAME_GAP)),
    }));
  }
  return placed;
}

/** Move two names at a time to better places, until no two have any. */
function improve(placed: Map<string, LabelOption>, choices: Choice[], frame: Frame): Map<string, LabelOption> {
  const costOf = (...ids: string[]) => ids.reduce((sum, id) => sum + (placed.get(id)?.cost ?? LAST_PLACE_COST), 0);
  const pairs = choices.flatMap((one, index) => choices.slice(index + 1).map((other) => [one, other] as const));
  let isBetter = true;
  while (isBetter) {
    isBetter = false;
    for (const [one, other] of pairs) {
      const fixed = [...placed].flatMap(([id, box]) => (id === one.id || id === other.id ? [] : box));
      const [mine, yours] = [one, other].map(({ options }) =>
        options.filter((option) => !fixed.some((box) => isOverlap(option, box, frame, NAME_GAP))),
      ) as [LabelOption[], LabelOption[]];
      let cost = costOf(one.id, other.id) - LEAST_GAIN;
      for (const first of mine) {
        // The places are sorted by cost, so that the first that is free is the best.
        const second = yours.find(
          (option) => first.cost + option.cost >= cost || !isOverlap(first, option, frame, NAME_GAP),
        );
        if (!second || first.cost + second.cost >= cost) continue;
        cost = first.cost + second.cost;
        placed.set(one.id, first).set(other.id, second);
        isBetter = true;
      }
    }
  }
  return placed;
}

/** A mark is a target of at least 24 pixels, where the type is smallest (14.7 pixels). */
export const TARGET = 1.65;

/** About the symbol of a mark names of others leave so much room. */
export const CLEAR = 1.3;

/** From this width on a map shows all lines of its names. */
export const FULL_WIDTH = 27;
/** Widths of the map: from a page of 320 pixels, 275 pixels in type of 14.7, to one of 900, 855 in type of 16.9. */
export const WIDTHS = {
  narrow: [18.7, 20.5, 22.5, 25, FULL_WIDTH],
  full: [FULL_WIDTH, 29, 32, 37, 43, 51],
};
/** So far one name stands above another at least, that lines of both are not taken for one name. */
const NAME_GAP = 0.15;
/** Above and below the rims of the letters in a box. */
const AIR = 0.1;
/** What it costs to cover a point of a line of weight 1, and to leave another name no place. */
const COVERED_COST = 0.25;
const LAST_PLACE_COST = 100;
/** What a move has to gain. */
const LEAST_GAIN = 1e-6;

function markOf({ id, kind, anchors: [at] }: Label): (Box & { id: string })[] {
  if (kind !== 'mark' || !at) return [];
  return [{ id, at, x: -CLEAR / 2, y: -CLEAR / 2, width: CLEAR, height: CLEAR }];
}

/** How much worse the best places left to other names would be, and the share of their places they would lose. */
function costToOthers(option: Box, others: Choice[], frame: Frame): number {
  return others.reduce((sum, { options }) => {
    const left = options.filter((other) => !isOverlap(option, other, frame, NAME_GAP));
    if (left.length === options.length) return sum;
    if (left.length === 0) return sum + LAST_PLACE_COST;
    return sum + cheapest(left) - cheapest(options) + 1 - left.length / options.length;
  }, 0);
}

function cheapest(options: LabelOption[]): number {
  return Math.min(...options.map(({ cost }) => cost));
}

function isInFrame(box: Box, { ratio, widths }: Frame): boolean {
  return widths.every((width) => {
    const { left, top, right, bottom } = edgesOf(box, width, ratio);
    return left >= 0 && top >= 0 && right <= width && bottom <= width * ratio;
  });
}

/** Tell whether boxes are less than a gap apart from top to bottom, or cover each other. */
function isOverlap(one: Box, other: Box, { ratio, widths }: Frame, gap = 0): boolean {
  return widths.some((width) => {
    const [a, b] = [edgesOf(one, width, ratio), edgesOf(other, width, ratio)];
    return a.left < b.right && b.left < a.right && a.top < b.bottom + gap && b.top < a.bottom + gap;
  });
}

/** What the points of lines cost that a name covers, on average over the widths of the map. */
function costOfCovered(box: Box, lines: Trace[], { ratio, widths }: Frame): number {
  const costs = widths.flatMap((width) => {
    const { left, top, right, bottom } = edgesOf(box, width, ratio);
    const isCovered = ({ x, y }: Point) =>
      x * width > left && x * width < right && y * width * ratio > top + AIR && y * width * ratio < bottom - AIR;
    return lines.map(({ points, weight }) => points.filter(isCovered).length * weight);
  });
  return (costs.reduce((sum, cost) => sum + cost, 0) / widths.length) * COVERED_COST;
}

/** The edges of a box on a map so many em wide. */
function edgesOf(box: Box, width: number, ratio: number) {
  const [left, top] = [box.at.x * width + box.x, box.at.y * width * ratio + box.y];
  return { left, top, right: left + box.width, bottom: top + box.height };
}

/** The shape of a map, its height to its width, and the widths at which it is shown. */
interface Frame {
  ratio: number;
  widths: number[];
}

/** Points of a line, and how much worse it is to cover one of them than one of a plain line. */
export interface Trace {
  points: Point[];
  weight: number;
}

interface Choice {
  id: string;
  options: LabelOption[];
}
