import { OPEN_MAX, OPEN_MIN, parseDate } from '../dates.ts';
import type { Column, ColumnInfo } from './table.ts';

/**
 * Make the three columns of an uncertain date: as EDTF, and the first and last day it can mean.
 * @param read Gives the date as EDTF, or a word that stands in place of one, or undefined.
 */
export function dates<Item>(
  name: string,
  description: string,
  read: (item: Item) => string | undefined,
  more: Partial<ColumnInfo> = {},
): Column<Item>[] {
  const day = (edge: 'min' | 'max', said: string): Column<Item> => ({
    name: `${name}_${edge}`,
    type: 'day',
    description: `The ${said} day that \`${name}\` can mean; empty where it is open or no date.`,
    isOptional: true,
    read: (item) => {
      const edtf = read(item);
      return edtf === undefined || Object.hasOwn(more.words ?? {}, edtf) ? undefined : edgeOf(edtf, edge);
    },
  });
  return [{ name, type: 'edtf', description, read, ...more }, day('min', 'first'), day('max', 'last')];
}

function edgeOf(edtf: string, edge: 'min' | 'max'): string | undefined {
  const day = parseDate(edtf)[edge];
  return day === OPEN_MIN || day === OPEN_MAX ? undefined : day;
}
