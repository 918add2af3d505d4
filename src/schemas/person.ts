import { z } from 'astro/zod';
import { line, paragraph, printedForms, references, unknown } from './fields.ts';

/** One public person: content/people/<id>.yaml. Private witnesses have no entry. */
export const personSchema = z.strictObject({
  /** Accepted English name. */
  name: line(80),
  ukrainian: z.union([unknown, line(80)]),
  russian: z.union([unknown, line(80)]),
  /** Office or work at the time of the reports. */
  role: line(120),
  about: paragraph,
  kind: z.enum(['official', 'journalist']),
  printed: printedForms,
  /** Other forms that people type. */
  variants: z.array(line(80)).default([]),
  /** The forms by which our prose names the person. */
  proseForms: z.array(line(80)).default([]),
  references,
});

/** One public person. */
export type PersonData = z.output<typeof personSchema>;
