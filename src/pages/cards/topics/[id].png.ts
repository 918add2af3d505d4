import type { APIRoute, GetStaticPaths } from 'astro';
import { firstSentence } from '@/lib/excerpt.ts';
import { drawTopicCard } from '@/pictures/topic-card.ts';
import { paintResponse } from '@/pictures/studio.ts';
import { listArticles } from '@/record/articles.ts';
import { listTopics } from '@/record/topics.ts';
import type { Topic } from '@/record/topics.ts';
import { words } from '@/site.ts';

/** The picture that goes with a link to a topic. */
export const getStaticPaths = (async () => {
  const topics = await listTopics();
  return topics.map((topic) => ({ params: { id: topic.id }, props: { topic } }));
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic } }) => {
  const articles = (await listArticles()).filter(({ topics }) => topics.some(({ id }) => id === topic.id));
  const card = {
    site: words.site.title,
    note: words.kinds.topic,
    id: topic.id,
    title: topic.title,
    meaning: topic.note === undefined ? undefined : firstSentence(topic.note),
    counts: words.cards.counts(articles.length, articles.flatMap(({ claims }) => claims).length),
  };
  return paintResponse(`cards/topics/${topic.id}`, (fonts) => drawTopicCard(card, fonts));
};
