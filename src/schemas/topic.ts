import { z } from 'astro/zod';
import { line, paragraph } from './fields.ts';

/** One topic: content/topics/<id>.mdx; the body is the editors' essay. */
export const topicSchema = z.strictObject({
  /** The name of the topic. */
  title: line(60),
  /** One or two sentences on what the reports say. */
  summary: line(240),
  /** Its place among the topics, from 1. */
  order: z.int().positive(),
  /** What the name of the topic does and does not say. */
  note: paragraph.optional(),
});

/** One topic. */
export type TopicData = z.output<typeof topicSchema>;
