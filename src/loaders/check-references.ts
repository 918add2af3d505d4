import { datePrefix, parseDate, reachesBeyond } from '../lib/dates.ts';
import type { CollectionName, Content, Entry } from './content.ts';
import { didYouMean } from './faults.ts';
import type { Fault } from './faults.ts';

/**
 * Check that what entries name exists, that ids agree with what they say, and that no date lies in the future.
 * @param isComplete Whether all files could be read; if not, a name without an entry is no fault of the file that names it.
 */
export function checkReferences(content: Content, today: string, isComplete: boolean): Fault[] {
  const known = new Map(
    Object.entries(content).map(([name, entries]) => [name, new Set(entries.map((entry: Entry) => entry.id))]),
  );
  const faults: Fault[] = [];

  function refer(entry: Entry, field: string, collection: CollectionName, values: (string | undefined)[]): void {
    if (!isComplete) return;
    const ids = known.get(collection) ?? new Set();
    for (const value of values) {
      if (value === undefined || value === 'unknown' || ids.has(value)) continue;
      const meant = didYouMean(value, ids);
      const subject = SUBJECTS[collection] ?? collection;
      faults.push({
        file: entry.file,
        field,
        message: `${subject} "${value}" does not exist.${meant} ${capitalise(collection)} are the files in content/${collection}/.`,
      });
    }
  }

  function printedBy(entry: Entry<{ printed: { articles: string[] }[]; references: string[] }>): void {
    refer(
      entry,
      'printed',
      'articles',
      entry.data.printed.flatMap((form) => form.articles),
    );
    refer(entry, 'references', 'references', entry.data.references);
  }

  for (const entry of content.articles) {
    const { data } = entry;
    refer(entry, 'outlet', 'outlets', [data.outlet]);
    refer(entry, 'place', 'places', [data.place]);
    refer(entry, 'places', 'places', data.places);
    refer(entry, 'people', 'people', data.people);
    refer(entry, 'topics', 'topics', data.topics);
    for (const doubt of data.doubts) refer(entry, `doubts.${doubt.id}.references`, 'references', doubt.references);
    faults.push(
      ...repeated(
        entry,
        'doubts',
        data.doubts.map((doubt) => doubt.id),
      ),
    );
    if (!data.places.includes(data.place))
      faults.push({
        file: entry.file,
        field: 'places',
        message: `Add "${data.place}", the place it was reported from.`,
      });
    const prefix = `${datePrefix(parseDate(data.date))}-${data.outlet}-`;
    if (!entry.id.startsWith(prefix))
      faults.push({
        file: entry.file,
        message: `Begin the name of the file with "${prefix}", its date as far as it is known and its outlet.`,
      });
    if (isComplete && !known.get('claims')?.has(entry.id))
      faults.push({ file: entry.file, message: `Its claims are missing: write content/claims/${entry.id}.yaml.` });
  }
  for (const entry of content.claims) {
    refer(entry, 'file name', 'articles', [entry.id]);
    faults.push(
      ...repeated(
        entry,
        'claims',
        entry.data.claims.map((claim) => claim.id),
      ),
    );
    for (const claim of entry.data.claims) {
      refer(entry, `${claim.id}.question`, 'questions', [claim.question]);
      refer(entry, `${claim.id}.place`, 'places', [claim.place]);
      refer(entry, `${claim.id}.speaker.person`, 'people', [claim.speaker.person]);
      refer(entry, `${claim.id}.corroboration.references`, 'references', claim.corroboration.references);
    }
  }
  for (const entry of content.questions) {
    refer(entry, 'topics', 'topics', entry.data.topics);
    refer(entry, 'measured.references', 'references', entry.data.measured?.references ?? []);
    const isAnswered = content.claims.some(({ data }) => data.claims.some((claim) => claim.question === entry.id));
    if (isComplete && !isAnswered)
      faults.push({
        file: entry.file,
        message: `No claim answers it: name "${entry.id}" as the question of a claim, or take the file out.`,
      });
  }
  const claimKeys = new Set(content.claims.flatMap(({ id, data }) => data.claims.map((claim) => `${id}/${claim.id}`)));
  for (const entry of content.events) {
    refer(entry, 'place', 'places', [entry.data.place]);
    refer(entry, 'topics', 'topics', entry.data.topics);
    refer(entry, 'references', 'references', entry.data.references);
    for (const claim of entry.data.claims) {
      if (isComplete && !claimKeys.has(claim))
        faults.push({
          file: entry.file,
          field: 'claims',
          message: `Claim "${claim}" does not exist.${didYouMean(claim, claimKeys)} Claims are listed in content/claims/.`,
        });
    }
  }
  for (const entry of content.places) {
    printedBy(entry);
    refer(entry, 'within', 'places', [entry.data.within]);
    if (isComplete && isInsideItself(entry.id, content))
      faults.push({
        file: entry.file,
        field: 'within',
        message: 'The place lies in itself: follow "within" upwards and break the circle.',
      });
  }
  for (const entry of [...content.people, ...content.terms]) printedBy(entry);
  for (const entry of content.outlets) refer(entry, 'references', 'references', entry.data.references);
  for (const entry of content.corrections) refer(entry, 'article', 'articles', [entry.data.article]);
  for (const entries of Object.values(content)) {
    for (const entry of entries as Entry[]) faults.push(...futureDates(entry, today));
  }
  return faults;
}

const SUBJECTS: Partial<Record<CollectionName, string>> = {
  articles: 'Article',
  outlets: 'Outlet',
  places: 'Place',
  people: 'Person',
  topics: 'Topic',
  questions: 'Question',
  references: 'Reference',
};
const DATE_KEYS = new Set(['date', 'covers', 'happened', 'asOf']);

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function repeated(entry: Entry, what: string, ids: string[]): Fault[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ file: entry.file, field: id, message: `Two ${what} have this id: rename one of them.` }));
}

function isInsideItself(id: string, content: Content): boolean {
  const within = new Map(content.places.map((place) => [place.id, place.data.within]));
  const seen = new Set<string>();
  let at: string | undefined = within.get(id);
  while (at !== undefined && !seen.has(at)) {
    if (at === id) return true;
    seen.add(at);
    at = within.get(at);
  }
  return false;
}

function futureDates(entry: Entry, today: string): Fault[] {
  const found: Fault[] = [];
  const visit = (value: unknown, path: string[]): void => {
    if (Array.isArray(value))
      value.forEach((item, index) => {
        visit(item, [...path, String(index)]);
      });
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    else if (
      typeof value === 'string' &&
      DATE_KEYS.has(path.at(-1) ?? '') &&
      value !== 'unknown' &&
      reachesBeyond(parseDate(value), today)
    ) {
      found.push({
        file: entry.file,
        field: path.join('.'),
        message: `"${value}" lies in the future: write a date up to ${today}.`,
      });
    }
  };
  visit(entry.data, []);
  return found;
}
