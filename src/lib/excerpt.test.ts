import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf, firstStatementOf } from './excerpt.ts';

test('a text is cut at the end of a word, and a short one is whole', () => {
  assert.equal(beginningOf('Kharkiv, Ukraine', 16), 'Kharkiv, Ukraine');
  assert.equal(beginningOf('Kharkiv, Ukraine', 15), 'Kharkiv …');
  assert.equal(beginningOf('Kharkiv lies – here', 14), 'Kharkiv lies …');
  assert.equal(beginningOf('Sievierodonetsk', 4), 'Siev …');
});

test('the first statement of a definition ends at a semicolon or a full stop, and with one', () => {
  assert.equal(firstStatementOf('A unit; there are 24. More.'), 'A unit.');
  assert.equal(firstStatementOf('A unit, of 122.5 mm. More.'), 'A unit, of 122.5 mm.');
  assert.equal(firstStatementOf('A unit'), 'A unit.');
});
