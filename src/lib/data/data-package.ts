import { LIST_SEPARATOR } from './csv.ts';
import type { ColumnInfo, FilledTable } from './table.ts';

/**
 * Describe the CSV files as a tabular data package (Frictionless Data Package 1).
 * @param resources The tables, each with the size and SHA-256 of its CSV file.
 */
export function describePackage(about: PackageHead, resources: PackageResource[]): object {
  return {
    profile: 'tabular-data-package',
    name: about.name,
    title: about.title,
    description: about.description,
    homepage: about.homepage,
    licenses: [{ name: about.licence.name, title: about.licence.title, path: about.licence.path }],
    sources: about.sources,
    resources: resources.map(({ table, bytes, sha256 }) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: `${table.name}.csv`,
      title: table.title,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: table.columns.map(fieldOf),
        missingValues: [''],
        primaryKey: 'id',
        ...foreignKeysOf(table),
      },
    })),
  };
}

function fieldOf(column: ColumnInfo): object {
  const { name, description, unit, isList, isOptional, values, words } = column;
  const meanings = Object.entries({ ...values, ...words }).map(([word, meaning]) => `\`${word}\`: ${meaning}`);
  const said = [
    description,
    unit === undefined ? '' : `Unit: ${unit}.`,
    isList ? `A list, its values parted by "${LIST_SEPARATOR}".` : '',
    meanings.length > 0 ? `Words used: ${meanings.join('; ')}.` : '',
  ];
  return {
    name,
    ...typeOf(column),
    description: said.filter(Boolean).join(' '),
    constraints: {
      // An empty list is an empty cell.
      required: !isOptional && !isList,
      unique: name === 'id',
      ...(values && !isList && { enum: Object.keys(values) }),
    },
  };
}

function typeOf({ type, isList, words }: ColumnInfo): object {
  if (isList || words) return { type: 'string' };
  if (type === 'integer' || type === 'number') return { type };
  if (type === 'day') return { type: 'date' };
  return { type: 'string', ...(type === 'url' && { format: 'uri' }) };
}

/** Columns that hold one id each, or nothing; where `unknown` may stand it is no key. */
function foreignKeysOf({ name, columns }: FilledTable): object {
  const keys = columns.flatMap((column) =>
    column.table === undefined || column.isList || column.words
      ? []
      : [
          {
            fields: column.name,
            reference: { resource: column.table === name ? '' : column.table, fields: 'id' },
          },
        ],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

/** What is said of the package as a whole. */
export interface PackageHead {
  /** Its name in addresses. */
  name: string;
  title: string;
  description: string;
  homepage: string;
  licence: { name: string; title: string; path: string };
  sources: { title: string; path?: string }[];
}

/** A table and its CSV file. */
interface PackageResource {
  table: FilledTable;
  bytes: number;
  sha256: string;
}
