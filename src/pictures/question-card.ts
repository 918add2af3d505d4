import type { AnswerScale } from '../lib/answer-scale.ts';
import { colours } from '../lib/colours.ts';
import type { BarWidth } from '../lib/towers.ts';
import { drawAnswers, hasRoomFor } from './answers.ts';
import type { ScaleAnswer } from './answers.ts';
import { rectangle } from './drawing.ts';
import type { Drawing, Shape } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { frontPage, headline, lowerLine, run, sheet } from './front-page.ts';
import type { Masthead, Part } from './front-page.ts';
import { drawTower, pitchOf, TOWER_FOOT } from './tower.ts';

/** Draw the card of a question: its answers on a scale where they can be, else the towers of the reports, joined where they answer. */
export function drawQuestionCard(card: QuestionCard, fonts: Fonts): Drawing {
  const lower = lowerLine([run(card.relation, 'bold')], fonts);
  if (hasRoomFor(card.scale)) {
    const answers = drawAnswers(card.scale, card.measured, fonts);
    const box = { x: sheet.left, y: TOP, width: sheet.width, height: answers.top - TOP };
    return frontPage(card, fonts, headline(card.title, box, fonts), answers, lower);
  }
  const towers = towersShown(card.towers);
  const width = Math.max(NARROWEST, towers.length * COLUMN);
  const box = { x: sheet.left, y: TOP, width: sheet.width - width - 44, height: sheet.foot - TOP - 24 };
  return frontPage(card, fonts, headline(card.title, box, fonts), drawTowers(towers, width), lower);
}

/** All towers where there is room for them, else those of the newest reports that answer. */
function towersShown(towers: QuestionCard['towers']): QuestionCard['towers'] {
  return towers.length <= MOST_TOWERS ? towers : towers.filter(({ isSilent }) => !isSilent).slice(-MOST_TOWERS);
}

/** The towers of some reports side by side: pale where one is silent, joined by a bridge where they answer. */
function drawTowers(towers: QuestionCard['towers'], width: number): Part {
  const column = width / towers.length;
  const pitch = pitchOf(towers.map(({ bars }) => bars));
  const place = { foot: TOWER_FOOT, pitch, scale: 1.72 };
  const placed = towers.map((tower, index) => ({
    ...tower,
    x: Math.round(sheet.right - width + (index + 0.5) * column),
  }));
  const answering = placed.filter(({ isSilent }) => !isSilent);
  const [first, last] = [answering[0]?.x ?? 0, answering.at(-1)?.x ?? 0];
  const y = TOWER_FOOT - 60;
  const frame = (x: number, half: number, colour: string): Shape => ({
    path: rectangle(x - half, y - half * 1.4, half * 2, half * 2.8),
    colour,
  });
  return {
    shapes: [
      ...placed.map(({ bars, x, isSilent }) => drawTower(bars, { ...place, x }, isSilent ? 'hairline' : 'ink')),
      { path: rectangle(first, y - 9, last - first, 18), colour: colours.light.ground },
      { path: rectangle(first, y - 5, last - first, 10), colour: colours.light.ink },
      ...answering.flatMap(({ x }) => [
        frame(x, 20, colours.light.ground),
        frame(x, 16, colours.light.ink),
        frame(x, 10, colours.light.ground),
      ]),
    ],
  };
}

const TOP = 154;
/** How wide a tower with its share of the space between is, all of them together at least, and how many have room. */
const COLUMN = 84;
const NARROWEST = 210;
const MOST_TOWERS = 5;

/** What stands on the card of a question. */
export interface QuestionCard extends Masthead {
  title: string;
  /** The towers of the reports in order of time. */
  towers: { bars: Record<BarWidth, number>; isSilent: boolean }[];
  /** How the answers relate. */
  relation: string;
  scale?: AnswerScale<ScaleAnswer> | undefined;
  /** What the measured band of the scale is, in words. */
  measured?: string | undefined;
}
