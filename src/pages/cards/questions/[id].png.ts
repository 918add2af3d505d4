import type { APIRoute, GetStaticPaths } from 'astro';
import { layOutAnswers } from '@/lib/answer-scale.ts';
import { drawQuestionCard } from '@/pictures/question-card.ts';
import { paintResponse } from '@/pictures/studio.ts';
import { listArticles } from '@/record/articles.ts';
import { listQuestions } from '@/record/questions.ts';
import type { Question } from '@/record/questions.ts';
import { getBars } from '@/record/towers.ts';
import { words } from '@/site.ts';

/** The picture that goes with a link to a question. */
export const getStaticPaths = (async () => {
  const questions = await listQuestions();
  return questions.map((question) => ({ params: { id: question.id }, props: { question } }));
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ question: Question }> = async ({ props: { question } }) => {
  const { id, title, unit, measured, answers, silent, relation } = question;
  const articles = await listArticles();
  const towers = articles.map(async (article) => ({
    bars: await getBars(article),
    isSilent: silent.some((other) => other.id === article.id),
  }));
  const quantities = answers.map(({ article: { outlet, published }, claim: { quantity } }) => ({
    item: { source: `${outlet.name}, ${published.min.slice(0, 4)}`, quantity: words.questions.quantity(quantity) },
    quantity,
  }));
  const card = {
    site: words.site.title,
    note: words.cards.answering(articles.length - silent.length, silent.length),
    title,
    towers: await Promise.all(towers),
    relation: words.questions.relation(relation),
    scale: unit === undefined ? undefined : layOutAnswers(quantities, unit, measured),
    measured: measured && words.cards.measured(measured.min, measured.max, words.questions.unit(unit ?? '')),
  };
  return paintResponse(`cards/questions/${id}`, (fonts) => drawQuestionCard(card, fonts));
};
