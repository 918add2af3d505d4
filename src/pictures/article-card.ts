import type { BarWidth } from '../lib/towers.ts';
import type { Drawing } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { frontPage, headline, lowerLine, run, sheet } from './front-page.ts';
import type { Masthead } from './front-page.ts';
import { drawTower, pitchOf, TOWER_FOOT } from './tower.ts';

/** Draw the card of a report: its headline, and its tower on the bar of provenance. */
export function drawArticleCard(card: ArticleCard, fonts: Fonts): Drawing {
  const half = 21 * SCALE;
  const box = { x: sheet.left, y: 150, width: sheet.width - half * 2 - 48, height: sheet.foot - 150 - 24 };
  return frontPage(
    card,
    fonts,
    headline(card.title, box, fonts),
    {
      shapes: [
        drawTower(card.bars, { x: sheet.right - half, foot: TOWER_FOOT, pitch: pitchOf([card.bars]), scale: SCALE }),
      ],
    },
    lowerLine([run(card.outlet, 'bold'), run(`, ${card.published}`, 'plain')], fonts),
  );
}

/** How many times its bars are as wide as on the site. */
const SCALE = 4;

/** What stands on the card of a report. */
export interface ArticleCard extends Masthead {
  title: string;
  outlet: string;
  published: string;
  bars: Record<BarWidth, number>;
}
