import assert from 'node:assert/strict';
import { test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { cellOf, writeCsv } from '../data/csv.ts';
import { describeJson } from '../data/json-schema.ts';
import { writeJson } from '../data/json.ts';
import { fillTable } from '../data/table.ts';
import type { FilledTable, Row } from '../data/table.ts';
import { createRoutes } from '../routes.ts';
import { articlesTable } from './articles.ts';
import { claimsTable } from './claims.ts';
import { eventsTable } from './events.ts';
import { outletsTable } from './outlets.ts';
import { placesTable } from './places.ts';
import { questionsTable } from './questions.ts';
import { referencesTable } from './references.ts';
import { termsTable } from './terms.ts';

const to = createRoutes('https://example.org/record/');
const sha256 = 'a'.repeat(64);
const outlet = {
  id: 'gazette',
  name: 'Gazette',
  ukrainian: 'unknown',
  kind: 'newspaper' as const,
  country: 'Nowhere',
  language: 'en',
  about: 'A paper, made up.',
  url: 'unknown',
  references: ['atlas'],
};
const claim = {
  id: 'bridge-length',
  number: 1,
  statement: 'The bridge is about 20 to 30 m long.',
  question: 'how-long',
  quantity: { min: 20, max: 30, unit: 'metres', qualifier: 'about' as const },
  happened: '2022-05~',
  asOf: 'unknown',
  speaker: { kind: 'witness' as const, via: 'a letter' },
  speakerName: 'Ann, a resident of Bridgend',
  place: 'unknown',
  passage: [
    { line: 13, sha256 },
    { line: 17, sha256 },
  ],
  wording: 'translation-only' as const,
  corroboration: { status: 'contradicted' as const, references: ['atlas'], note: 'The atlas has 25; no more.' },
  status: 'disputed' as const,
};
const article = {
  id: '2022-05-gazette-bridge',
  title: 'A bridge',
  summary: 'The Gazette writes of a bridge.',
  outlet,
  date: '[2022-05-14..2022-05-16]',
  dateBasis: { status: 'inferred' as const, reason: 'Made up.' },
  covers: '2022-03/..',
  place: 'bridgend',
  places: ['bridgend'],
  people: [],
  topics: [{ id: 'reconstruction' }],
  access: { kind: 'unknown' as const, note: 'Not said.' },
  source: {
    headline: 'unknown' as const,
    authors: 'unknown' as const,
    language: 'en',
    url: 'unknown',
    archiveUrl: 'unknown',
    consulted: { date: '2026-11-22', condition: 'original' as const, note: 'Read.', sha256, paragraphs: 4 },
  },
  claims: [claim],
};
const place = {
  id: 'bridgend',
  name: 'Bridgend',
  ukrainian: 'unknown',
  russian: 'unknown',
  kind: 'village' as const,
  location: { latitude: 1.5, longitude: -2.25, precision: 'settlement' as const, source: 'an atlas' },
  printed: [{ form: 'Bridge End' }],
  variants: [],
  identifiers: { geonames: 7 },
  mentions: [{ article }],
  claims: [],
  references: [],
};
const question = {
  id: 'how-long',
  title: 'How long is the bridge?',
  topics: [{ id: 'reconstruction' }],
  relation: ['single' as const],
  reading: 'One report alone says it.',
  unit: 'metres',
  answers: [{ article, claim }],
  silent: [],
};
const event = {
  id: '2022-05-bridge-opens',
  title: 'The bridge opens',
  date: '2022-05',
  place: 'bridgend',
  precision: 'settlement' as const,
  topics: [],
  summary: 'It opens.',
  claims: [
    { article, claim },
    { article, claim: { id: 'other' } },
  ],
  origins: ['Ann', 'The Gazette'],
  references: [{ id: 'atlas' }],
};
const reference = {
  id: 'atlas',
  title: 'Atlas',
  publisher: 'Nobody',
  date: 'unknown',
  url: 'unlinked',
  quality: 'weak' as const,
  consulted: '2026-11-22',
};
const term = {
  id: 'bridge',
  name: 'Bridge',
  definition: 'A way over water.',
  status: 'general-knowledge' as const,
  forms: [],
  ukrainian: 'міст',
  printed: [],
  references: [],
};
const tables: FilledTable[] = [
  fillTable(articlesTable, [article], to),
  fillTable(claimsTable, [{ article, claim }], to),
  fillTable(questionsTable, [question], to),
  fillTable(eventsTable, [{ event, location: place.location }], to),
  fillTable(placesTable, [place], to),
  fillTable(referencesTable, [{ reference, claims: [{ article, claim }] }], to),
  fillTable(outletsTable, [outlet], to),
  fillTable(termsTable, [term], to),
];

for (const table of tables) {
  test(`rows of ${table.name} keep to the schema made from the same columns`, () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const isValid = ajv.validate(
      describeJson(table, 'https://example.org/schema'),
      JSON.parse(writeJson(table).join('')),
    );
    assert.ok(isValid, ajv.errorsText());
  });

  test(`the CSV of ${table.name} says what its JSON says`, () => {
    const rows = JSON.parse(writeJson(table).join('')) as Row[];
    const cells = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)])),
    );
    assert.deepEqual(parse(writeCsv(table).join(''), { columns: true }), cells);
  });

  test(`columns of ${table.name} have names of their own in snake_case, and a description`, () => {
    const names = table.columns.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(names.slice(0, 2), ['id', 'permalink']);
    for (const { name, description } of table.columns) {
      assert.match(name, /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u);
      assert.match(description, /^\p{Lu}.*\.$/u, name);
    }
  });

  test(`columns of ${table.name} that hold ids of a table name one that exists`, () => {
    const known = tables.map(({ name }) => name);
    for (const { table: target } of table.columns) assert.ok(target === undefined || known.includes(target), target);
  });
}

test('a claim carries its report, figure, dates, speaker and source lines', () => {
  const [row] = rowsOf('claims');
  assert.equal(row?.['id'], '2022-05-gazette-bridge/bridge-length');
  assert.equal(row['permalink'], 'https://example.org/record/articles/2022-05-gazette-bridge/claims/#bridge-length');
  assert.equal(
    row['passage_permalink'],
    'https://example.org/record/articles/2022-05-gazette-bridge/#claim-bridge-length',
  );
  assert.deepEqual(
    [row['value'], row['min'], row['max'], row['unit'], row['qualifier']],
    [null, 20, 30, 'metres', 'about'],
  );
  assert.deepEqual([row['happened_min'], row['happened_max']], ['2022-05-01', '2022-05-31']);
  assert.deepEqual([row['as_of'], row['as_of_min'], row['as_of_max']], ['unknown', null, null]);
  assert.deepEqual([row['speaker_name'], row['speaker_person']], ['Ann, a resident of Bridgend', null]);
  assert.deepEqual(
    [row['source_lines'], row['source_sha256']],
    [
      [13, 17],
      [sha256, sha256],
    ],
  );
});

test('what is not known of a report is the word unknown, not an empty cell', () => {
  const [row] = rowsOf('articles');
  assert.deepEqual([row?.['headline'], row?.['headline_basis'], row?.['authors']], ['unknown', null, ['unknown']]);
  assert.deepEqual([row?.['covers'], row?.['covers_min'], row?.['covers_max']], ['2022-03/..', '2022-03-01', null]);
});

test('an event has the point of its place, its claims, and each report once', () => {
  const [row] = rowsOf('events');
  assert.deepEqual([row?.['latitude'], row?.['longitude'], row?.['point_precision']], [1.5, -2.25, 'settlement']);
  assert.deepEqual(row?.['claims'], ['2022-05-gazette-bridge/bridge-length', '2022-05-gazette-bridge/other']);
  assert.deepEqual([row['articles'], row['origin_count']], [['2022-05-gazette-bridge'], 2]);
});

test('a question counts its answers', () => {
  const [row] = rowsOf('questions');
  assert.deepEqual([row?.['answers'], row?.['claims']], [1, ['2022-05-gazette-bridge/bridge-length']]);
});

function rowsOf(name: string): Row[] {
  return tables.find((table) => table.name === name)?.rows ?? [];
}
