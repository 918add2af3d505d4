import { z } from 'astro/zod';
import { line } from './fields.ts';

/** One section of the about page: content/about/<id>.mdx; the body is the editors' text. */
export const aboutSchema = z.strictObject({
  title: line(60),
  /** Its place on the page, from 1. */
  order: z.int().positive(),
});

/** One section of the about page. */
export type AboutData = z.output<typeof aboutSchema>;
