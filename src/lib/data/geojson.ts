import { linesOf } from './json.ts';
import type { FilledTable, Row } from './table.ts';

/** Tell whether the rows of a table stand for points. */
export function hasPoints({ columns }: Pick<FilledTable, 'columns'>): boolean {
  return ['latitude', 'longitude'].every((name) => columns.some((column) => column.name === name));
}

/**
 * Write the rows of a table as GeoJSON (RFC 7946), one feature to a line; a row without a point has no geometry.
 * @returns the lines with their ends.
 */
export function writeGeoJson({ rows }: Pick<FilledTable, 'rows'>): string[] {
  return ['{"type":"FeatureCollection","features":[\n', ...linesOf(rows.map(featureOf)), ']}\n'];
}

function featureOf(row: Row) {
  const { id, latitude, longitude } = row;
  const isPlaced = typeof latitude === 'number' && typeof longitude === 'number';
  return {
    type: 'Feature',
    id,
    geometry: isPlaced ? { type: 'Point', coordinates: [longitude, latitude] } : null,
    properties: row,
  };
}
