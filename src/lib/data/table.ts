import type { Routes } from '../routes.ts';

/**
 * Read the rows of a table off its items.
 * @param items The resolved entries, in the order of the rows.
 * @param to The absolute addresses of all pages.
 * @throws {Error} where an id stands twice, or a column that is never empty is.
 */
export function fillTable<Item>(table: Table<Item>, items: Item[], to: Routes): FilledTable {
  const rows = items.map((item): Row => {
    const cells = table.columns.map(({ name, read }) => [name, read(item, to) ?? null] as const);
    return Object.fromEntries(cells);
  });
  const ids = new Set<Value>();
  for (const row of rows) {
    const { id = null } = row;
    if (ids.has(id)) throw new Error(`The table "${table.name}" has the id "${String(id)}" twice.`);
    ids.add(id);
    const empty = table.columns.find(({ name, isOptional = false }) => row[name] === null && !isOptional);
    if (empty) throw new Error(`The table "${table.name}", row "${String(id)}", has nothing in "${empty.name}".`);
  }
  return { ...table, rows };
}

/** The columns that begin every table: its id and where on the site it stands. */
export function identity<Item>(
  description: string,
  read: (item: Item) => string,
  permalink: (item: Item, to: Routes) => string,
): Column<Item>[] {
  return [
    { name: 'id', type: 'id', description, read },
    { name: 'permalink', type: 'url', description: 'Where the site shows it; made to stay.', read: permalink },
  ];
}

/** Make a column of text in one line. */
export const text = columnOf('text');
/** Make a column of ids of this record. */
export const id = columnOf('id');
/** Make a column of addresses. */
export const url = columnOf('url');
/** Make a column of whole numbers. */
export const integer = columnOf('integer');
/** Make a column of numbers. */
export const number = columnOf('number');
/** Make a column of SHA-256 fingerprints. */
export const sha256 = columnOf('sha256');

/** What a column says besides its name, type and description, where its values may be missing. */
export const optional = { isOptional: true };

/** What a column of lists says. */
export const list = { isList: true };

/** What a column says whose value may be `unknown`. */
export const orUnknown = { words: { unknown: 'the record does not know' } };

function columnOf(type: ColumnType) {
  return <Item>(
    name: string,
    description: string,
    read: Column<Item>['read'],
    more: Partial<ColumnInfo> = {},
  ): Column<Item> => ({ name, type, description, read, ...more });
}

/** What the values of a column are; `edtf` is an uncertain or exact date (ISO 8601-2), `day` an ISO 8601 day. */
export type ColumnType = 'text' | 'id' | 'url' | 'integer' | 'number' | 'day' | 'edtf' | 'sha256';

/** What a cell holds; null where there is nothing to say. */
export type Value = string | number | string[] | number[] | null;

/** One row, by the names of its columns. */
export type Row = Record<string, Value>;

/** What is said of a column in every format and on the page. */
export interface ColumnInfo {
  /** Its name in snake_case. */
  name: string;
  type: ColumnType;
  description: string;
  /** What a number counts or measures. */
  unit?: string;
  /** Whether its cells hold lists of values of the type. */
  isList?: boolean;
  /** Whether a cell may hold nothing. */
  isOptional?: boolean;
  /** The only words a cell may hold, with what each means. */
  values?: Record<string, string>;
  /** Words that may stand in place of a value, with what each means. */
  words?: Record<string, string>;
  /** The table whose ids it holds. */
  table?: string;
}

/** A column, and how its value is read off an item; `to` has the absolute addresses of all pages. */
export interface Column<Item> extends ColumnInfo {
  read: (item: Item, to: Routes) => Value | undefined;
}

/** The one definition of a table, from which every format and its documentation are made. */
export interface Table<Item> {
  /** Its name in files and addresses. */
  name: string;
  title: string;
  /** What one row is. */
  description: string;
  columns: Column<Item>[];
}

/** A table with its rows. */
export interface FilledTable {
  name: string;
  title: string;
  description: string;
  columns: ColumnInfo[];
  rows: Row[];
}
