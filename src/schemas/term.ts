import { z } from 'astro/zod';
import { line, paragraph, printedForms, references, unknown } from './fields.ts';

/** One term of the glossary: content/terms/<id>.yaml. */
export const termSchema = z.strictObject({
  name: line(80),
  definition: paragraph,
  /** How sure the record is of the definition. */
  status: z.enum(['verified', 'inferred', 'general-knowledge']),
  /** Other forms that people type. */
  forms: z.array(line(80)).default([]),
  ukrainian: z.union([unknown, line(80)]),
  printed: printedForms,
  references,
});

/** One term of the glossary. */
export type TermData = z.output<typeof termSchema>;
