import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf } from './excerpt.ts';

test('a text is cut at the end of a word, and a short one is whole', () => {
  assert.equal(beginningOf('Kharkiv, Ukraine', 16), 'Kharkiv, Ukraine');
  assert.equal(beginningOf('Kharkiv, Ukraine', 15), 'Kharkiv …');
  assert.equal(beginningOf('Kharkiv lies – here', 14), 'Kharkiv lies …');
  assert.equal(beginningOf('Sievierodonetsk', 4), 'Siev …');
});
