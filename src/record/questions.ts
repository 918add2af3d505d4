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
