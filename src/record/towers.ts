import { countBars, layOutTowers } from '../lib/towers.ts';
import type { BarWidth, TowerLayout } from '../lib/towers.ts';
import type { ClaimRelation } from '../prose/html.ts';
import type { Article } from './articles.ts';
import { listArticles } from './articles.ts';
import { listQuestions } from './questions.ts';
import type { Question } from './questions.ts';
import { getRelations } from './relations.ts';

/** Lay out the towers of all reports, with the questions whose answers are joined by bridges: those that most reports answer differently. */
export async function getTowers(): Promise<Towers> {
  const [articles, questions, relations] = await Promise.all([listArticles(), listQuestions(), getRelations()]);
  const reports = articles.map((article) => ({
    id: article.id,
    date: article.published,
    widths: widthsOf(article, relations),
  }));
  const start = articles
    .map(({ describes }) => describes.min)
    .reduce((first, day) => (day < first ? day : first), '9999');
  const layout = layOutTowers(reports, start);
  const towerOf = (article: Article) => layout.towers.find(({ ids }) => ids.includes(article.id));
  const bridges = questions
    .filter(({ relation }) => relation.includes('conflict'))
    .map((question): Bridge => {
      const towers = [...new Set(question.answers.map(({ article }) => towerOf(article)))].flatMap((tower) =>
        tower ? [tower.at] : [],
      );
      return { question, at: towers.toSorted((a, b) => a - b) };
    })
    .filter(({ at }) => at.length > 1)
    .sort((a, b) => b.at.length - a.at.length || spanOf(b) - spanOf(a));
  return { layout, articles, bridges: bridges.slice(0, MOST_BRIDGES) };
}

/** Count the bars of the tower of one article by their width. */
export async function getBars(article: Article): Promise<Record<BarWidth, number>> {
  return countBars(await getWidths(article));
}

/** Count the bars of the towers of several articles, by the id of each. */
export async function mapBars(articles: Article[]): Promise<Map<string, Record<BarWidth, number>>> {
  return new Map(await Promise.all(articles.map(async (article) => [article.id, await getBars(article)] as const)));
}

/** Tell how wide the bar of each claim of an article is, in the order of its claims. */
export async function getWidths(article: Article): Promise<BarWidth[]> {
  return widthsOf(article, await getRelations());
}

const MOST_BRIDGES = 2;

function widthsOf(article: Article, relations: Map<string, ClaimRelation>): BarWidth[] {
  return article.claims.map((claim) => {
    const relation = relations.get(`${article.id}/${claim.id}`) ?? 'alone';
    if (relation !== 'alone') return 'report';
    return ['independent', 'contradicted'].includes(claim.corroboration.status) ? 'reference' : 'alone';
  });
}

function spanOf({ at }: Bridge): number {
  return (at.at(-1) ?? 0) - (at[0] ?? 0);
}

/** The towers of the articles, in order of time, and the bridges between them. */
export interface Towers {
  layout: TowerLayout;
  articles: Article[];
  bridges: Bridge[];
}

/** A question and the places of the towers that answer it, in percent of the line, from left to right. */
export interface Bridge {
  question: Question;
  at: number[];
}
