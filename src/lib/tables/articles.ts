import { dates } from '../data/date-columns.ts';
import { id, identity, integer, list, optional, orUnknown, sha256, text, url } from '../data/table.ts';
import type { Table } from '../data/table.ts';

const BASES = { stated: 'the text or its page gives it', inferred: 'worked out from other evidence' };
const ACCESS = {
  embedded: 'with soldiers',
  'on-site': 'on the spot',
  interview: 'by interview',
  desk: 'from the desk',
  unknown: 'not known',
};
const CONDITIONS = {
  original: 'the outlet’s own text',
  'machine-translation': 'a machine translation',
  'back-translation': 'a translation into another language and back',
  'repost-words-missing': 'a repost from which words are missing',
};

/** The reports of the record. */
export const articlesTable: Table<ArticleItem> = {
  name: 'articles',
  title: 'Reports',
  description: 'One row is one news report, with what text of it was read and in what condition.',
  columns: [
    ...identity<ArticleItem>(
      'The entry on the report.',
      (article) => article.id,
      (article, to) => to.article(article.id),
    ),
    text('title', 'The title of the entry; the outlet’s own is the headline.', (article) => article.title),
    text('summary', 'What it reports, in the record’s words.', (article) => article.summary),
    id('outlet', 'Who published it.', (article) => article.outlet.id, { table: 'outlets' }),
    text('outlet_name', 'Name of the outlet.', (article) => article.outlet.name),
    ...dates<ArticleItem>('published', 'When it was published.', (article) => article.date),
    text('published_basis', 'How the record knows that.', ({ dateBasis }) => dateBasis.status, { values: BASES }),
    text('published_reason', 'What shows it.', ({ dateBasis }) => dateBasis.reason),
    ...dates<ArticleItem>('covers', 'The span of time it describes.', (article) => article.covers),
    id('reported_from', 'Where it was reported from.', (article) => article.place, { table: 'places' }),
    id('places', 'Every place with an entry that it names.', (article) => article.places, { ...list, table: 'places' }),
    id('people', 'Public persons it names or who wrote it, at people/.', (article) => article.people, list),
    id('topics', 'Topics it belongs to, at topics/.', (article) => article.topics.map((topic) => topic.id), list),
    text('access', 'How the reporters were there.', ({ access }) => access.kind, { values: ACCESS }),
    text('access_note', 'What shows that, and what it leaves open.', ({ access }) => access.note),
    text('content_note', 'What a reader may not want to meet unprepared.', ({ contentNote }) => contentNote, optional),
    text(
      'headline',
      'The headline in the outlet’s own language.',
      ({ source }) => headlineOf(source)?.text ?? 'unknown',
      orUnknown,
    ),
    text('headline_language', 'Its language (BCP 47).', ({ source }) => headlineOf(source)?.language, optional),
    text('headline_basis', 'How the record knows the headline.', ({ source }) => headlineOf(source)?.basis, optional),
    text('authors', 'Authors as printed.', ({ source }) => [source.authors].flat(), { ...list, ...orUnknown }),
    text('language', 'The language it was written in (BCP 47).', ({ source }) => source.language),
    url('original_url', 'The outlet’s own page.', ({ source }) => source.url, orUnknown),
    text(
      'republication',
      'Who republished it under licence.',
      ({ source }) => source.republication?.publisher,
      optional,
    ),
    url('republication_url', 'Where.', ({ source }) => source.republication?.url, optional),
    url('archive_url', 'An archived copy.', ({ source }) => source.archiveUrl, orUnknown),
    ...dates<ArticleItem>('consulted', 'The day the text was read.', ({ source }) => source.consulted.date),
    text('condition', 'What kind of text was read.', ({ source }) => source.consulted.condition, {
      values: CONDITIONS,
    }),
    text('condition_note', 'What was read, and what that puts in doubt.', ({ source }) => source.consulted.note),
    sha256('text_sha256', 'SHA-256 of the file that was read.', ({ source }) => source.consulted.sha256),
    integer('text_lines', 'How long that file is.', ({ source }) => source.consulted.paragraphs, {
      unit: 'lines that are not empty',
    }),
    integer('claims', 'How many rows of the claims are its.', (article) => article.claims.length, { unit: 'claims' }),
  ],
};

function headlineOf({ headline }: ArticleItem['source']): Headline | undefined {
  return headline === 'unknown' ? undefined : headline;
}

interface Headline {
  text: string;
  language: string;
  basis: string;
}

/** What the table needs of an article. */
interface ArticleItem {
  id: string;
  title: string;
  summary: string;
  outlet: { id: string; name: string };
  date: string;
  dateBasis: { status: keyof typeof BASES; reason: string };
  covers: string;
  place: string;
  places: string[];
  people: string[];
  topics: { id: string }[];
  access: { kind: keyof typeof ACCESS; note: string };
  contentNote?: string | undefined;
  source: {
    headline: 'unknown' | Headline;
    authors: 'unknown' | string[];
    language: string;
    url: string;
    republication?: { publisher: string; url: string } | undefined;
    archiveUrl: string;
    consulted: {
      date: string;
      condition: keyof typeof CONDITIONS;
      note: string;
      sha256: string;
      paragraphs: number;
    };
  };
  claims: unknown[];
}
