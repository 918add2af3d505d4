import type { Article, Claim } from './articles.ts';
import { listArticles } from './articles.ts';
import { once } from './collections.ts';
import { listQuestions } from './questions.ts';
import type { Question } from './questions.ts';
import { isDisputed } from './relations.ts';

/**
 * List the pairs of articles that are compared: each article with those that share most questions with it, the earlier report first.
 * All pairs while there are few articles; the number of pages grows with the articles, not with their square.
 */
export const listComparisons = once(async (): Promise<Comparison[]> => {
  const [articles, questions] = await Promise.all([listArticles(), listQuestions()]);
  const order = new Map(articles.map((article, index) => [article.id, index]));
  const shared = countShared(questions);
  const differing = countShared(questions.filter(isDisputed));
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
        differingQuestions: differing.get(`${first.id}/${second.id}`) ?? 0,
      });
    }
  }
  return [...pairs.values()];
});

/** Count the questions that each two articles both answer, by `<article>/<article>`. */
function countShared(questions: Question[]): Map<string, number> {
  const shared = new Map<string, number>();
  for (const question of questions) {
    const ids = reportsIn(question);
    for (const a of ids) for (const b of ids) if (a !== b) shared.set(`${a}/${b}`, (shared.get(`${a}/${b}`) ?? 0) + 1);
  }
  return shared;
}

/** List the comparisons of an article with reports of the same days. */
export async function listCompanions(id: string): Promise<Comparison[]> {
  return (await listComparisons()).filter(
    ({ first, second, isSameDays }) => isSameDays && [first.id, second.id].includes(id),
  );
}

/** The claims of two articles by question: the questions that both answer, those first on which reports differ, and the questions that one answers. */
export async function getAnswersOf({ first, second }: Comparison): Promise<ComparedAnswers> {
  const rows = (await listQuestions()).map((question): ComparedQuestion => ({
    id: question.id,
    title: question.title,
    relation: question.relation,
    reports: reportsIn(question).size,
    isDiffering: isDisputed(question),
    first: question.answers.filter(({ article }) => article.id === first.id).map(({ claim }) => claim),
    second: question.answers.filter(({ article }) => article.id === second.id).map(({ claim }) => claim),
  }));
  const both = rows.filter((row) => row.first.length > 0 && row.second.length > 0);
  return {
    both: [...both.filter(({ isDiffering }) => isDiffering), ...both.filter(({ isDiffering }) => !isDiffering)],
    first: rows.filter((row) => row.first.length > 0 && row.second.length === 0),
    second: rows.filter((row) => row.first.length === 0 && row.second.length > 0),
  };
}

function reportsIn({ answers }: Pick<Question, 'answers'>): Set<string> {
  return new Set(answers.map(({ article }) => article.id));
}

/** How many others each article is compared with. */
const COMPARED_WITH = 20;
/** Reports published at most this many days apart cover the same days. */
const SAME_DAYS = 7;
const DAY = 86_400_000;

function daysBetween(a: Article, b: Article): number {
  return Math.max(0, (Date.parse(b.published.min) - Date.parse(a.published.max)) / DAY);
}

/** Two articles side by side, the earlier first, with how many questions both answer, and on how many of those reports differ. */
export interface Comparison {
  first: Article;
  second: Article;
  isSameDays: boolean;
  sharedQuestions: number;
  differingQuestions: number;
}

/** The questions that both of two articles answer, that only the first does, and only the second. */
export interface ComparedAnswers {
  both: ComparedQuestion[];
  first: ComparedQuestion[];
  second: ComparedQuestion[];
}

/** What two articles answer to one question, and how the answers of all reports to it relate, which may not be those of these two. */
export interface ComparedQuestion extends Pick<Question, 'id' | 'title' | 'relation'> {
  /** How many reports answer it. */
  reports: number;
  /** Whether these conflict or depend on a translation. */
  isDiffering: boolean;
  first: Claim[];
  second: Claim[];
}
