import type { HomeCondition } from '../lib/home-share.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { Article, Claim } from './articles.ts';
import { listArticles } from './articles.ts';
import { once, readCollection, requireEntry } from './collections.ts';
import { listTopics } from './topics.ts';
import type { Topic } from './topics.ts';

/** List the questions by title, each with the answers in the order of the reports, and the reports that are silent. */
export const listQuestions = once(async (): Promise<Question[]> => {
  const [entries, articles, topics] = await Promise.all([readCollection('questions'), listArticles(), listTopics()]);
  const questions = entries.map(({ id, data }): Question => {
    const answers = articles.flatMap((article) =>
      article.claims.filter((claim) => claim.question === id).map((claim) => ({ article, claim })),
    );
    const answering = new Set(answers.map((answer) => answer.article.id));
    return {
      ...data,
      id,
      topics: data.topics.map((topic) => requireEntry(topics, topic, 'topic')),
      answers,
      silent: articles.filter((article) => !answering.has(article.id)),
    };
  });
  return questions.sort((a, b) => a.title.localeCompare(b.title, 'en'));
});

/** List the questions to which several reports give answers that conflict. */
export async function listDifferingQuestions(): Promise<Question[]> {
  return (await listQuestions()).filter(
    ({ relation, answers }) =>
      relation.includes('conflict') && new Set(answers.map(({ article }) => article.id)).size > 1,
  );
}

/** Find the answers that give a share of homes and their condition. */
export function findHomeShares(answers: Answer[]): HomeShare[] {
  return answers.flatMap(({ article, claim }) => {
    const { value, qualifier, of, condition } = claim.quantity ?? {};
    if (value === undefined || qualifier === undefined || of === undefined || condition === undefined) return [];
    return [{ article, claim, value, qualifier, of, condition }];
  });
}

/** An answer that gives a share of homes, in per cent, and their condition. */
export interface HomeShare extends Answer {
  value: number;
  qualifier: NonNullable<Claim['quantity']>['qualifier'];
  of: string;
  condition: HomeCondition;
}

/** A claim that answers a question, and its article. */
export interface Answer {
  article: Article;
  claim: Claim;
}

/** One question with its answers, and the articles that say nothing about it. */
export type Question = Omit<QuestionData, 'topics'> & {
  id: string;
  topics: Topic[];
  answers: Answer[];
  silent: Article[];
};
