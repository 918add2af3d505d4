import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { geoDistance } from 'd3-geo';
import type { Position } from './map-geometry.ts';
import { readBase } from './map.fixture.ts';
import { mapViews } from './map-views.ts';
import { createMap } from './map.ts';

const base = readBase();
const views = Object.entries(mapViews);

describe('a map', () => {
  test('holds the whole of its bounds and wastes little of its frame', () => {
    for (const [name, view] of views) {
      const { point } = createMap(view);
      const [west, south, east, north] = view.bounds;
      const edge = [west, (west + east) / 2, east].flatMap((x) => [point([x, south]), point([x, north])]);
      for (const axis of ['x', 'y'] as const) {
        const values = edge.map((at) => at[axis]);
        assert.ok(Math.min(...values) > -0.001 && Math.max(...values) < 1.001, name);
        assert.ok(Math.max(...values) - Math.min(...values) > 0.85, `${name}: ${axis}`);
      }
    }
  });

  test('has north at the top and east at the right', () => {
    const { point } = createMap(mapViews.oblast);
    const [kharkiv, izium] = [point([36.25, 49.98]), point([37.28, 49.21])];
    assert.ok(kharkiv.x < izium.x && kharkiv.y < izium.y);
  });

  test('draws lengths as its scale bar says, in every direction to a hundredth', () => {
    for (const [name, view] of views.filter(([, { isOverview }]) => !isOverview)) {
      const map = createMap(view);
      const { kilometres, length } = map.scale();
      const [kharkiv, lozova]: Position[] = [
        [36.25, 49.98],
        [36.29, 50.14],
      ];
      for (const [from, to] of [[kharkiv, lozova]] as [Position, Position][]) {
        const [a, b] = [map.point(from), map.point(to)];
        const drawn = Math.hypot(a.x - b.x, ((a.y - b.y) * view.height) / view.width);
        const real = geoDistance(from, to) * 6371;
        assert.ok(Math.abs((drawn / length) * kilometres - real) < real * 0.01, name);
      }
    }
  });

  test('has a scale bar of a round length, at most a quarter of its width', () => {
    assert.deepEqual(
      views.map(([, view]) => createMap(view).scale().kilometres),
      [50, 20, 200],
    );
    for (const [, view] of views) assert.ok(createMap(view).scale().length <= 0.25);
  });

  test('draws paths inside its frame, with one decimal', () => {
    for (const [name, view] of views) {
      const map = createMap(view);
      for (const geometry of [base.country, base.oblast, base.borders, ...base.rivers.map((river) => river.geometry)]) {
        const path = map.path(geometry);
        const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([number]) => Number(number));
        assert.ok(Math.max(0, ...numbers) <= Math.max(view.width, view.height) + 4, name);
        assert.ok(Math.min(0, ...numbers) >= -4, name);
        assert.doesNotMatch(path, /\.\d\d/u);
      }
    }
  });

  test('leaves out points too near to be seen, and keeps the ends of lines', () => {
    const map = createMap(mapViews.oblast);
    const [river] = base.rivers;
    assert.ok(river);
    const [all, few] = [map.path(river.geometry), map.path(river.geometry, 10)];
    assert.ok(few.length < all.length / 2);
    const ends = (path: string) => [/^M[^L]*/u.exec(path)?.[0], /[^L]*$/u.exec(path)?.[0]];
    assert.deepEqual(ends(few), ends(all));
  });

  test('knows what lies in an area, whichever way its rings run in the file', () => {
    const map = createMap(mapViews.country);
    assert.equal(map.isOver(base.country, map.point([34.1, 44.95])), true, 'Simferopol');
    assert.equal(map.isOver(base.country, map.point([37.62, 51.5])), false);
    assert.equal(map.isOver(base.oblast, map.point([36.25, 49.98])), true, 'Kharkiv');
  });

  test('traces a line by points that are close to one another', () => {
    const map = createMap(mapViews.city);
    const points = map.trace({ type: 'LineString', coordinates: [[36, 50], [36.5, 50.2]] }); // prettier-ignore
    assert.ok(points.length > 40);
    assert.deepEqual(map.trace({ type: 'LineString', coordinates: [[30, 40], [31, 41]] }), []); // prettier-ignore
  });
});
