import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf, firstSentence, firstStatementOf } from './excerpt.ts';

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

test('the first sentence of a text is whole, and a text without an end is all of it', () => {
  assert.equal(
    firstSentence('The name covers shells and 9.5 bombs. Which of them it is, is marked.'),
    'The name covers shells and 9.5 bombs.',
  );
  assert.equal(firstSentence('A name'), 'A name');
  assert.equal(firstSentence(''), '');
});
