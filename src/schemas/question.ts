import { z } from 'astro/zod';
import { id, ids, line, paragraph, references } from './fields.ts';

/** A question that reports answer: content/questions/<id>.yaml. */
export const questionSchema = z.strictObject({
  /** The question as a reader would ask it. */
  title: line(120).refine((text) => text.endsWith('?'), 'End it with a question mark.'),
  topics: ids.min(1),
  /** The unit in which answers are drawn on one scale, as in quantities of claims; none where the answers are words. */
  unit: id.optional(),
  /** How the answers relate. */
  relation: z
    .array(z.enum(['agree', 'update', 'other-scope', 'conversion', 'translation', 'conflict', 'single']))
    .min(1),
  /** The editors' reading of how the answers relate; it settles nothing. */
  reading: paragraph,
  /** A value measured by a method that is named, to hold the answers against. */
  measured: z.strictObject({ min: z.number(), max: z.number(), unit: id, note: paragraph, references }).optional(),
  /** Why the silence of the other reports tells something. */
  silence: paragraph.optional(),
});

/** A question that reports answer. */
export type QuestionData = z.output<typeof questionSchema>;
