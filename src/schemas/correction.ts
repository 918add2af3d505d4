import { z } from 'astro/zod';
import { closedDate, id, paragraph } from './fields.ts';

/** A change of fact in a published entry: content/corrections/<id>.yaml. */
export const correctionSchema = z.strictObject({
  /** The day of the correction. */
  date: closedDate,
  /** The article it concerns. */
  article: id,
  /** What the entry said. */
  said: paragraph,
  /** What it says now. */
  says: paragraph,
  why: paragraph,
});

/** A change of fact in a published entry. */
export type CorrectionData = z.output<typeof correctionSchema>;
