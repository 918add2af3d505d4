import { packFiles } from './archive.ts';
import { writeCsv } from './csv.ts';
import { describePackage } from './data-package.ts';
import type { PackageHead } from './data-package.ts';
import { writeGeoJson } from './geojson.ts';
import { describeJson } from './json-schema.ts';
import { writeJson } from './json.ts';
import { endingsOf, writeReadme } from './readme.ts';
import type { Note } from './readme.ts';
import type { FilledTable } from './table.ts';

/**
 * Make every file of the open data from the tables; the last is the ZIP of all others.
 * @param about What is said of the data as a whole; its homepage is the absolute address of the folder of the files.
 */
export async function makeDataFiles(about: DataHead, tables: FilledTable[]): Promise<DataFile[]> {
  const csv = await Promise.all(tables.map((table) => toFile(`${table.name}.csv`, writeCsv(table))));
  const resources = tables.map((table, index) => ({
    table,
    bytes: csv[index]?.bytes.length ?? 0,
    sha256: csv[index]?.sha256 ?? '',
  }));
  const others = await Promise.all([
    ...tables.map((table) => toFile(`${table.name}.json`, writeJson(table))),
    ...tables
      .filter((table) => endingsOf(table).includes('geojson'))
      .map((table) => toFile(`${table.name}.geojson`, writeGeoJson(table))),
    ...tables.map((table) => {
      const name = schemaName(table);
      return toFile(name, [pretty(describeJson(table, `${about.homepage}${name}`))]);
    }),
    toFile('datapackage.json', [pretty(describePackage(about, resources))]),
    toFile('README.txt', [writeReadme(about, tables)]),
    toFile('LICENCE.txt', [`${[about.licence.title, about.licence.path, ...about.licence.paragraphs].join('\n\n')}\n`]),
  ]);
  const files = [...csv, ...others];
  return [...files, await toFile(`${about.name}.zip`, [packFiles(files)])];
}

/** List the names of the files of a table. */
export function listNames(table: Pick<FilledTable, 'name' | 'columns'>): string[] {
  return [...endingsOf(table).map((ending) => `${table.name}.${ending}`), schemaName(table)];
}

function schemaName({ name }: Pick<FilledTable, 'name'>): string {
  return `schemas/${name}.schema.json`;
}

async function toFile(name: string, parts: (string | Uint8Array<ArrayBuffer>)[]): Promise<DataFile> {
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { name, bytes, sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What is said of the data as a whole, in the package and in the plain text that goes with it. */
export type DataHead = Omit<PackageHead, 'licence'> & {
  licence: PackageHead['licence'] & { paragraphs: string[] };
  notes: Note[];
};

/** One file of the open data: its path under /data/, its bytes, and their SHA-256 in hexadecimal digits. */
export interface DataFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}
