import { number, optional, text } from './table.ts';
import type { Column } from './table.ts';

const PRECISIONS = {
  settlement: 'a point for the settlement',
  district: 'a point for the district',
  region: 'a point for the whole region',
  line: 'a point on the line',
};

/** Make the columns of a point; a table that has them is published as GeoJSON too. */
export function point<Item>(of: string, read: (item: Item) => Location | undefined): Column<Item>[] {
  const degrees = { ...optional, unit: 'degrees (WGS84), two decimals at most' };
  return [
    number('latitude', `Latitude of the point that stands for ${of}.`, (item: Item) => read(item)?.latitude, degrees),
    number('longitude', `Longitude of that point.`, (item: Item) => read(item)?.longitude, degrees),
    text(
      'point_precision',
      'What that point stands for; it locates no building.',
      (item: Item) => read(item)?.precision,
      {
        ...optional,
        values: PRECISIONS,
      },
    ),
    text('point_source', 'Where the point comes from.', (item: Item) => read(item)?.source, optional),
  ];
}

/** A point in degrees, what it stands for, and where it comes from. */
export interface Location {
  latitude: number;
  longitude: number;
  precision: keyof typeof PRECISIONS;
  source: string;
}
