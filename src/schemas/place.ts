import { z } from 'astro/zod';
import { id, line, paragraph, printedForms, references, unknown } from './fields.ts';

const kinds = [
  'city',
  'village',
  'district',
  'square',
  'building',
  'airport',
  'road',
  'metro',
  'river',
  'region',
  'oblast',
  'country',
  'border',
] as const;

/** A degree of latitude or longitude, at most two decimals (about a kilometre): the record locates no building. */
const degree = (limit: number) =>
  z
    .number()
    .min(-limit)
    .max(limit)
    .refine((value) => Number.isInteger(Math.round(value * 1e6) / 1e4), 'Round it to two decimals.');

/** One place: content/places/<id>.yaml. */
export const placeSchema = z.strictObject({
  /** Accepted English name. */
  name: line(80),
  ukrainian: z.union([unknown, line(80)]),
  russian: z.union([unknown, line(80)]),
  kind: z.enum(kinds),
  /** The place it lies in. */
  within: id.optional(),
  /** A point to show it by, in degrees (WGS84). */
  location: z
    .strictObject({
      latitude: degree(90),
      longitude: degree(180),
      precision: z.enum(['settlement', 'district', 'region', 'line']),
      source: line(120),
    })
    .optional(),
  note: paragraph.optional(),
  printed: printedForms,
  /** Other forms that people type: variants, historical names, declined forms. */
  variants: z.array(line(80)).default([]),
  /** The forms by which our prose names it. */
  proseForms: z.array(line(80)).default([]),
  identifiers: z
    .strictObject({
      wikidata: z.string().regex(/^Q\d+$/u, 'Write the Wikidata id as Q and digits.'),
      geonames: z.int(),
      katotth: z.string().regex(/^UA\d{17}$/u, 'Write the KATOTTH code as UA and 17 digits.'),
    })
    .partial()
    .default({}),
  references,
});

/** One place. */
export type PlaceData = z.output<typeof placeSchema>;
