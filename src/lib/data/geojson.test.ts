import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getIssues } from '@placemarkio/check-geojson';
import { writeGeoJson } from './geojson.ts';

test('a row with a point is a feature there, longitude first', () => {
  const [feature] = read({ id: 'kharkiv', latitude: 49.98, longitude: 36.25 });
  assert.deepEqual(feature?.geometry, { type: 'Point', coordinates: [36.25, 49.98] });
  assert.equal(feature.id, 'kharkiv');
  assert.deepEqual(feature.properties, { id: 'kharkiv', latitude: 49.98, longitude: 36.25 });
});

test('a point on the equator or the meridian is a point', () => {
  assert.deepEqual(read({ id: 'null-island', latitude: 0, longitude: 0 })[0]?.geometry, {
    type: 'Point',
    coordinates: [0, 0],
  });
});

test('a row without a point is a feature without geometry', () => {
  assert.equal(read({ id: 'somewhere', latitude: null, longitude: null })[0]?.geometry, null);
});

function read(row: { id: string; latitude: number | null; longitude: number | null }): Feature[] {
  const text = writeGeoJson({ rows: [row] }).join('');
  assert.deepEqual(getIssues(text), []);
  return (JSON.parse(text) as { features: Feature[] }).features;
}

interface Feature {
  id: string;
  geometry: object | null;
  properties: object;
}
