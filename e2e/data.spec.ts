import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIssues } from '@placemarkio/check-geojson';
import { expect, test } from '@playwright/test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { addressOf, fileAt, listFiles, readPage, readText, sites } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import { articles, events, questions } from './content.ts';

const tables = ['articles', 'claims', 'questions', 'events', 'places', 'references', 'outlets', 'terms'];
const archiveName = 'data/kharkiv-record.zip';

for (const site of Object.values(sites)) {
  test.describe(`in the ${site.name} build`, () => {
    const rowsOf = (table: string) => JSON.parse(readText(site, `data/${table}.json`)) as Row[];
    const columnsOf = (table: string) =>
      packageOf(site).resources.find(({ name }) => name === table)?.schema.fields ?? [];

    for (const table of tables) {
      test(`${table}: the CSV says what the JSON says, row by row`, () => {
        const text = readText(site, `data/${table}.csv`);
        expect(text.startsWith('\uFEFF')).toBe(false);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        const cells = parse<Record<string, string>>(text, { columns: true, record_delimiter: '\r\n' });
        const rows = rowsOf(table);
        expect(rows.length).toBeGreaterThan(0);
        expect(cells).toEqual(
          rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toCell(value)]))),
        );
        const lists = Object.entries(rows[0] ?? {}).filter(([, value]) => Array.isArray(value));
        for (const [index, row] of rows.entries()) {
          for (const [key] of lists) expect(fromCell(cells[index]?.[key] ?? '')).toEqual([row[key]].flat().map(String));
        }
      });

      test(`${table}: the JSON is valid under its schema, which is valid itself`, () => {
        const ajv = new Ajv2020({ allErrors: true, strict: true });
        addFormats(ajv);
        const schema = JSON.parse(readText(site, `data/schemas/${table}.schema.json`)) as { $id: string };
        expect(schema.$id).toBe(addressOf(site, `data/schemas/${table}.schema.json`));
        expect(ajv.validateSchema(schema)).toBe(true);
        expect(ajv.validate(schema, rowsOf(table)), ajv.errorsText()).toBe(true);
        expect(ajv.validate(schema, [{ ...rowsOf(table)[0], id: 'Not an id' }])).toBe(false);
      });

      test(`${table}: every permalink leads to an element of a page`, () => {
        const links = rowsOf(table).flatMap((row) =>
          [row['permalink'], row['passage_permalink'] ?? []].flat().map(String),
        );
        expect(links.filter((link) => !leadsSomewhere(site, link))).toEqual([]);
        expect(new Set(links).size).toBe(links.length);
      });

      test(`${table}: the page says what each column is, and how many rows there are`, () => {
        const page = readPage(site, 'data/index.html');
        const documented = page.querySelectorAll(`#${table} tbody tr > th`).map((cell) => cell.text.trim());
        expect(documented).toEqual(columnsOf(table).map(({ name }) => name));
        expect(documented).toEqual(Object.keys(rowsOf(table)[0] ?? {}));
        const counts = page.querySelectorAll('table').find((element) => element.querySelector(`a[href="#${table}"]`));
        const row = counts?.querySelectorAll('tr').find((element) => element.querySelector(`a[href="#${table}"]`));
        expect(Number(row?.querySelector('td')?.text)).toBe(rowsOf(table).length);
      });
    }

    test('the data hold as many claims as the ledgers, the content and the answers have', () => {
      const claims = rowsOf('claims');
      for (const article of articles) {
        const ledger = readPage(site, `articles/${article.id}/claims/index.html`);
        const rows = claims.filter((row) => row['article'] === article.id);
        const shown = ledger.querySelectorAll('main ol > li[id]').map(({ id }) => id);
        expect(shown).toEqual(rows.map((row) => row['claim']));
        expect(shown).toEqual(article.claims.map(({ id }) => id));
      }
      for (const { id, answers } of questions) {
        const shown = readPage(site, `questions/${id}/index.html`).querySelectorAll('main tbody > tr[id]');
        expect(shown.length, id).toBe(answers.length);
        expect(claims.filter((row) => row['question'] === id).length, id).toBe(answers.length);
        const row = rowsOf('questions').find((question) => question['id'] === id);
        expect(row?.['claims']).toEqual(claims.filter(({ question }) => question === id).map((claim) => claim['id']));
        expect(row?.['answers'], id).toBe(answers.length);
      }
    });

    test('a claim has the figures and words of its row in the ledger', () => {
      for (const row of rowsOf('claims')) {
        const [article, claim] = String(row['id']).split('/');
        const shown = ledgerRow(site, article ?? '', claim ?? '');
        for (const name of ['statement', 'printed', 'note', 'corroboration_note', 'source_sha256', 'source_lines']) {
          for (const value of [row[name] ?? []].flat())
            expect(shown, `${String(row['id'])} ${name}`).toContain(String(value));
        }
        expect(shown).toContain(String(row['speaker_name']));
      }
    });

    test('the data hold as many events, places, reports, questions, works, outlets and terms as the pages', () => {
      const idsIn = (file: string, selector: string) =>
        readPage(site, file)
          .querySelectorAll(selector)
          .map(({ id }) => id);
      const pagesIn = (folder: string) =>
        listFiles(site, 'index.html').flatMap(
          (file) => new RegExp(`^${folder}/([^/]+)/index\\.html$`, 'u').exec(file)?.[1] ?? [],
        );
      const expected = {
        events: idsIn('timeline/index.html', 'main li[id]'),
        references: idsIn('references/index.html', 'main li[id]'),
        terms: idsIn('terms/index.html', 'main section[id]'),
        ...Object.fromEntries(
          ['articles', 'places', 'questions', 'outlets'].map((folder) => [folder, pagesIn(folder)]),
        ),
      };
      for (const [table, ids] of Object.entries(expected)) {
        expect(
          rowsOf(table)
            .map((row) => String(row['id']))
            .sort(),
          table,
        ).toEqual(ids.sort());
      }
      expect(rowsOf('events').length).toBe(events.length);
    });

    test('every id of another table that a row names has a row there', () => {
      const ids = new Map(tables.map((table) => [table, new Set(rowsOf(table).map((row) => row['id']))]));
      const keys: [table: string, column: string, target: string][] = [
        ...packageOf(site).resources.flatMap(({ name, schema }) =>
          (schema.foreignKeys ?? []).map(({ fields, reference }): [string, string, string] => [
            name,
            fields,
            reference.resource || name,
          ]),
        ),
        ['articles', 'places', 'places'],
        ['claims', 'references', 'references'],
        ['claims', 'place', 'places'],
        ['questions', 'claims', 'claims'],
        ['events', 'claims', 'claims'],
        ['events', 'place', 'places'],
        ['references', 'claims', 'claims'],
      ];
      expect(keys.length).toBeGreaterThan(10);
      for (const [table, column, target] of keys) {
        const named = rowsOf(table)
          .flatMap((row) => row[column] ?? [])
          .filter((id) => id !== 'unknown');
        expect(
          named.filter((id) => !ids.get(target)?.has(id)),
          `${table}.${column}`,
        ).toEqual([]);
      }
    });

    for (const table of ['events', 'places']) {
      test(`${table}: the GeoJSON is valid and holds the rows`, () => {
        const text = readText(site, `data/${table}.geojson`);
        expect(getIssues(text)).toEqual([]);
        const { features } = JSON.parse(text) as { features: { geometry: unknown; properties: Row }[] };
        expect(features.map(({ properties }) => properties)).toEqual(rowsOf(table));
        for (const { geometry, properties } of features) {
          const { latitude, longitude } = properties;
          expect(geometry).toEqual(latitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] });
        }
        const points = features.flatMap(({ geometry }) => geometry ?? []);
        expect(points.length).toBeGreaterThan(0);
        // No point is finer than about a kilometre.
        expect(points.filter((point) => /\d\.\d{3}/u.test(JSON.stringify(point)))).toEqual([]);
      });
    }

    test('the ZIP holds every other file of the data with the same bytes', () => {
      const packed = unzipSync(readFileSync(join(site.folder, archiveName)));
      const files = listFiles(site).filter(
        (file) => file.startsWith('data/') && file !== archiveName && !file.endsWith('.html'),
      );
      expect(Object.keys(packed).sort()).toEqual(files.map((file) => file.slice('data/'.length)).sort());
      for (const file of files) {
        expect(
          Buffer.from(packed[file.slice('data/'.length)] ?? []).equals(readFileSync(join(site.folder, file))),
          file,
        ).toBe(true);
      }
    });

    test('the page gives the fingerprint of the ZIP', () => {
      const sha256 = createHash('sha256')
        .update(readFileSync(join(site.folder, archiveName)))
        .digest('hex');
      expect(readPage(site, 'data/index.html').text).toContain(sha256);
    });

    test('the package names CSV files that exist, with their size and fingerprint', () => {
      const { resources, homepage } = packageOf(site);
      expect(homepage).toBe(addressOf(site, 'data/'));
      expect(resources.map(({ name }) => name)).toEqual(tables);
      for (const { path, bytes, hash } of resources) {
        const file = readFileSync(join(site.folder, 'data', path));
        expect(bytes, path).toBe(file.length);
        expect(hash, path).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
      }
    });

    test('no private resident has a row, an id or a spelling', () => {
      const residents = articles
        .flatMap(({ claims }) => claims.map(({ speaker }) => speaker))
        .filter(({ kind }) => kind === 'witness')
        .map(({ name = '' }) => /^\p{Lu}\p{Ll}+/u.exec(name)?.[0] ?? '')
        .filter((name) => name !== '');
      expect(residents.length).toBeGreaterThan(0);
      const isNamed = (text: string) =>
        residents.some((name) => new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'iu').test(text.replaceAll('-', ' ')));
      const labels = ['id', 'name', 'title', 'people', 'spellings', 'variants', 'forms', 'speaker_person'];
      // A claim is a statement, not a person: its id may hold the given name that the entry prints.
      for (const table of tables.filter((name) => name !== 'claims')) {
        for (const row of rowsOf(table)) {
          expect(labels.flatMap((label) => [row[label] ?? []].flat().map(String)).filter(isNamed), table).toEqual([]);
        }
      }
      for (const row of rowsOf('claims').filter(({ speaker_kind: kind }) => kind === 'witness')) {
        expect(row['speaker_person'], String(row['id'])).toBeNull();
        // A given name at most: no second word with a capital before the comma.
        expect(String(row['speaker_name']).split(',')[0], String(row['id'])).not.toMatch(/\p{Lu}\p{Ll}+ \p{Lu}/u);
      }
    });
  });
}

test('both builds have the same rows, but for their addresses', () => {
  const rows = (site: BuiltSite, table: string) => readText(site, `data/${table}.json`).replaceAll(site.home, '');
  for (const table of tables) expect(rows(sites.folder, table)).toBe(rows(sites.root, table));
});

/** Whether an absolute address leads to a page of the site, and its fragment to an element there. */
function leadsSomewhere(site: BuiltSite, link: string): boolean {
  const address = new URL(link);
  const file = fileAt(site, address);
  if (file === undefined) return false;
  return address.hash === '' || idsOf(site, file).has(address.hash.slice(1));
}

function idsOf(site: BuiltSite, file: string): Set<string> {
  const key = `${site.name}/${file}`;
  const ids =
    known.get(key) ??
    new Set(
      readPage(site, file)
        .querySelectorAll('[id]')
        .map(({ id }) => id),
    );
  known.set(key, ids);
  return ids;
}

const known = new Map<string, Set<string>>();

/** The words of a claim's row in the ledger, white space collapsed. */
function ledgerRow(site: BuiltSite, article: string, claim: string): string {
  const key = `${site.name}/${article}`;
  const ledger = ledgers.get(key) ?? readPage(site, `articles/${article}/claims/index.html`);
  ledgers.set(key, ledger);
  const text = ledger.getElementById(claim)?.text ?? '';
  return text.replace(/\s+/gu, ' ');
}

const ledgers = new Map<string, ReturnType<typeof readPage>>();

function packageOf(site: BuiltSite): DataPackage {
  return JSON.parse(readText(site, 'data/datapackage.json')) as DataPackage;
}

function toCell(value: Value): string {
  return value === null ? '' : [value].flat().join('; ');
}

function fromCell(cell: string): string[] {
  return cell === '' ? [] : cell.split('; ');
}

type Value = string | number | null | (string | number)[];
type Row = Record<string, Value>;

interface DataPackage {
  homepage: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: { name: string }[];
      foreignKeys?: { fields: string; reference: { resource: string } }[];
    };
  }[];
}
