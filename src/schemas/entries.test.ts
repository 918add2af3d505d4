import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import { aboutSchema } from './about.ts';
import { articleSchema } from './article.ts';
import { claimsSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { eventSchema } from './event.ts';
import { outletSchema } from './outlet.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { questionSchema } from './question.ts';
import { referenceSchema } from './reference.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

const fingerprint = '0a'.repeat(32);
const claim = {
  id: 'a',
  statement: 'It was so.',
  asOf: 'unknown',
  speaker: { kind: 'outlet' },
  place: 'unknown',
  passage: [{ line: 1, sha256: fingerprint }],
  wording: 'original',
  corroboration: { status: 'not-sought' },
  status: 'current',
};

/** The smallest entry that each schema accepts. */
const SMALLEST = {
  about: [aboutSchema, { title: 'Method', order: 1 }],
  article: [
    articleSchema,
    {
      title: 'People return',
      summary: 'A summary.',
      outlet: 'itv',
      date: '2022-05-16',
      dateBasis: { status: 'stated', reason: 'It stands in the address.' },
      place: 'kharkiv',
      places: ['kharkiv'],
      topics: ['bombardment'],
      covers: '2022-05',
      access: { kind: 'unknown', note: 'The text does not say.' },
      source: {
        headline: 'unknown',
        authors: 'unknown',
        language: 'en',
        url: 'unknown',
        archiveUrl: 'unknown',
        consulted: {
          date: '2026-11-22',
          condition: 'original',
          note: 'The page itself.',
          sha256: fingerprint,
          paragraphs: 1,
        },
      },
    },
  ],
  claims: [claimsSchema, { claims: [claim] }],
  correction: [correctionSchema, { date: '2026-11-22', article: 'a', said: 'A.', says: 'B.', why: 'C.' }],
  event: [
    eventSchema,
    {
      title: 'A strike',
      date: '2022-03-01',
      place: 'unknown',
      precision: 'unknown',
      summary: 'A strike.',
      claims: ['a/b'],
      origins: ['ITV News'],
    },
  ],
  outlet: [
    outletSchema,
    {
      name: 'ITV News',
      ukrainian: 'unknown',
      kind: 'broadcaster',
      country: 'United Kingdom',
      language: 'en',
      about: 'A broadcaster.',
      url: 'unknown',
    },
  ],
  person: [
    personSchema,
    { name: 'A B', ukrainian: 'unknown', russian: 'unknown', role: 'Mayor', about: 'A mayor.', kind: 'official' },
  ],
  place: [placeSchema, { name: 'Kharkiv', ukrainian: 'unknown', russian: 'unknown', kind: 'city' }],
  question: [
    questionSchema,
    { title: 'How far is it?', topics: ['liberation'], relation: ['agree'], reading: 'They agree.' },
  ],
  reference: [
    referenceSchema,
    { title: 'A', publisher: 'B', date: 'unknown', url: 'unknown', quality: 'weak', consulted: '2026-11-22' },
  ],
  term: [termSchema, { name: 'Grad', definition: 'A launcher.', status: 'verified', ukrainian: 'unknown' }],
  topic: [topicSchema, { title: 'Liberation', summary: 'A summary.', order: 1 }],
} satisfies Record<string, [z.ZodType, Record<string, unknown>]>;

type Name = keyof typeof SMALLEST;

/** A key of the smallest entry, with dots, the value put there, and the message or the path of the fault. */
const REFUSED: [entry: Name, path: string, value: unknown, message: RegExp][] = [
  ['article', 'title', 'x'.repeat(111), /title/u],
  ['article', 'title', '<b>Title</b>', /Plain text only/u],
  ['article', 'summary', 'x'.repeat(241), /summary/u],
  ['article', 'date', 20220301, /Put the date in quotation marks/u],
  ['article', 'date', '2022-02-31', /No calendar has that day/u],
  ['article', 'date', '2022/..', /a beginning and an end/u],
  ['article', 'date', 'unknown', /Write it in figures/u],
  ['article', 'places', [], /places/u],
  ['article', 'places', ['kharkiv', 'kharkiv'], /same id stands here twice/u],
  ['article', 'topics', [], /topics/u],
  ['article', 'access.kind', 'parachute', /access\.kind/u],
  ['article', 'dateBasis.status', 'guessed', /dateBasis\.status/u],
  ['article', 'contentNote', '', /leave the key out/u],
  ['article', 'source.url', 'javascript:alert(1)', /begins with https/u],
  ['article', 'source.url', 'https://user:password@news.example/', /Leave user name and password out/u],
  ['article', 'source.archiveUrl', 'https://192.0.2.1/', /begins with https/u],
  ['article', 'source.republication', { publisher: 'A', url: 'ftp://a.example' }, /begins with https/u],
  ['article', 'source.authors', [], /source\.authors/u],
  ['article', 'source.headline', 'A headline', /source\.headline/u],
  ['article', 'source.consulted.sha256', 'abc', /64 lower-case hexadecimal/u],
  ['article', 'source.consulted.paragraphs', 0, /source\.consulted\.paragraphs/u],
  ['article', 'source.consulted.condition', 'copied', /source\.consulted\.condition/u],
  ['article', 'doubts', [{ id: 'a', printed: 'b' }], /doubts\.0\.likely/u],
  ['article', 'slug', '../x', /slug/u],
  ['claims', 'claims', [], /claims/u],
  ['claims', 'claims.0.asOf', undefined, /claims\.0\.asOf/u],
  ['claims', 'claims.0.asOf', 20220301, /Put the date in quotation marks/u],
  ['claims', 'claims.0.speaker', undefined, /claims\.0\.speaker/u],
  ['claims', 'claims.0.speaker', { kind: 'witness' }, /Give person or name for a speaker/u],
  ['claims', 'claims.0.speaker', { kind: 'official', person: 'a', name: 'b' }, /Give person or name for a speaker/u],
  ['claims', 'claims.0.speaker', { kind: 'outlet', name: 'b' }, /neither for the outlet itself/u],
  ['claims', 'claims.0.speaker', { kind: 'rumour' }, /claims\.0\.speaker\.kind/u],
  ['claims', 'claims.0.passage', [], /claims\.0\.passage/u],
  ['claims', 'claims.0.passage', [{ line: 0, sha256: fingerprint }], /claims\.0\.passage\.0\.line/u],
  ['claims', 'claims.0.passage', [{ line: 1.5, sha256: fingerprint }], /claims\.0\.passage\.0\.line/u],
  ['claims', 'claims.0.quantity', { value: 1, min: 1, max: 2, unit: 'km' }, /Give either value, or min and max/u],
  ['claims', 'claims.0.quantity', { unit: 'km' }, /Give either value, or min and max/u],
  ['claims', 'claims.0.quantity', { min: 1, unit: 'km' }, /Give either value, or min and max/u],
  ['claims', 'claims.0.quantity', { min: 2, max: 1, unit: 'km' }, /min is larger than max/u],
  ['claims', 'claims.0.quantity', { value: '36', unit: 'people' }, /claims\.0\.quantity\.value/u],
  ['claims', 'claims.0.quantity', { value: Infinity, unit: 'people' }, /claims\.0\.quantity\.value/u],
  ['claims', 'claims.0.quantity', { value: 36, unit: 'People a day' }, /lower-case letters/u],
  ['claims', 'claims.0.wording', undefined, /claims\.0\.wording/u],
  ['claims', 'claims.0.status', 'true', /claims\.0\.status/u],
  ['claims', 'claims.0.corroboration.status', undefined, /claims\.0\.corroboration\.status/u],
  ['claims', 'leftOut', [{ line: 3, what: 'a' }], /leftOut\.0\.reason/u],
  ['claims', 'leftOut', [{ line: [], what: 'a', reason: 'b' }], /leftOut\.0\.line/u],
  ['correction', 'why', undefined, /why/u],
  ['event', 'claims', [], /claims/u],
  ['event', 'claims', ['a'], /Write it as article\/claim/u],
  ['event', 'origins', [], /origins/u],
  ['event', 'precision', 'doorstep', /precision/u],
  ['outlet', 'kind', 'blog', /kind/u],
  ['outlet', 'url', 'data:text/html,x', /begins with https/u],
  ['person', 'kind', 'witness', /kind/u],
  ['person', 'role', undefined, /role/u],
  ['place', 'kind', 'shelter', /kind/u],
  ['place', 'location', { latitude: 49.992, longitude: 36.23, precision: 'settlement', source: 'a' }, /two decimals/u],
  ['place', 'location', { latitude: 49.99, longitude: 36.231, precision: 'settlement', source: 'a' }, /two decimals/u],
  [
    'place',
    'location',
    { latitude: 91, longitude: 36.23, precision: 'settlement', source: 'a' },
    /location\.latitude/u,
  ],
  [
    'place',
    'location',
    { latitude: 49.99, longitude: 36.23, precision: 'building', source: 'a' },
    /location\.precision/u,
  ],
  ['place', 'identifiers', { wikidata: '42' }, /Q and digits/u],
  ['place', 'identifiers', { katotth: 'UA63' }, /UA and 17 digits/u],
  ['question', 'title', 'How far it is', /End it with a question mark/u],
  ['question', 'relation', [], /relation/u],
  ['question', 'relation', ['average'], /relation\.0/u],
  ['reference', 'url', 'https://localhost/', /begins with https/u],
  ['reference', 'quality', 'good', /quality/u],
  ['reference', 'consulted', undefined, /consulted/u],
  ['term', 'status', 'sure', /status/u],
  ['topic', 'order', 0, /order/u],
  ['about', 'order', 1.5, /order/u],
];

for (const [name, [schema, data]] of Object.entries(SMALLEST)) {
  test(`accepts the smallest ${name}`, () => {
    assert.deepEqual(refusals(schema, data), []);
  });

  test(`refuses ${name} with a key more or a key less`, () => {
    assert.match(refusals(schema, { ...data, strange: 1 }).join(), /strange/u);
    for (const key of Object.keys(data))
      assert.notDeepEqual(refusals(schema, changed(data, key, undefined)), [], `without ${key}`);
  });
}

for (const [name, path, value, message] of REFUSED) {
  test(`refuses ${name} with ${path} ${JSON.stringify(value)}`, () => {
    const [schema, data] = SMALLEST[name];
    assert.match(refusals(schema, changed(data, path, value)).join('\n'), message);
  });
}

test('lists that are left out are empty', () => {
  const { people, doubts } = articleSchema.parse(SMALLEST.article[1]);
  assert.deepEqual([people, doubts], [[], []]);
  assert.equal(claimsSchema.parse(SMALLEST.claims[1]).claims[0]?.corroboration.references.length, 0);
});

test('a quantity is exact where nothing else is said', () => {
  const data = changed(SMALLEST.claims[1], 'claims.0.quantity', { value: 36, unit: 'people' });
  assert.equal(claimsSchema.parse(data).claims[0]?.quantity?.qualifier, 'exact');
});

test('a position of two decimals is accepted, whatever binary fractions make of it', () => {
  for (let hundredths = 4400; hundredths < 5300; hundredths += 1) {
    const location = { latitude: hundredths / 100, longitude: 36.23, precision: 'settlement', source: 'a' };
    assert.deepEqual(refusals(placeSchema, { ...SMALLEST.place[1], location }), []);
  }
});

test('a key that every object has is a strange key', () => {
  const data = JSON.parse('{"__proto__": {"polluted": true}, "title": "A", "order": 1}') as unknown;
  assert.match(refusals(aboutSchema, data).join(), /__proto__/u);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

/** What a schema finds wrong, with the path of each fault. */
function refusals(schema: z.ZodType, data: unknown): string[] {
  const issues = (list: z.core.$ZodIssue[], above: PropertyKey[]): string[] =>
    list.flatMap((issue) => {
      const path = [...above, ...issue.path];
      const inner = issue.code === 'invalid_union' ? issue.errors.flatMap((errors) => issues(errors, path)) : [];
      return [`${path.join('.')}: ${issue.message}`, ...inner];
    });
  return issues(schema.safeParse(data).error?.issues ?? [], []);
}

/** A copy of some data with the value at a path of keys changed, or taken out where it is undefined. */
function changed(data: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const copy = structuredClone(data);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((object, key) => object[key] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}
