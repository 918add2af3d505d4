import { cardSize } from '../lib/card-size.ts';
import { colours } from '../lib/colours.ts';
import type { ColourName } from '../lib/colours.ts';
import { siteMark } from '../lib/shapes.ts';
import { rectangle } from './drawing.ts';
import type { Drawing, FaceName, Shape, Text, TextRun } from './drawing.ts';
import { fitText } from './fit.ts';
import type { Fonts } from './fonts.ts';

/** Where things stand on a card, in pixels: its sides, the end of the masthead, the top of the lower bar, and the line below that. */
export const sheet = { left: 60, right: 1140, width: 1080, head: 122, foot: 522, below: 596 };

/** Make a card: the masthead, the lower bar, and the parts between and below. */
export function frontPage({ site, note }: Masthead, fonts: Fonts, ...parts: Part[]): Drawing {
  const place = { x: sheet.left, y: MASTHEAD - MARK, scale: MARK / siteMark.height };
  const name = line(sheet.left + siteMark.width * place.scale + 18, MASTHEAD, 50, [run(site, 'bold')]);
  const ink = colours.light.ink;
  return {
    ...cardSize,
    ground: colours.light.ground,
    shapes: [
      { path: siteMark.path, colour: ink, place },
      { path: rectangle(sheet.left, sheet.head - BAR, sheet.width, BAR), colour: ink },
      { path: rectangle(sheet.left, sheet.foot, sheet.width, BAR), colour: ink },
      ...parts.flatMap(({ shapes = [] }) => shapes),
    ],
    texts: [
      name,
      ...(note
        ? [fittedLine(sheet.right, MASTHEAD, { size: 42, width: 600 }, [run(note, 'plain')], fonts, 'end')]
        : []),
      ...parts.flatMap(({ texts = [] }) => texts),
    ],
  };
}

/** Set words into a box in the largest size that fits, from its top downwards. */
export function block(
  text: string,
  box: Box,
  type: { face: FaceName; size: number; leading: number },
  fonts: Fonts,
): Part {
  const { size, lines } = fitText(text, { ...box, ...type }, (words) => fonts.widthOf(words, type.face));
  const step = size * type.leading;
  return {
    texts: lines.map((words, index) =>
      line(box.x, box.y + size * CAPITAL + index * step, size, [run(words, type.face)]),
    ),
  };
}

/** Set a headline into a box. */
export function headline(title: string, box: Box, fonts: Fonts): Part {
  return block(title, box, { face: 'headline', size: 92, leading: 1.07 }, fonts);
}

/** Set a line in the largest size that fits, at most the one given. */
export function fittedLine(
  x: number,
  baseline: number,
  most: { size: number; width: number },
  runs: TextRun[],
  fonts: Fonts,
  align: Text['align'] = 'start',
): Text {
  const ems = runs.reduce((sum, { text, face }) => sum + fonts.widthOf(text, face), 0);
  return line(x, baseline, Math.min(most.size, most.width / ems), runs, align);
}

/** Set the line below the lower bar. */
export function lowerLine(runs: TextRun[], fonts: Fonts): Part {
  return { texts: [fittedLine(sheet.left, sheet.below, { size: 46, width: sheet.width }, runs, fonts)] };
}

/** The colour of a topic; ink for one that has none. */
export function topicColour(id: string): ColourName {
  return id in colours.light ? (id as ColourName) : 'ink';
}

/** A line of text. */
export function line(x: number, baseline: number, size: number, runs: TextRun[], align: Text['align'] = 'start'): Text {
  return { x, baseline, size, runs, align };
}

/** A piece of a line. */
export function run(text: string, face: FaceName, colour: ColourName = 'ink'): TextRun {
  return { text, face, colour: colours.light[colour] };
}

/** Baseline of the masthead, and heights of its mark and of the bars. */
const MASTHEAD = 84;
const MARK = 49;
const BAR = 18;
/** Height of a capital letter with the air above it, in ems. */
const CAPITAL = 0.74;

/** What stands in the masthead: the name of the site, and a few words on its right. */
export interface Masthead {
  site: string;
  note?: string | undefined;
}

/** Something on a card. */
export interface Part {
  shapes?: Shape[];
  texts?: Text[];
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
