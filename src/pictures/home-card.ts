import { colours } from '../lib/colours.ts';
import type { TowerLayout } from '../lib/towers.ts';
import { rectangle } from './drawing.ts';
import type { Drawing, Shape, Text } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { block, fittedLine, frontPage, lowerLine, run, sheet } from './front-page.ts';
import type { Masthead } from './front-page.ts';
import { drawTower, pitchOf, TOWER_FOOT } from './tower.ts';

/** Draw the card of the whole record: its towers on a line of time, joined where reports conflict. */
export function drawHomeCard(card: HomeCard, fonts: Fonts): Drawing {
  const at = (percent: number) => Math.round(sheet.left + (percent / 100) * sheet.width);
  const pitch = Math.min(
    4,
    pitchOf(
      card.towers.map(({ bars }) => bars),
      212,
    ),
  );
  const towers = card.towers.map((tower) =>
    drawTower(tower.bars, { x: at(tower.at), foot: TOWER_FOOT, pitch, scale: 1.15 }),
  );
  const bridges = card.bridges.flatMap((places, index): Shape[] => {
    const y = TOWER_FOOT - 40 - index * 34;
    const [first, last] = [at(places[0] ?? 0), at(places.at(-1) ?? 0)];
    return [
      { path: rectangle(first, y - 4, last - first, 8), colour: colours.light.ink },
      ...places.flatMap((place) => [
        { path: rectangle(at(place) - 9, y - 13, 18, 26), colour: colours.light.ink },
        { path: rectangle(at(place) - 4, y - 8, 8, 16), colour: colours.light.ground },
      ]),
    ];
  });
  const box = { x: sheet.left, y: 154, width: sheet.width, height: 160 };
  return frontPage(
    card,
    fonts,
    block(card.title, box, { face: 'headline', size: 76, leading: 1.07 }, fonts),
    { shapes: [...towers, ...bridges], texts: silenceTexts(card, fonts) },
    lowerLine([run(card.counts, 'bold'), run(`, ${card.dates}`, 'plain')], fonts),
  );
}

/** What is said of the longest silence, where the line of time has room for it. */
function silenceTexts({ towers, silence }: HomeCard, fonts: Fonts): Text[] {
  const places = towers.map(({ at }) => at).toSorted((a, b) => a - b);
  const gaps = places.slice(1).map((to, index) => ({ from: places[index] ?? 0, to }));
  const [gap] = gaps.sort((a, b) => b.to - b.from - (a.to - a.from));
  const width = gap ? ((gap.to - gap.from) / 100) * sheet.width - 140 : 0;
  if (!gap || width < LEAST_ROOM) return [];
  const x = sheet.left + (gap.from / 100) * sheet.width + 70;
  return silence.map((words, index) =>
    fittedLine(x, 372 + index * 44, { size: 38, width }, [run(words, index === 0 ? 'bold' : 'plain')], fonts),
  );
}

/** Pixels that the words need to be readable. */
const LEAST_ROOM = 520;

/** What stands on the card of the home page. */
export interface HomeCard extends Masthead {
  title: string;
  towers: TowerLayout['towers'];
  /** The places of the towers that each bridge joins, in percent. */
  bridges: number[][];
  /** What is said of the longest silence, in two lines or none. */
  silence: string[];
  /** How many reports and claims there are, in words. */
  counts: string;
  /** The time of which they tell, in words. */
  dates: string;
}
