import { dates } from '../data/date-columns.ts';
import { point } from '../data/point-columns.ts';
import type { Location } from '../data/point-columns.ts';
import { id, identity, integer, list, optional, orUnknown, text } from '../data/table.ts';
import type { Table } from '../data/table.ts';

const PRECISIONS = {
  building: 'known to the building',
  district: 'known to the district',
  settlement: 'known to the settlement',
  region: 'known to the region',
  line: 'somewhere along a line',
  unknown: 'not known',
};

/** The events that reports tell of. */
export const eventsTable: Table<EventItem> = {
  name: 'events',
  title: 'Events',
  description: 'One row is something that happened, as reports tell it, with the claims it rests on.',
  columns: [
    ...identity<EventItem>(
      'The event.',
      ({ event }) => event.id,
      ({ event }, to) => to.event(event.id),
    ),
    text('title', 'What happened, in a few words.', ({ event }) => event.title),
    ...dates<EventItem>('date', 'When it happened.', ({ event }) => event.date),
    text(
      'date_basis',
      'How the record knows the date where no report gives it.',
      ({ event }) => event.dateBasis,
      optional,
    ),
    id('place', 'Where it happened.', ({ event }) => event.place, { ...orUnknown, table: 'places' }),
    text('precision', 'How exactly the reports place it.', ({ event }) => event.precision, { values: PRECISIONS }),
    ...point<EventItem>('its place', ({ location }) => location),
    id('topics', 'Topics it belongs to, at topics/.', ({ event }) => event.topics.map((topic) => topic.id), list),
    text('summary', 'What the reports tell of it.', ({ event }) => event.summary),
    id('claims', 'The claims it rests on.', ({ event }) => event.claims.map(keyOf), { ...list, table: 'claims' }),
    id('articles', 'The reports of these claims.', ({ event }) => articlesOf(event), { ...list, table: 'articles' }),
    text(
      'origins',
      'Where what is told comes from; reprints of one interview are one.',
      ({ event }) => event.origins,
      list,
    ),
    integer('origin_count', 'How many origins these are.', ({ event }) => event.origins.length, { unit: 'origins' }),
    id('references', 'Other works it rests on.', ({ event }) => event.references.map((reference) => reference.id), {
      ...list,
      table: 'references',
    }),
  ],
};

function keyOf({ article, claim }: EventClaim): string {
  return `${article.id}/${claim.id}`;
}

function articlesOf({ claims }: EventItem['event']): string[] {
  return [...new Set(claims.map(({ article }) => article.id))];
}

interface EventClaim {
  article: { id: string };
  claim: { id: string };
}

/** What the table needs of an event and the position of its place. */
interface EventItem {
  event: {
    id: string;
    title: string;
    date: string;
    dateBasis?: string | undefined;
    place: string;
    precision: keyof typeof PRECISIONS;
    topics: { id: string }[];
    summary: string;
    claims: EventClaim[];
    origins: string[];
    references: { id: string }[];
  };
  location: Location | undefined;
}
