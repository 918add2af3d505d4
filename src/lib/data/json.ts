import type { FilledTable } from './table.ts';

/** Write the rows of a table as a JSON array, one row to a line so that two editions can be compared. */
export function writeJson({ rows }: Pick<FilledTable, 'rows'>): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
