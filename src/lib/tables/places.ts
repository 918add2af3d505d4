import { point } from '../data/point-columns.ts';
import type { Location } from '../data/point-columns.ts';
import { id, identity, integer, list, optional, orUnknown, text } from '../data/table.ts';
import type { Table } from '../data/table.ts';

const KINDS = {
  city: 'a city',
  village: 'a village',
  district: 'a part of a city',
  square: 'a square',
  building: 'a building',
  airport: 'an airport',
  road: 'a road',
  metro: 'an underground railway',
  river: 'a river',
  region: 'a region that is no administrative unit',
  oblast: 'an oblast',
  country: 'a country',
  border: 'a border',
};

/** The places that reports name. */
export const placesTable: Table<PlaceItem> = {
  name: 'places',
  title: 'Places',
  description: 'One row is one place that reports name, with its names and the spellings they print.',
  columns: [
    ...identity<PlaceItem>(
      'The place.',
      (place) => place.id,
      (place, to) => to.place(place.id),
    ),
    text('name', 'Accepted English name.', ({ name }) => name),
    text('ukrainian', 'Ukrainian name.', ({ ukrainian }) => ukrainian, orUnknown),
    text('russian', 'Russian name.', ({ russian }) => russian, orUnknown),
    text('kind', 'What kind of place it is.', ({ kind }) => kind, { values: KINDS }),
    id('within', 'The place it lies in.', ({ within }) => within, { ...optional, table: 'places' }),
    ...point<PlaceItem>('it', ({ location }) => location),
    text('note', 'What a reader should know of it.', ({ note }) => note, optional),
    text(
      'spellings',
      'Spellings printed in the texts that were read.',
      ({ printed }) => printed.map(({ form }) => form),
      list,
    ),
    text('variants', 'Other forms that people use, in any script.', ({ variants }) => variants, list),
    text('wikidata', 'Its number in Wikidata.', ({ identifiers }) => identifiers.wikidata, optional),
    integer('geonames', 'Its number in GeoNames.', ({ identifiers }) => identifiers.geonames, optional),
    text('katotth', 'Its code in the Ukrainian register KATOTTH.', ({ identifiers }) => identifiers.katotth, optional),
    id('articles', 'The reports that name it.', ({ mentions }) => mentions.map(({ article }) => article.id), {
      ...list,
      table: 'articles',
    }),
    integer('claims', 'How many rows of the claims are about it.', ({ claims }) => claims.length, { unit: 'claims' }),
    id('references', 'The works its names and numbers were checked with.', ({ references }) => references, {
      ...list,
      table: 'references',
    }),
  ],
};

/** What the table needs of a place. */
interface PlaceItem {
  id: string;
  name: string;
  ukrainian: string;
  russian: string;
  kind: keyof typeof KINDS;
  within?: string | undefined;
  location?: Location | undefined;
  note?: string | undefined;
  printed: { form: string }[];
  variants: string[];
  identifiers: { wikidata?: string | undefined; geonames?: number | undefined; katotth?: string | undefined };
  mentions: { article: { id: string } }[];
  claims: unknown[];
  references: string[];
}
