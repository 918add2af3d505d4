import type { APIRoute } from 'astro';
import { describeDate, parseDate } from '@/lib/dates.ts';
import { drawHomeCard } from '@/pictures/home-card.ts';
import { paintResponse } from '@/pictures/studio.ts';
import { getTowers } from '@/record/towers.ts';
import { words } from '@/site.ts';

/** The picture that goes with a link to the home page, and to pages that have none of their own. */
export const GET: APIRoute = async () => {
  const { layout, articles, bridges } = await getTowers();
  const [first, last] = [articles.at(0), articles.at(-1)];
  const card = {
    site: words.site.title,
    title: words.home.title,
    towers: layout.towers,
    bridges: bridges.map(({ at }) => at),
    silence:
      layout.silence === undefined
        ? []
        : [
            `${words.timeline.silence(describeDate(parseDate(layout.silence), words.dates))}.`,
            words.timeline.silenceNote,
          ],
    counts: words.cards.counts(articles.length, articles.flatMap(({ claims }) => claims).length),
    dates: first && last ? describeDate(parseDate(`${first.describes.min}/${last.published.max}`), words.dates) : '',
  };
  return paintResponse('cards/home', (fonts) => drawHomeCard(card, fonts));
};
