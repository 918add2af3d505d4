/**
 * Count pairs into a table.
 * @param pairs The row and the column of each thing counted.
 * @param rows Ids of the rows, in order; a row without a pair stands with zeros.
 * @param columns Ids of the columns, in order.
 */
export function countMatrix(pairs: { row: string; column: string }[], rows: string[], columns: string[]): MatrixRow[] {
  const counts = new Map<string, number>();
  for (const { row, column } of pairs) counts.set(`${row}/${column}`, (counts.get(`${row}/${column}`) ?? 0) + 1);
  return rows.map((row) => {
    const cells = columns.map((column) => counts.get(`${row}/${column}`) ?? 0);
    return { row, cells, total: cells.reduce((sum, cell) => sum + cell, 0) };
  });
}

/** One row of counts, in the order of the columns. */
export interface MatrixRow {
  row: string;
  cells: number[];
  total: number;
}
