import { colours } from '../lib/colours.ts';
import type { ColourName } from '../lib/colours.ts';
import { BAR_WIDTHS } from '../lib/towers.ts';
import type { BarWidth } from '../lib/towers.ts';
import { rectangle } from './drawing.ts';
import type { Shape } from './drawing.ts';
import { sheet } from './front-page.ts';

/**
 * Draw a tower of claims: one bar a claim, the widest at the foot.
 * @param place Its middle, the foot it stands on, pixels from bar to bar, and how many times its bars are as wide as on the site.
 */
export function drawTower(bars: Record<BarWidth, number>, place: TowerPlace, colour: ColourName = 'ink'): Shape {
  const { x, foot, pitch, scale } = place;
  const widths = BAR_WIDTHS.flatMap(([kind, width]) => Array.from({ length: bars[kind] }, () => width * scale));
  const thickness = Math.max(1, Math.round(pitch * BAR_SHARE));
  const path = widths.map((width, index) =>
    rectangle(Math.round(x - width / 2), Math.round(foot - (index + 1) * pitch), Math.round(width), thickness),
  );
  return { path: path.join(''), colour: colours.light[colour] };
}

/** Pixels from bar to bar: the same on all cards, so that towers can be compared, unless one is too high for its card. */
export function pitchOf(towers: Record<BarWidth, number>[], height: number = TOWER_FOOT - sheet.head - 20): number {
  const tallest = Math.max(1, ...towers.map(({ report, reference, alone }) => report + reference + alone));
  return Math.min(PITCH, height / tallest);
}

/** Where towers stand: on the lower bar, as far from it as their bars are from one another. */
export const TOWER_FOOT = sheet.foot - 2;

const PITCH = 6;
/** How much of the way from bar to bar is bar. */
const BAR_SHARE = 2 / 3;

/** Where a tower stands. */
export interface TowerPlace {
  x: number;
  foot: number;
  pitch: number;
  scale: number;
}
