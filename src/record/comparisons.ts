import type { Article, Claim } from './articles.ts';
import { listArticles } from './articles.ts';
import { once } from './collections.ts';
import { listQuestions } from './questions.ts';

/**
 * List the pairs of articles that are compared: each article with those that share most questions with it, the earlier report first.
 * All pairs while there are few articles; the number of pages grows with the articles, not with their square.
 */
export const listComparisons = once(async (): Promise<Comparison[]> => {
  const [articles, questions] = await Promise.all([listArticles(), listQuestions()]);
  const order = new Map(articles.map((article, index) => [article.id, index]));
  const shared = new Map<string, number>();
  for (const { answers } of questions) {
    const ids = [...new Set(answers.map(({ article }) => article.id))];
    for (const a of ids) for (const b of ids) if (a !== b) shared.set(`${a}/${b}`, (shared.get(`${a}/${b}`) ?? 0) + 1);
  }
  const pairs = new Map<string, Comparison>();
  for (const article of articles) {
    const nearest = articles
      .filter(({ id }) => id !== article.id)
      .sort((a, b) => (shared.get(`${article.id}/${b.id}`) ?? 0) - (shared.get(`${article.id}/${a.id}`) ?? 0))
      .slice(0, COMPARED_WITH);
    for (const other of nearest) {
      const isEarlier = (order.get(article.id) ?? 0) < (order.get(other.id) ?? 0);
      const [first, second] = isEarlier ? [article, other] : [other, article];
      pairs.set(`${first.id}/${second.id}`, {
        first,
        second,
        isSameDays: daysBetween(first, second) <= SAME_DAYS,
        sharedQuestions: shared.get(`${first.id}/${second.id}`) ?? 0,
      });
    }
  }
  return [...pairs.values()];
});

/** List the comparisons of an article with reports of the same days. */
export async function listCompanions(id: string): Promise<Comparison[]> {
  return (await listComparisons()).filter(
    ({ first, second, isSameDays }) => isSameDays && [first.id, second.id].includes(id),
  );
}

/** The claims of two articles by question: first the questions that both answer, then those of one. */
export async function getAnswersOf({ first, second }: Comparison): Promise<ComparedQuestion[]> {
  const rows = (await listQuestions()).map(({ id, title, answers }) => ({
    id,
    title,
    first: answers.filter(({ article }) => article.id === first.id).map(({ claim }) => claim),
    second: answers.filter(({ article }) => article.id === second.id).map(({ claim }) => claim),
  }));
  const answered = rows.filter((row) => row.first.length + row.second.length > 0);
  const isShared = (row: ComparedQuestion) => row.first.length > 0 && row.second.length > 0;
  return [...answered.filter(isShared), ...answered.filter((row) => !isShared(row))];
}

/** How many others each article is compared with. */
const COMPARED_WITH = 20;
/** Reports published at most this many days apart cover the same days. */
const SAME_DAYS = 7;
const DAY = 86_400_000;

function daysBetween(a: Article, b: Article): number {
  return Math.max(0, (Date.parse(b.published.min) - Date.parse(a.published.max)) / DAY);
}

/** Two articles side by side, the earlier first. */
export interface Comparison {
  first: Article;
  second: Article;
  isSameDays: boolean;
  sharedQuestions: number;
}

/** What two articles answer to one question. */
export interface ComparedQuestion {
  id: string;
  title: string;
  first: Claim[];
  second: Claim[];
}
