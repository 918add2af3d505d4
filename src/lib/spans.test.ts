import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spansOf } from './spans.ts';

test('numbers that follow one another are one span, a number by itself is another', () => {
  assert.deepEqual(spansOf([1, 2, 3, 5, 7, 8]), [[1, 3], [5], [7, 8]]);
  assert.deepEqual(spansOf([4]), [[4]]);
  assert.deepEqual(spansOf([]), []);
});
