import { z } from 'astro/zod';
import {
  closedDate,
  edtfDate,
  httpUrl,
  id,
  ids,
  language,
  line,
  paragraph,
  references,
  sha256,
  unknown,
} from './fields.ts';

const certainties = ['certain', 'high', 'medium', 'open'] as const;

/** A word of the consulted text that is doubtful or corrected; its id marks the place in the prose. */
export const doubtSchema = z.strictObject({
  /** Id within the article; `<Doubt id>` in the prose stands where the word stands. */
  id,
  /** The words as the consulted text prints them. */
  printed: line(120),
  /** What most likely was meant. */
  likely: z.union([unknown, line(160)]),
  /** How sure the record is of that. */
  certainty: z.enum(certainties),
  /** Where the fault lies: with the outlet, in the transmission of the text, or in what the outlet states. */
  origin: z.enum(['outlet', 'transmission', 'open']),
  /** What shows it, in one or two sentences. */
  evidence: paragraph,
  references,
});

/** One news report: content/articles/<date>-<outlet>-<few words>.mdx. */
export const articleSchema = z.strictObject({
  /** Our title; no word of the reports that is disputed. */
  title: line(110),
  /** One or two attributed sentences, at most 240 characters. */
  summary: line(240),
  /** The outlet that published the report. */
  outlet: id,
  /** When the report was published. */
  date: closedDate,
  /** How the record knows the date of publication. */
  dateBasis: z.strictObject({ status: z.enum(['stated', 'inferred']), reason: paragraph }),
  /** Where it was reported from. */
  place: id,
  /** Every place with an entry that the report names. */
  places: ids.min(1),
  /** Public persons whom the report names or who wrote it. */
  people: ids.default([]),
  /** Topics of the record the report belongs to. */
  topics: ids.min(1),
  /** The span of time the report describes. */
  covers: edtfDate,
  /** How the reporters were there. */
  access: z.strictObject({ kind: z.enum(['embedded', 'on-site', 'interview', 'desk', 'unknown']), note: paragraph }),
  /** What a reader may not want to meet unprepared, in plain words; none where there is nothing. */
  contentNote: line(200).optional(),
  /** The report itself and the text of it that was read. */
  source: z.strictObject({
    /** The headline in the outlet's own language, and how the record knows it. */
    headline: z.union([unknown, z.strictObject({ text: line(200), language, basis: paragraph })]),
    /** Authors as printed. */
    authors: z.union([unknown, z.array(line(80)).min(1)]),
    /** The language the report was written in. */
    language,
    /** The outlet's own page. */
    url: z.union([unknown, httpUrl]),
    /** A licensed republication. */
    republication: z.strictObject({ publisher: line(80), url: httpUrl }).optional(),
    /** An archived copy. */
    archiveUrl: z.union([unknown, httpUrl]),
    /** The text that was read. */
    consulted: z.strictObject({
      /** The day it was read. */
      date: closedDate,
      /** What kind of text it is. */
      condition: z.enum(['original', 'machine-translation', 'back-translation', 'repost-words-missing']),
      /** What was read, and what that puts in doubt. */
      note: paragraph,
      /** SHA-256 of the whole file. */
      sha256,
      /** Lines of the file that are not empty. */
      paragraphs: z.int().positive(),
    }),
  }),
  /** Words doubtful or corrected, each marked in the prose. */
  doubts: z.array(doubtSchema).default([]),
});

/** Frontmatter of an article. */
export type ArticleData = z.output<typeof articleSchema>;
/** A doubtful or corrected word of a report. */
export type DoubtData = z.output<typeof doubtSchema>;
