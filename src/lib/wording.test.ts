import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readWording, sharedRuns } from './wording.ts';

const source = `A made-up headline with more than nine words in it today

The soldier’s grey dog ran twice around the well-kept village pond before supper.
It slept.`;
const wording = readWording(new Map([['made-up', source]]), 9);
const found = (text: string) => sharedRuns(text, wording).map(({ words }) => words);

test('finds a run of nine words and gives it as long as it goes', () => {
  assert.deepEqual(found('He saw the grey dog.'), []);
  assert.deepEqual(found('Look: dog ran twice around the well-kept village pond!'), [
    'dog ran twice around the well kept village pond',
  ]);
  assert.deepEqual(sharedRuns(`So ${source.split('\n')[2] ?? ''} It slept. The end.`, wording), [
    {
      words: "the soldier's grey dog ran twice around the well kept village pond before supper it slept",
      source: 'made-up',
    },
  ]);
});

test('lets eight words pass', () => {
  assert.deepEqual(found('ran twice around the well kept village pond'), []);
});

test('is not misled by letter case, punctuation, markup and kinds of apostrophes', () => {
  for (const text of [
    'THE SOLDIER’S GREY DOG RAN TWICE AROUND THE WELL',
    "the soldier's, grey (dog) ran – twice; around: the 'well'",
    'the <Claim id="a">soldier’s grey</Claim> *dog* <Term id="b">ran</Term> twice **around** the well',
    'the\nsoldier’s\n\n  grey dog\tran twice around the well',
  ])
    assert.deepEqual(found(text), ["the soldier's grey dog ran twice around the well"], text);
});

test('finds each of several runs', () => {
  const run = 'grey dog ran twice around the well kept village';
  assert.deepEqual(found(`${run} and then ${run}`), [run, run]);
});

test('the headline of a source may be cited, its first sentence may not', () => {
  assert.deepEqual(found('A made-up headline with more than nine words in it today'), []);
  const sentence = 'This is a first line of more than nine words that ends.';
  for (const first of [sentence, `“${sentence}”`])
    assert.equal(sharedRuns(sentence, readWording(new Map([['a', `${first}\n\nMore.`]]), 9)).length, 1, first);
});

test('finds nothing in a text that shares no word, and all of a text in itself', () => {
  const words = (letters: string) =>
    fc.array(fc.stringMatching(new RegExp(`^[${letters}]{1,6}$`, 'u')), { minLength: 9, maxLength: 40 });
  fc.assert(
    fc.property(words('a-m'), words('n-z'), (first, second) => {
      const known = readWording(new Map([['first', `Headline\n${first.join(' ')}`]]), 9);
      assert.deepEqual(sharedRuns(second.join(' '), known), []);
      assert.deepEqual(sharedRuns(first.join(', '), known), [{ words: first.join(' '), source: 'first' }]);
    }),
  );
});
