import { z } from 'astro/zod';
import { edtfDate, id, ids, line, paragraph, references, unknown } from './fields.ts';

/** Something that happened, as reports tell it: content/events/<id>.yaml. */
export const eventSchema = z.strictObject({
  title: line(120),
  date: edtfDate,
  /** How the record knows the date, where a report does not give it. */
  dateBasis: paragraph.optional(),
  place: z.union([unknown, id]),
  /** How exactly the place is known. */
  precision: z.enum(['building', 'district', 'settlement', 'region', 'line', 'unknown']),
  topics: ids.default([]),
  summary: paragraph,
  /** Claims it rests on, as `<article>/<claim>`. */
  claims: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'Write it as article/claim.')).min(1),
  /** Independent origins of what is told: reprints of one interview are one origin. */
  origins: z.array(line(160)).min(1),
  references,
});

/** Something that happened, as reports tell it. */
export type EventData = z.output<typeof eventSchema>;
