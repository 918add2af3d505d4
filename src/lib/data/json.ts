import type { FilledTable } from './table.ts';

/**
 * Write the rows of a table as a JSON array, one row to a line so that two editions can be compared.
 * @returns the lines with their ends.
 */
export function writeJson({ rows }: Pick<FilledTable, 'rows'>): string[] {
  return ['[\n', ...linesOf(rows), ']\n'];
}

/** Write values as JSON, one to a line, with commas between them. */
export function linesOf(values: object[]): string[] {
  return values.map((value, index) => `${JSON.stringify(value)}${index < values.length - 1 ? ',' : ''}\n`);
}
