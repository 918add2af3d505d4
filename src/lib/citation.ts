import { cslDate, cslName, sharedDateParts } from './csl.ts';
import type { CslItem } from './csl.ts';
import { describeDate, parseDate } from './dates.ts';
import type { DatePhrases, RecordDate } from './dates.ts';

/**
 * Make the two citations of an article: the entry, which is the record's, and the report, which is the outlet's.
 * @param url Absolute address of the entry.
 */
export function citeArticle(article: CitedArticle, url: string, words: CitationWords): Citation[] {
  const note = [
    words.citation.entryNote(article.outlet.name, describeDate(article.published, words.dates)),
    ...transmissionNotes(article, words),
  ];
  const entry = ownItem(`kharkiv-record-${article.id}`, article.title, url, words);
  return [
    { file: 'entry', item: { ...entry, genre: words.citation.genres.entry, note: note.join(' ') } },
    citeReport(article, words),
  ];
}

/** Make the citation of a question, as a list of one; `url` is its absolute address. */
export function citeQuestion(question: { id: string; title: string }, url: string, words: CitationWords): Citation[] {
  const item = ownItem(`kharkiv-record-question-${question.id}`, question.title, url, words);
  const { genres, questionNote } = words.citation;
  return [{ file: 'question', item: { ...item, genre: genres.question, note: questionNote } }];
}

function citeReport(article: CitedArticle, words: CitationWords): Citation {
  const { outlet, published, source } = article;
  const { headline, authors, language, url, republication, archiveUrl } = source;
  const { citation } = words;
  const address = [url, republication?.url, archiveUrl].find((link) => link !== undefined && link !== 'unknown');
  const publishedWords = describeDate(published, words.dates);
  const isPlainDate = published.kind === 'single' && sharedDateParts(published) !== undefined;
  const via =
    republication && address === republication.url ? citation.republished(republication.publisher) : undefined;
  const notes = [
    isPlainDate ? '' : citation.published(publishedWords),
    ...transmissionNotes(article, words),
    headline !== 'unknown' && source.consulted.condition !== 'original' ? citation.headline(headline.basis) : '',
    url === 'unknown' ? words.article.unlinked : '',
    via === undefined ? '' : `${via}.`,
    archiveUrl === 'unknown' ? '' : citation.archived(archiveUrl),
  ];
  const item: CslItem = {
    id: `report-${article.id}`,
    type: 'article-newspaper',
    title: headline === 'unknown' ? citation.untitled : headline.text,
    ...(authors !== 'unknown' && { author: authors.map((name) => cslName(name, outlet.name)) }),
    'container-title': outlet.name,
    issued: cslDate(published, publishedWords),
    ...(address !== undefined && { URL: address }),
    ...(archiveUrl !== 'unknown' && { archive_location: archiveUrl }),
    language,
    note: notes.filter((note) => note !== '').join(' '),
  };
  return { file: 'report', item, published, isInferred: article.dateBasis.status === 'inferred', via };
}

/** A page of the record: nobody signs it and no date of publication is known, so it has neither author nor date. */
function ownItem(id: string, title: string, url: string, words: CitationWords): Omit<CslItem, 'note'> {
  const publisher = words.site.title;
  return { id, type: 'webpage', title, 'container-title': publisher, publisher, URL: url, language: 'en' };
}

function transmissionNotes({ dateBasis, source }: CitedArticle, words: CitationWords): string[] {
  const { date, condition } = source.consulted;
  const read = words.citation.consulted(describeDate(parseDate(date), words.dates), words.condition[condition]);
  return dateBasis.status === 'inferred' ? [words.citation.inferred, read] : [read];
}

/** A work to cite: the name of its files, its data, its date of publication if known, and in words whose copy the address is. */
export interface Citation {
  file: 'entry' | 'report' | 'question';
  item: CslItem;
  published?: RecordDate;
  isInferred?: boolean;
  via?: string | undefined;
}

/** What a citation needs of a resolved article. */
export interface CitedArticle {
  id: string;
  title: string;
  outlet: { name: string };
  published: RecordDate;
  dateBasis: { status: 'stated' | 'inferred' };
  source: {
    headline: 'unknown' | { text: string; basis: string };
    authors: 'unknown' | string[];
    language: string;
    url: string;
    republication?: { publisher: string; url: string } | undefined;
    archiveUrl: string;
    consulted: { date: string; condition: Condition };
  };
}

/** The words of a language that citations use. */
export interface CitationWords {
  dates: DatePhrases;
  languages: Record<string, string>;
  site: { title: string };
  condition: Record<Condition, string>;
  article: { unlinked: string };
  citation: {
    genres: { entry: string; question: string };
    untitled: string;
    entryNote: (outlet: string, published: string) => string;
    questionNote: string;
    published: (date: string) => string;
    inferred: string;
    consulted: (date: string, condition: string) => string;
    headline: (basis: string) => string;
    republished: (publisher: string) => string;
    archived: (url: string) => string;
  };
}

type Condition = 'original' | 'machine-translation' | 'back-translation' | 'repost-words-missing';
