import type { AnswerScale } from '../lib/answer-scale.ts';
import { colours } from '../lib/colours.ts';
import { rectangle } from './drawing.ts';
import type { Shape, Text } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { fittedLine, line, run, sheet } from './front-page.ts';
import type { Part } from './front-page.ts';

/**
 * Draw answers on a scale that begins at the left and stands on the lower bar, each as an upright block, dashed where it is vague.
 * @param measured What the band of the scale is, in words.
 * @returns with them the height at which they begin.
 */
export function drawAnswers(
  scale: AnswerScale<ScaleAnswer>,
  measured: string | undefined,
  fonts: Fonts,
): Part & { top: number } {
  const top = sheet.foot - scale.answers.length * ROW;
  const at = (percent: number) => Math.round(sheet.left + (percent / 100) * sheet.width);
  const shapes: Shape[] = [];
  const texts: Text[] = [];
  if (scale.measured && measured !== undefined) {
    const [from, to] = [at(scale.measured.from), at(scale.measured.to)];
    shapes.push({ path: rectangle(from, top, to - from, sheet.foot - top), colour: colours.light.slab });
    texts.push(
      fittedLine(to + 12, top + 34, { size: 34, width: sheet.right - to - 12 }, [run(measured, 'plain')], fonts),
    );
  }
  const labels = scale.answers.map(({ item }) => [run(`${item.source}: `, 'plain'), run(item.quantity, 'bold')]);
  const room = { size: 42, width: measured === undefined ? sheet.width : 640 };
  const size = Math.min(...labels.map((runs) => fittedLine(0, 0, room, runs, fonts).size));
  for (const [index, { from, to, isVague }] of scale.answers.entries()) {
    const y = top + (index + 1) * ROW - 30;
    const start = from === to ? sheet.left : at(from);
    shapes.push(
      {
        path: isVague ? dashes(start, at(to), y) : rectangle(start, y - 2, at(to) - start, 4),
        colour: colours.light.ink,
      },
      { path: rectangle(at(to) - 14, y - 20, 14, 40), colour: colours.light.ink },
    );
    texts.push(line(sheet.left, y - 18, size, labels[index] ?? []));
  }
  return { top, shapes, texts };
}

/** Whether a card has room for answers on a scale. */
export function hasRoomFor<Item>(scale: AnswerScale<Item> | undefined): scale is AnswerScale<Item> {
  return scale !== undefined && scale.answers.length <= MOST;
}

function dashes(from: number, to: number, y: number): string {
  return Array.from({ length: Math.floor((to - from) / 20) }, (_, index) =>
    rectangle(from + index * 20, y - 4, 12, 8),
  ).join('');
}

const ROW = 88;
const MOST = 3;

/** An answer on the scale: who gave it and when, and what it says. */
export interface ScaleAnswer {
  source: string;
  quantity: string;
}
