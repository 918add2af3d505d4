import Papa from 'papaparse';
import type { FilledTable, Value } from './table.ts';

/**
 * Write a table as CSV (RFC 4180): comma, CRLF, UTF-8 without a byte order mark, a header, lists joined by `; `.
 * @returns the lines with their ends, apart because the claims of ten thousand reports are longer than a string can be.
 * @throws {Error} where a value of a list holds the separator, or a text would be run as a formula by a spreadsheet.
 */
export function writeCsv({ name, columns, rows }: FilledTable): string[] {
  const fields = columns.map((column) => column.name);
  const data = rows.map((row) =>
    fields.map((field) => {
      const fault = faultOf(row[field] ?? null);
      if (fault) throw new Error(`The table "${name}", row "${String(row['id'])}", "${field}": ${fault}`);
      return cellOf(row[field] ?? null);
    }),
  );
  return [fields, ...data].map((cells) => `${Papa.unparse([cells])}\r\n`);
}

/** What stands between the values of a list in one cell. */
export const LIST_SEPARATOR = '; ';

/** The text of a cell; nothing is the empty text. */
export function cellOf(value: Value): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value);
}

function faultOf(value: Value): string | undefined {
  const texts = [value].flat().filter((part) => typeof part === 'string');
  if (Array.isArray(value) && texts.some((text) => text.includes(LIST_SEPARATOR.trim()))) {
    return 'a value holds a semicolon, which parts the values of a list. Write it without.';
  }
  const [first = ''] = texts;
  // Spreadsheets take a cell that begins so for a formula, which can send data elsewhere.
  return /^[=+\-@\t\r]/u.test(first)
    ? `“${first}” begins like a formula of a spreadsheet. Put a word before.`
    : undefined;
}
