import { z } from 'astro/zod';
import { DateError, parseDate } from '../lib/dates.ts';
import { findHidden } from '../lib/text.ts';

/** An id: lower-case ASCII letters, digits and single hyphens, at most 80 characters. It is a file name and an address. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'Write it in lower-case letters, digits and single hyphens.')
  .max(80);

/** One line of text for readers, without markup. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Write it, or leave the key out.')
    .max(max)
    .refine((text) => !/[<>{}\n]/u.test(text), 'Plain text only: no markup, braces or line breaks.')
    .refine((text) => findHidden(text) === undefined, 'An invisible character stands here: take it out.');

/** A short paragraph for readers, without markup; line breaks count as spaces. */
export const paragraph = z
  .string()
  .transform((text) => text.replace(/\s+/gu, ' ').trim())
  .pipe(line(1600));

/** An uncertain or exact date as EDTF text, quoted in YAML. */
export const edtfDate = z
  .string({
    error: (issue) =>
      typeof issue.input === 'number' ? 'Put the date in quotation marks.' : 'Write a date as EDTF in quotation marks.',
  })
  .superRefine((text, context) => {
    try {
      parseDate(text);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  });

/** A date that begins and ends: of something published or done. */
export const closedDate = edtfDate.refine(
  (text) => !/^\.\.\/|\/\.\.$/u.test(text),
  'Write a date with a beginning and an end, as in "2022-03-01".',
);

/** An http or https address of a named host, without credentials or invisible characters. */
export const httpUrl = z
  .url({
    protocol: /^https?$/u,
    hostname: z.regexes.domain,
    error: 'Write a full address that begins with https:// or http://.',
  })
  .refine((text) => !/[\p{C}\s\\]/u.test(text), 'Take spaces, backslashes and invisible characters out of the address.')
  .refine(
    (text) => !URL.canParse(text) || (new URL(text).username === '' && new URL(text).password === ''),
    'Leave user name and password out of the address.',
  );

/** A BCP 47 language code of two letters, with an optional region. */
export const language = z
  .string()
  .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/u, 'Write a language code such as "en", "uk" or "ar".');

/** A SHA-256 in 64 lower-case hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'Write the SHA-256 as 64 lower-case hexadecimal digits.');

/** What is not known is said with the word `unknown`. */
export const unknown = z.literal('unknown');

/** Ids of other entries, each at most once. */
export const ids = z.array(id).refine((list) => new Set(list).size === list.length, 'The same id stands here twice.');

/** Ids of works in content/references. */
export const references = ids.default([]);

/** A spelling as the reports print it, and the articles that print it. */
export const printedForms = z
  .array(z.strictObject({ form: line(80), articles: ids.min(1), note: line(240).optional() }))
  .default([]);
