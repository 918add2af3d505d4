import { z } from 'astro/zod';
import { httpUrl, language, line, paragraph, references, unknown } from './fields.ts';

/** One outlet: content/outlets/<id>.yaml. */
export const outletSchema = z.strictObject({
  name: line(80),
  ukrainian: z.union([unknown, line(80)]),
  kind: z.enum(['broadcaster', 'agency', 'newspaper']),
  country: line(80),
  /** Language of the service the reports come from. */
  language,
  about: paragraph,
  url: z.union([unknown, httpUrl]),
  references,
});

/** One outlet. */
export type OutletData = z.output<typeof outletSchema>;
