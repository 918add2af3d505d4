import { dates } from '../data/date-columns.ts';
import { id, identity, list, optional, orUnknown, text, url } from '../data/table.ts';
import type { Table } from '../data/table.ts';

/** How good a work is as evidence. */
export const QUALITIES = {
  primary: 'an outlet’s or institution’s own page, transcript or official data',
  established: 'known media, agencies and encyclopaedias',
  weak: 'copies, reposts, aggregators and machine translations',
};

/** The works used to check claims. */
export const referencesTable: Table<ReferenceItem> = {
  name: 'references',
  title: 'References',
  description: 'One row is one work that was used to check claims and is not one of the reports.',
  columns: [
    ...identity<ReferenceItem>(
      'The work.',
      ({ reference }) => reference.id,
      ({ reference }, to) => to.reference(reference.id),
    ),
    text('title', 'Its title.', ({ reference }) => reference.title),
    text('publisher', 'Who published it.', ({ reference }) => reference.publisher),
    ...dates<ReferenceItem>('date', 'When it was published.', ({ reference }) => reference.date, orUnknown),
    url('url', 'Its address.', ({ reference }) => reference.url, {
      words: { ...orUnknown.words, unlinked: 'only a copy on somebody else’s site was seen' },
    }),
    text('dataset', 'Name and version of a data set.', ({ reference }) => reference.dataset, optional),
    text('quality', 'How good it is as evidence.', ({ reference }) => reference.quality, { values: QUALITIES }),
    ...dates<ReferenceItem>('consulted', 'The day it was read.', ({ reference }) => reference.consulted),
    text('note', 'What a reader should know of it.', ({ reference }) => reference.note, optional),
    id(
      'claims',
      'The claims that cite it.',
      ({ claims }) => claims.map(({ article, claim }) => `${article.id}/${claim.id}`),
      {
        ...list,
        table: 'claims',
      },
    ),
  ],
};

/** What the table needs of a work and the claims that cite it. */
interface ReferenceItem {
  reference: {
    id: string;
    title: string;
    publisher: string;
    date: string;
    url: string;
    dataset?: string | undefined;
    quality: keyof typeof QUALITIES;
    consulted: string;
    note?: string | undefined;
  };
  claims: { article: { id: string }; claim: { id: string } }[];
}
