import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compactPath } from './map-geometry.ts';

test('a path is written in steps, its places rounded', () => {
  const path = 'M10.25,5.04L12.3,5.1L12.3,4L0,0.4ZM1,2L3,4';
  assert.equal(compactPath(path, 1), 'M10.3 5l2 .1 0-1.1-12.3-3.6zM1 2l2 2');
  assert.equal(compactPath(path, 0), 'M10 5l2 0 0-1-12-4zM1 2l2 2');
  assert.equal(compactPath('', 1), '');
});

test('every line of a path begins at its own place', () => {
  assert.equal(compactPath('M1,1L2,2L3,3M7,7L8,9L8,10ZM4,4L5,5', 0), 'M1 1l1 1 1 1M7 7l1 2 0 1zM4 4l1 1');
});

test('steps add up to the places of the path, however long it is', () => {
  const coordinate = fc.integer({ min: -50, max: 9000 }).map((value) => value / 10);
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 200 }), (places) => {
      const path = places.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${String(x)},${String(y)}`).join('');
      const numbers = (compactPath(path, 1).match(/-?(?:\d*\.)?\d+/gu) ?? []).map(Number);
      const sum = (axis: 0 | 1) => numbers.filter((_, index) => index % 2 === axis).reduce((a, b) => a + b, 0);
      const [x, y] = places.at(-1) ?? [0, 0];
      assert.ok(Math.abs(sum(0) - x) < 1e-6 && Math.abs(sum(1) - y) < 1e-6);
    }),
  );
});
