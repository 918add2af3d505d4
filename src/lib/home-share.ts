/**
 * Draw a share of homes as a hundred windows, twenty to a floor: each hundredth damaged is slashed, each destroyed is solid.
 * @param percent From 0 to 100; it is rounded to whole windows.
 * @returns SVG path data in a box of WINDOWS_SIZE: the outlines of all windows, and the marks of the share.
 */
export function drawWindows(percent: number, condition: HomeCondition): { outlines: string; marks: string } {
  const corners = Array.from({ length: COLUMNS * FLOORS }, (_, index) => {
    const column = Math.floor(index / FLOORS);
    const floor = FLOORS - 1 - (index % FLOORS);
    return [column * PITCH.x + 1, floor * PITCH.y + 1] as const;
  });
  const marked = corners.slice(0, Math.round(percent));
  const { width, height } = WINDOW;
  const box = ([x, y]: readonly [number, number]) => `M${x} ${y}h${width}v${height}h-${width}z`;
  const slash = ([x, y]: readonly [number, number]) => `M${x} ${y}l${width} ${height}`;
  return {
    outlines: corners.map(box).join(''),
    marks: marked.map(condition === 'destroyed' ? box : slash).join(''),
  };
}

/** In what condition homes are, as a report words it. */
export type HomeCondition = 'damaged' | 'destroyed';

const COLUMNS = 20;
const FLOORS = 5;
const WINDOW = { width: 9, height: 13 };
const PITCH = { x: 14, y: 18 };

/** Width and height of the drawing, in its own units. */
export const WINDOWS_SIZE = {
  width: (COLUMNS - 1) * PITCH.x + WINDOW.width + 2,
  height: (FLOORS - 1) * PITCH.y + WINDOW.height + 2,
};
