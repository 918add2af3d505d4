import { colours } from '../lib/colours.ts';
import { topicShape } from '../lib/shapes.ts';
import type { Drawing } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { block, fittedLine, frontPage, lowerLine, run, sheet, topicColour } from './front-page.ts';
import type { Masthead } from './front-page.ts';

/** Draw the card of a topic: its mark on the lower bar, its name, and what the name means here. */
export function drawTopicCard(card: TopicCard, fonts: Fonts): Drawing {
  const colour = topicColour(card.id);
  const width = sheet.width - MARK - 60;
  const box = { x: sheet.left, y: 300, width, height: sheet.foot - 300 - 24 };
  return frontPage(
    card,
    fonts,
    { texts: [fittedLine(sheet.left - 3, 250, { size: 124, width }, [run(card.title, 'headline', colour)], fonts)] },
    card.meaning === undefined ? {} : block(card.meaning, box, { face: 'lead', size: 50, leading: 1.28 }, fonts),
    {
      shapes: [
        {
          path: topicShape(card.id),
          colour: colours.light[colour],
          place: { x: sheet.right - MARK, y: sheet.foot - MARK, scale: MARK / 12 },
        },
      ],
    },
    lowerLine([run(card.counts, 'bold')], fonts),
  );
}

const MARK = 324;

/** What stands on the card of a topic. */
export interface TopicCard extends Masthead {
  id: string;
  title: string;
  /** What the name means in this record. */
  meaning?: string | undefined;
  /** How many reports and claims there are, in words. */
  counts: string;
}
