import type { FilledTable, Row } from './table.ts';

/** Tell whether the rows of a table stand for points. */
export function hasPoints({ columns }: Pick<FilledTable, 'columns'>): boolean {
  return ['latitude', 'longitude'].every((name) => columns.some((column) => column.name === name));
}

/** Write the rows of a table as GeoJSON (RFC 7946), one feature to a line; a row without a point has no geometry. */
export function writeGeoJson({ rows }: Pick<FilledTable, 'rows'>): string {
  const features = rows.map((row) => JSON.stringify(featureOf(row)));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
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
