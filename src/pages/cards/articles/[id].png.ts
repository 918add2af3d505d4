import type { APIRoute, GetStaticPaths } from 'astro';
import { describeDate } from '@/lib/dates.ts';
import { drawArticleCard } from '@/pictures/article-card.ts';
import { paintResponse } from '@/pictures/studio.ts';
import { listArticles } from '@/record/articles.ts';
import type { Article } from '@/record/articles.ts';
import { getBars } from '@/record/towers.ts';
import { words } from '@/site.ts';

/** The picture that goes with a link to a report. */
export const getStaticPaths = (async () => {
  const articles = await listArticles();
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const published = describeDate(article.published, words.dates);
  const card = {
    site: words.site.title,
    note: words.articles.claims(article.claims.length),
    title: article.title,
    outlet: article.outlet.name,
    published: article.dateBasis.status === 'inferred' ? `${published}, ${words.article.inferred}` : published,
    bars: await getBars(article),
  };
  return paintResponse(`cards/articles/${article.id}`, (fonts) => drawArticleCard(card, fonts));
};
