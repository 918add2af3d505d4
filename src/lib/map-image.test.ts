import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { drawMapImage, imageSizeOf } from './map-image.ts';
import type { DrawLetters } from './map-image.ts';
import { readBase, readPlaces } from './map.fixture.ts';
import { mapViews } from './map-views.ts';

const base = readBase();
const places = readPlaces();
const outline: DrawLetters = (text) => ({ path: 'M0 0h9z', width: text.length / 2, unitsPerEm: 100 });
const city = places.filter(({ id }) => id === 'kharkiv');
const draw = (id: string, changes = {}) => {
  const place = places.find((candidate) => candidate.id === id);
  const view = place?.views[0];
  assert.ok(place && view);
  return drawMapImage(mapViews[view], base, { ...place, ...changes }, city, outline);
};

describe('the image of where a place lies', () => {
  test('has at most 4 kB, compressed', () => {
    for (const { id } of places) assert.ok(gzipSync(draw(id)).length <= 4000, id);
  });

  test('follows the system in the dark, and holds no style attribute, script or address', () => {
    const image = draw('izium');
    assert.match(image, /@media\(prefers-color-scheme:dark\)/u);
    assert.doesNotMatch(image, / style=|<script|href|url\(|(?<!xmlns=")http/u);
    assert.deepEqual(parse(image).querySelector('svg')?.getAttribute('viewBox'), '0 0 288 276');
    assert.deepEqual(imageSizeOf(mapViews.oblast), { width: 288, height: 276 });
  });

  test('names the place, and the city to find one’s way by', () => {
    const names = (id: string) =>
      parse(draw(id))
        .querySelectorAll('[aria-label]')
        .map((name) => name.getAttribute('aria-label'));
    assert.deepEqual(names('izium'), ['Izium', 'Kharkiv']);
    assert.deepEqual(names('kharkiv'), ['Kharkiv']);
    assert.deepEqual(names('kharkiv-oblast'), ['Kharkiv Oblast'], 'of an area only its own name');
  });

  test('sets a name in letters of the size of the map, on the side where there is room', () => {
    const [, place] =
      /aria-label="Izium" transform="translate\(([^)]*)\)scale\(0\.15\)" d="M0 0h9z"/u.exec(draw('izium')) ?? [];
    assert.match(place ?? '', /^-?\d+\.\d -?\d+\.\d$/u);
  });

  test('escapes the name', () => {
    assert.ok(draw('izium', { name: '<b>&' }).includes('&lt;b&gt;&amp;'));
  });

  test('points towards a place beyond it', () => {
    assert.match(draw('moscow'), /rotate\(\d+\)/u);
  });
});
