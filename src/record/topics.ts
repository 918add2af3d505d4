import { render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { TopicData } from '../schemas/topic.ts';
import { once, readCollection } from './collections.ts';

/** List the topics in their order. */
export const listTopics = once(async (): Promise<Topic[]> => {
  const entries = await readCollection('topics');
  return entries.map((entry) => ({ id: entry.id, ...entry.data, entry })).sort((a, b) => a.order - b.order);
});

/** Render the essay of a topic: a component that takes the components it may use. */
export async function renderEssay(topic: Topic) {
  return (await render(topic.entry)).Content;
}

/** One topic, with the entry whose essay can be rendered. */
export type Topic = TopicData & { id: string; entry: CollectionEntry<'topics'> };
