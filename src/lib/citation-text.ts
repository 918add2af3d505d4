import type { Citation, CitationWords } from './citation.ts';
import { sharedDateParts } from './csl.ts';
import type { CslName } from './csl.ts';
import { describeDate } from './dates.ts';
import type { RecordDate } from './dates.ts';

/** Write a citation in the styles that fit it. DSTU 8302 asks for what is not known of most reports: only the record's own pages have it. */
export function listCitationTexts(citation: Citation, words: CitationWords): CitationText[] {
  const texts = [writeApa(citation, words), writeChicago(citation, words)];
  return citation.item.type === 'webpage' ? [...texts, writeDstu(citation)] : texts;
}

/** Write a citation as in a reference list of APA 7; a date that is not plain stands in words, an inferred one in brackets. */
export function writeApa(citation: Citation, words: CitationWords): CitationText {
  const { item, published, via } = citation;
  const date = `(${published ? bracketed(apaDate(published, words), citation) : 'n.d.'}).`;
  const author = item.author && fullStop(joinNames(item.author.map(apaName), ', & '));
  const kind = kindOf(item, words);
  const title = kind === undefined ? stopAfter(item.title) : ` [${kind}].`;
  return {
    style: 'apa',
    before: author === undefined ? '' : `${author} ${date} `,
    title: item.title,
    after: sentences(title, author === undefined && date, `${item['container-title']}.`, via && `${via}.`, item.URL),
  };
}

/** Write a citation as in a bibliography of the Chicago Manual of Style; the date stands in words, an inferred one in brackets. */
export function writeChicago(citation: Citation, words: CitationWords): CitationText {
  const { item, published, via } = citation;
  const isTitled = item.title !== words.citation.untitled;
  const title = isTitled ? item.title.replace(/[“„]/gu, '‘').replace(/”/gu, '’').replace(/"/gu, "'") : item.title;
  const names = item.author?.map((name, index) => chicagoName(name, index === 0));
  const author = names ? `${fullStop(joinNames(names, ', and '))} ` : '';
  const kind = kindOf(item, words);
  const where = item['container-title'];
  const date = published && bracketed(describeDate(published, words.dates), citation);
  return {
    style: 'chicago',
    before: isTitled ? `${author}“` : author,
    title,
    after: sentences(
      `${stopAfter(title)}${isTitled ? '”' : ''}`,
      kind && `${kind}.`,
      date === undefined ? `${where}. Accessed [date].` : `${where}, ${date}.`,
      via && `${via}.`,
      item.URL && `${item.URL}.`,
    ),
  };
}

/** Write a citation of a page of the record after DSTU 8302:2015, which asks for the day of the visit; the reader fills it in. */
export function writeDstu({ item }: Citation): CitationText {
  const after = ` // ${item['container-title']}. URL: ${item.URL ?? ''} (дата звернення: ДД.ММ.РРРР).`;
  return { style: 'dstu', before: '', title: item.title, after };
}

/** What the work is, where a reader must be told: a page of the record, or a report in another language than English. */
function kindOf({ genre, language }: Citation['item'], words: CitationWords): string | undefined {
  if (genre !== undefined || language.startsWith('en')) return genre;
  return `In ${words.languages[language] ?? language}`;
}

/** Square brackets say that a date does not come from the report itself. */
function bracketed(date: string, { isInferred }: Citation): string {
  return isInferred === true ? `[${date}]` : date;
}

function apaDate(date: RecordDate, words: CitationWords): string {
  const [year, month, day] = date.kind === 'single' ? (sharedDateParts(date) ?? []) : [];
  if (year === undefined) return describeDate(date, words.dates);
  if (month === undefined) return String(year);
  const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1));
  return `${year}, ${monthName}${day === undefined ? '' : ` ${day}`}`;
}

function apaName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return `${name.family}, ${name.given.replace(/(\p{L})[\p{L}’']*/gu, '$1.')}`;
}

function chicagoName(name: CslName, isFirst: boolean): string {
  if ('literal' in name) return name.literal;
  return isFirst ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`;
}

function joinNames(names: string[], last: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1) ?? ''}`;
}

function fullStop(text: string): string {
  return `${text}${stopAfter(text)}`;
}

/** The full stop that a text still lacks at its end. */
function stopAfter(text: string): string {
  return /[.?!…؟][’”»'"]*$/u.test(text) ? '' : '.';
}

function sentences(first: string, ...more: (string | false | undefined)[]): string {
  return [first, ...more.filter((part) => part !== undefined && part !== false && part !== '')].join(' ');
}

/** A citation in one style: what stands before the title, the title, which may be in another language, and the rest. */
export interface CitationText {
  style: 'apa' | 'chicago' | 'dstu';
  before: string;
  title: string;
  after: string;
}
