import { compareDates, parseDate } from '../lib/dates.ts';
import type { RecordDate } from '../lib/dates.ts';
import type { CorrectionData } from '../schemas/correction.ts';
import type { Article } from './articles.ts';
import { listArticles } from './articles.ts';
import { once, readCollection, requireEntry } from './collections.ts';

/** List the corrections, newest first. */
export const listCorrections = once(async (): Promise<Correction[]> => {
  const [entries, articles] = await Promise.all([readCollection('corrections'), listArticles()]);
  const corrections = entries.map(({ id, data }) => ({
    ...data,
    id,
    day: parseDate(data.date),
    article: requireEntry(articles, data.article, 'article'),
  }));
  return corrections.sort((a, b) => compareDates(b.day, a.day) || (a.id < b.id ? -1 : 1));
});

/** A change of fact in a published entry. */
export type Correction = Omit<CorrectionData, 'article'> & { id: string; day: RecordDate; article: Article };
