import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawWindows, WINDOWS_SIZE } from './home-share.ts';

const countOf = (path: string, command: string) => path.split(command).length - 1;

test('a hundred windows are drawn, and as many are marked as there are hundredths', () => {
  for (const percent of [0, 1, 30, 99.6, 100]) {
    const { outlines, marks } = drawWindows(percent, 'destroyed');
    assert.equal(countOf(outlines, 'M'), 100);
    assert.equal(countOf(marks, 'M'), Math.round(percent));
  }
});

test('a damaged home is slashed, a destroyed one solid', () => {
  assert.match(drawWindows(1, 'damaged').marks, /^M[\d.]+ [\d.]+l\d+ \d+$/u);
  assert.match(drawWindows(1, 'destroyed').marks, /^M[\d.]+ [\d.]+h9v13h-9z$/u);
});

test('every window lies within the drawing', () => {
  for (const [, x, y] of drawWindows(100, 'damaged').outlines.matchAll(/M([\d.]+) ([\d.]+)/gu)) {
    assert.ok(Number(x) + 9 < WINDOWS_SIZE.width);
    assert.ok(Number(y) + 13 < WINDOWS_SIZE.height);
  }
});
