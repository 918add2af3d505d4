import { z } from 'astro/zod';
import { edtfDate, id, line, paragraph, references, sha256, unknown } from './fields.ts';

const qualifiers = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'less-than', 'almost', 'estimated'] as const;

/** A quantity: one value, or a range as the report gives it; never a range of our making. */
export const quantitySchema = z
  .strictObject({
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    /** What is counted or measured, as an id: `km`, `percent`, `people-per-day`. */
    unit: id,
    /** How the speaker qualifies the figure. */
    qualifier: z.enum(qualifiers).default('exact'),
    /** What a percentage is a share of, as an id: `houses-and-flats`. */
    of: id.optional(),
    /** In what condition that share is, as the report words it. */
    condition: z.enum(['damaged', 'destroyed']).optional(),
  })
  .refine(
    ({ value, min, max }) =>
      value === undefined ? min !== undefined && max !== undefined : min === undefined && max === undefined,
    'Give either value, or min and max.',
  )
  .refine(
    ({ unit, of, condition }) => unit === 'percent' || (of === undefined && condition === undefined),
    'Only a percentage is a share of something: give the unit percent, or take out of and condition.',
  )
  .refine((q) => q.min === undefined || q.max === undefined || q.min <= q.max, 'min is larger than max.');

/** Who said it: the outlet in its own voice, or somebody it reports. */
export const speakerSchema = z
  .strictObject({
    kind: z.enum(['outlet', 'official', 'military', 'witness', 'expert']),
    /** A public person with an entry. */
    person: id.optional(),
    /** Anybody else, in our words; private witnesses by given name at most. */
    name: line(120).optional(),
    /** How it was said, where that is known: `a post on X`. */
    via: line(80).optional(),
  })
  .refine(
    (s) => (s.kind === 'outlet' ? !s.person && !s.name : Boolean(s.person) !== Boolean(s.name)),
    'Give person or name for a speaker, and neither for the outlet itself.',
  );

/** One checkable statement of one report. */
export const claimSchema = z.strictObject({
  /** Id within the article; `<Claim id>` in the prose wraps the words that state it. */
  id,
  /** The statement in our words, one sentence, without the speaker. */
  statement: line(300),
  /** The figure or the few decisive words as the text prints them. */
  printed: line(60).optional(),
  /** The question it answers. */
  question: id.optional(),
  quantity: quantitySchema.optional(),
  /** When the thing happened. */
  happened: edtfDate.optional(),
  /** As of when it holds. */
  asOf: z.union([unknown, edtfDate]),
  speaker: speakerSchema,
  place: z.union([unknown, id]),
  /** The lines of the source text that state it, each with the SHA-256 of the line (NFC, white space collapsed). */
  passage: z.array(z.strictObject({ line: z.int().positive(), sha256 })).min(1),
  /** Whether the record has seen the outlet's own wording of it. */
  wording: z.enum(['original', 'parallel', 'translation-only']),
  /** What other works say of it. "Somebody said it" and "it was so" are two things. */
  corroboration: z.strictObject({
    status: z.enum(['independent', 'same-origin', 'contradicted', 'none-found', 'not-sought']),
    references,
    note: paragraph.optional(),
  }),
  status: z.enum(['current', 'superseded', 'disputed', 'not-comparable']),
  note: paragraph.optional(),
});

/** What one report states that can be checked: content/claims/<article id>.yaml. */
export const claimsSchema = z.strictObject({
  claims: z.array(claimSchema).min(1),
  /** Figures, dates and attributed statements of the text that are no claim, with the reason. */
  leftOut: z
    .array(
      z.strictObject({
        line: z.union([z.int().positive(), z.array(z.int().positive()).min(1)]),
        what: line(200),
        reason: line(200),
      }),
    )
    .default([]),
});

/** One checkable statement of one report. */
export type ClaimData = z.output<typeof claimSchema>;
/** The claims of one report. */
export type ClaimsData = z.output<typeof claimsSchema>;
