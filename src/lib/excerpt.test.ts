import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf, firstSentence } from './excerpt.ts';

test('a text is cut at the end of a word, and a short one is whole', () => {
  assert.equal(beginningOf('Kharkiv, Ukraine', 16), 'Kharkiv, Ukraine');
  assert.equal(beginningOf('Kharkiv, Ukraine', 15), 'Kharkiv …');
  assert.equal(beginningOf('Kharkiv lies – here', 14), 'Kharkiv lies …');
  assert.equal(beginningOf('Sievierodonetsk', 4), 'Siev …');
});

test('the first sentence of a text is whole, and a text without an end is all of it', () => {
  assert.equal(
    firstSentence('The name covers shells and 9.5 bombs. Which of them it is, is marked.'),
    'The name covers shells and 9.5 bombs.',
  );
  assert.equal(firstSentence('A name'), 'A name');
  assert.equal(firstSentence(''), '');
});
