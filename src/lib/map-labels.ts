import { listOptions } from './map-label-options.ts';
import type { Box, Label, LabelOption, PlacedLabel } from './map-label-options.ts';
import type { Point } from './map-geometry.ts';

/**
 * Set names on a map so that they cover neither marks nor each other, at whatever width the map is shown.
 * All lengths are in em of the names' type, which keeps its size while the map grows.
 * @param ratio Height of the map to its width.
 * @param blocked What no name may cover, beside the marks.
 * @param lines Points of lines that names keep off where they can.
 * @returns For each label its place; a label for which there is no room is missing.
 */
export function placeLabels(
  labels: Label[],
  { ratio, blocked = [], lines = [] }: { ratio: number; blocked?: Box[]; lines?: Point[] },
): Map<string, PlacedLabel> {
  const marks = labels.flatMap((label) => markOf(label));
  let open: Choice[] = labels.map((label) => {
    const taken = [...blocked, ...marks.filter((mark) => mark.id !== label.id)];
    const options = listOptions(label)
      .filter((option) => isInFrame(option, ratio) && !taken.some((box) => isOverlap(option, box, ratio)))
      .map((option) => ({ ...option, cost: option.cost + countCovered(option, lines, ratio) * COVERED_COST }));
    return { id: label.id, options };
  });
  const placed = new Map<string, PlacedLabel>();
  while (open.length > 0) {
    // The name with the fewest places left chooses first, and takes from the others as little as it can.
    const next = open.reduce((fewest, other) => (other.options.length < fewest.options.length ? other : fewest));
    open = open.filter((other) => other !== next);
    const priced = next.options.map((option) => ({ option, cost: option.cost + costToOthers(option, open, ratio) }));
    const best = priced.sort((a, b) => a.cost - b.cost)[0]?.option;
    if (!best) continue;
    placed.set(next.id, best);
    open = open.map(({ id, options }) => ({
      id,
      options: options.filter((option) => !isOverlap(option, best, ratio)),
    }));
  }
  return placed;
}

/** A mark is a target of at least 24 pixels, where the type is smallest (14.7 pixels). */
export const TARGET = 1.65;

/** Widths of the map: from a page of 320 pixels, 280 pixels in type of 14.7, to the widest column, 720 in type of 16.9. */
const WIDTHS = [19, 20.5, 22, 24, 27, 31, 36, 43];
/** What it costs to cover a point of a line, and to leave another name no place. */
const COVERED_COST = 0.05;
const LAST_PLACE_COST = 100;

function markOf({ id, kind, anchors: [at] }: Label): (Box & { id: string })[] {
  if (kind !== 'mark' || !at) return [];
  return [{ id, at, x: -TARGET / 2, y: -TARGET / 2, width: TARGET, height: TARGET }];
}

/** How much worse the best places left to other names would be, and the share of their places they would lose. */
function costToOthers(option: Box, others: Choice[], ratio: number): number {
  return others.reduce((sum, { options }) => {
    const left = options.filter((other) => !isOverlap(option, other, ratio));
    if (left.length === options.length) return sum;
    if (left.length === 0) return sum + LAST_PLACE_COST;
    return sum + cheapest(left) - cheapest(options) + 1 - left.length / options.length;
  }, 0);
}

function cheapest(options: LabelOption[]): number {
  return Math.min(...options.map(({ cost }) => cost));
}

function isInFrame(box: Box, ratio: number): boolean {
  return WIDTHS.every((width) => {
    const [left, top] = cornerOf(box, width, ratio);
    return left >= 0 && top >= 0 && left + box.width <= width && top + box.height <= width * ratio;
  });
}

function isOverlap(a: Box, b: Box, ratio: number): boolean {
  return WIDTHS.some((width) => {
    const [ax, ay] = cornerOf(a, width, ratio);
    const [bx, by] = cornerOf(b, width, ratio);
    return ax < bx + b.width && bx < ax + a.width && ay < by + b.height && by < ay + a.height;
  });
}

/** How many points of lines a name covers, at the narrowest and the widest map. */
function countCovered(box: Box, lines: Point[], ratio: number): number {
  return [WIDTHS.at(0) ?? 0, WIDTHS.at(-1) ?? 0].reduce((sum, width) => {
    const [left, top] = cornerOf(box, width, ratio);
    const isCovered = (point: Point) => {
      const [right, down] = [point.x * width - left, point.y * width * ratio - top];
      return right > 0 && right < box.width && down > 0 && down < box.height;
    };
    return sum + lines.filter(isCovered).length;
  }, 0);
}

function cornerOf({ at, x, y }: Box, width: number, ratio: number): [number, number] {
  return [at.x * width + x, at.y * width * ratio + y];
}

interface Choice {
  id: string;
  options: LabelOption[];
}
