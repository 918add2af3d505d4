import { id, identity, list, orUnknown, text, url } from '../data/table.ts';
import type { Table } from '../data/table.ts';

const KINDS = { broadcaster: 'a broadcaster', agency: 'a news agency', newspaper: 'a newspaper' };

/** The outlets that published the reports. */
export const outletsTable: Table<OutletItem> = {
  name: 'outlets',
  title: 'Outlets',
  description: 'One row is one outlet that published reports.',
  columns: [
    ...identity<OutletItem>(
      'The outlet.',
      (outlet) => outlet.id,
      (outlet, to) => to.outlet(outlet.id),
    ),
    text('name', 'Its name.', ({ name }) => name),
    text('ukrainian', 'Its name in Ukrainian.', ({ ukrainian }) => ukrainian, orUnknown),
    text('kind', 'What kind of outlet it is.', ({ kind }) => kind, { values: KINDS }),
    text('country', 'Where it is.', ({ country }) => country),
    text('language', 'The language of the service the reports come from (BCP 47).', ({ language }) => language),
    text('about', 'What it is, in the record’s words.', ({ about }) => about),
    url('url', 'Its site.', (outlet) => outlet.url, orUnknown),
    id('references', 'The works this was checked with.', ({ references }) => references, {
      ...list,
      table: 'references',
    }),
  ],
};

/** What the table needs of an outlet. */
interface OutletItem {
  id: string;
  name: string;
  ukrainian: string;
  kind: keyof typeof KINDS;
  country: string;
  language: string;
  about: string;
  url: string;
  references: string[];
}
