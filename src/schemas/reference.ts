import { z } from 'astro/zod';
import { closedDate, edtfDate, httpUrl, line, paragraph, unknown } from './fields.ts';

/** A work used to check a claim that is not one of the reports: content/references/<id>.yaml. */
export const referenceSchema = z.strictObject({
  title: line(240),
  /** Its publisher; `unknown` where the copy that was read names none. */
  publisher: line(160),
  date: z.union([unknown, edtfDate]),
  /** Its address; `unlinked` where only a copy on somebody else's site was seen. */
  url: z.union([unknown, z.literal('unlinked'), httpUrl]),
  /** Name and version of a data set. */
  dataset: line(160).optional(),
  quality: z.enum(['primary', 'established', 'weak']),
  /** The day it was read. */
  consulted: closedDate,
  note: paragraph.optional(),
});

/** A work used to check claims. */
export type ReferenceData = z.output<typeof referenceSchema>;
