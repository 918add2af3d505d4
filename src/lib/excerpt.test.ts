import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf, excerptAround, firstSentence, firstStatementOf } from './excerpt.ts';

test('a text is cut at the end of a word, and a short one is whole', () => {
  assert.equal(beginningOf('Kharkiv, Ukraine', 16), 'Kharkiv, Ukraine');
  assert.equal(beginningOf('Kharkiv, Ukraine', 15), 'Kharkiv\u{A0}…');
  assert.equal(beginningOf('Kharkiv lies – here', 14), 'Kharkiv lies\u{A0}…');
  assert.equal(beginningOf('Sievierodonetsk', 4), 'Siev\u{A0}…');
});

test('an excerpt is the sentence in which a name stands', () => {
  assert.deepEqual(excerptAround('It rained. In Izium, he said, it snowed. Then not.', [14, 19], 60), {
    before: 'In ',
    name: 'Izium',
    after: ', he said, it snowed.',
  });
});

test('a long sentence is cut on both sides of the name, at the ends of words', () => {
  const text = 'One two three four five six seven eight Izium nine ten eleven twelve thirteen fourteen fifteen.';
  const start = text.indexOf('Izium');
  assert.deepEqual(excerptAround(text, [start, start + 5], 45), {
    before: '… six seven eight ',
    name: 'Izium',
    after: ' nine ten eleven\u{A0}…',
  });
});

test('a name at the beginning or the end of a long sentence takes the room that is left on its other side', () => {
  const text = 'Izium lies where the river bends below the hill of Kremianets, south of Kharkiv';
  assert.deepEqual(excerptAround(text, [0, 5], 40), {
    before: '',
    name: 'Izium',
    after: ' lies where the river bends below\u{A0}…',
  });
  assert.deepEqual(excerptAround(text, [text.length - 7, text.length], 40), {
    before: '… hill of Kremianets, south of ',
    name: 'Kharkiv',
    after: '',
  });
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
