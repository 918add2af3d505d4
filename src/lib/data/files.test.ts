import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, test } from 'node:test';
import { unzipSync } from 'fflate';
import { makeDataFiles } from './files.ts';
import type { DataFile } from './files.ts';
import type { FilledTable } from './table.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('the ZIP holds every other file with the same bytes', async () => {
  const files = await make();
  const archive = files.at(-1);
  assert.equal(archive?.name, 'made-up.zip');
  const packed = unzipSync(archive.bytes);
  assert.deepEqual(Object.keys(packed).sort(), names(files.slice(0, -1)).sort());
  for (const { name, bytes } of files.slice(0, -1))
    assert.deepEqual(Buffer.from(packed[name] ?? []), Buffer.from(bytes));
});

test('a table with points has GeoJSON too', async () => {
  assert.deepEqual(names(await make()), [
    'towns.csv',
    'roads.csv',
    'towns.json',
    'roads.json',
    'towns.geojson',
    'schemas/towns.schema.json',
    'schemas/roads.schema.json',
    'datapackage.json',
    'README.txt',
    'LICENCE.txt',
    'made-up.zip',
  ]);
});

test('the package names each CSV file with its size and fingerprint', async () => {
  const files = await make();
  const text = new TextDecoder().decode(find(files, 'datapackage.json').bytes);
  const { resources } = JSON.parse(text) as { resources: { path: string; bytes: number; hash: string }[] };
  assert.deepEqual(
    resources.map(({ path }) => path),
    ['towns.csv', 'roads.csv'],
  );
  for (const { path, bytes, hash } of resources) {
    const file = find(files, path);
    assert.equal(bytes, file.bytes.length);
    assert.equal(hash, `sha256:${createHash('sha256').update(file.bytes).digest('hex')}`);
  }
});

test('columns become typed fields, keys of other tables foreign keys', async () => {
  const text = new TextDecoder().decode(find(await make(), 'datapackage.json').bytes);
  const { resources } = JSON.parse(text) as { resources: { schema: Record<string, unknown> }[] };
  assert.deepEqual(resources[1]?.schema, {
    fields: [
      { name: 'id', type: 'string', description: 'The road.', constraints: { required: true, unique: true } },
      {
        name: 'from',
        type: 'string',
        description: 'Where it begins.',
        constraints: { required: false, unique: false },
      },
      {
        name: 'past',
        type: 'string',
        description: 'Towns on it. A list, its values parted by "; ".',
        constraints: { required: false, unique: false },
      },
      {
        name: 'kind',
        type: 'string',
        description: 'What it is. Words used: `paved`: with stones.',
        constraints: { required: true, unique: false, enum: ['paved'] },
      },
    ],
    missingValues: [''],
    primaryKey: 'id',
    foreignKeys: [{ fields: 'from', reference: { resource: 'towns', fields: 'id' } }],
  });
});

test('the bytes are the same in every time zone', async () => {
  const fingerprints = [];
  for (const name of ['UTC', 'Europe/Kyiv', 'Pacific/Honolulu', 'Pacific/Kiritimati']) {
    process.env['TZ'] = name;
    fingerprints.push((await make()).map(({ sha256 }) => sha256));
  }
  for (const other of fingerprints) assert.deepEqual(other, fingerprints[0]);
});

test('the plain text names the tables and prints the notes', async () => {
  const text = new TextDecoder().decode(find(await make(), 'README.txt').bytes);
  assert.equal(
    text,
    [
      'Made up\n=======',
      'Nothing of it is so.',
      'https://example.org/data/',
      '- towns: Towns. One row is one town. (csv, json, geojson)\n- roads: Roads. One row is one road. (csv, json)',
      'Reading\n-------',
      'From left to right.\n',
    ].join('\n\n'),
  );
});

function make(): Promise<DataFile[]> {
  return makeDataFiles(
    {
      name: 'made-up',
      title: 'Made up',
      description: 'Nothing of it is so.',
      homepage: 'https://example.org/data/',
      licence: { name: 'CC-BY-4.0', title: 'Attribution', path: 'https://example.org/', paragraphs: ['Name us.'] },
      sources: [{ title: 'Nobody' }],
      notes: [{ title: 'Reading', paragraphs: ['From left to right.'] }],
    },
    [towns, roads],
  );
}

function names(files: DataFile[]): string[] {
  return files.map(({ name }) => name);
}

function find(files: DataFile[], name: string): DataFile {
  const file = files.find((candidate) => candidate.name === name);
  assert.ok(file, name);
  return file;
}

const towns: FilledTable = {
  name: 'towns',
  title: 'Towns',
  description: 'One row is one town.',
  columns: [
    { name: 'id', type: 'id', description: 'The town.' },
    { name: 'latitude', type: 'number', description: '', isOptional: true },
    { name: 'longitude', type: 'number', description: '', isOptional: true },
  ],
  rows: [
    { id: 'kharkiv', latitude: 49.98, longitude: 36.25 },
    { id: 'nowhere', latitude: null, longitude: null },
  ],
};
const roads: FilledTable = {
  name: 'roads',
  title: 'Roads',
  description: 'One row is one road.',
  columns: [
    { name: 'id', type: 'id', description: 'The road.' },
    { name: 'from', type: 'id', description: 'Where it begins.', isOptional: true, table: 'towns' },
    { name: 'past', type: 'id', description: 'Towns on it.', isList: true, table: 'towns' },
    { name: 'kind', type: 'text', description: 'What it is.', values: { paved: 'with stones' } },
  ],
  rows: [{ id: 'ring', from: 'kharkiv', past: ['kharkiv', 'nowhere'], kind: 'paved' }],
};
