import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewsOf } from './map-views.ts';

const place = { id: 'x', at: [36.3, 50.1] as [number, number], precision: 'settlement' as const, isInCity: false };

test('a settlement near the city is on both drawings, the city itself on that of the oblast alone', () => {
  assert.deepEqual(viewsOf(place), ['oblast', 'city']);
  assert.deepEqual(viewsOf({ ...place, id: 'kharkiv' }), ['oblast']);
});

test('a part of the city is on its drawing alone', () => {
  assert.deepEqual(viewsOf({ ...place, precision: 'district', isInCity: true }), ['city']);
});

test('names of regions and rivers stay off the drawing of the city', () => {
  assert.deepEqual(viewsOf({ ...place, precision: 'region' }), ['oblast']);
  assert.deepEqual(viewsOf({ ...place, precision: 'line' }), ['oblast']);
});

test('what the drawing of the oblast does not hold is on that of the country, however far away', () => {
  assert.deepEqual(viewsOf({ ...place, at: [30.52, 50.45] }), ['country']);
  assert.deepEqual(viewsOf({ ...place, at: [-77.04, 38.9] }), ['country']);
});
