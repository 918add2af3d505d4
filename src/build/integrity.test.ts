import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareCounts } from './integrity.ts';

const files = ['a', 'b'];
const whole = { 'article pages': ['b', 'a'], 'search records': ['a', 'b'], 'sitemap entries': ['a', 'b'] };

test('a build with every article in every output is whole, in any order', () => {
  assert.doesNotThrow(() => {
    compareCounts(files, whole);
  });
  assert.doesNotThrow(() => {
    compareCounts([], { 'article pages': [] });
  });
});

test('an article that an output lacks is named, with the output', () => {
  assert.throws(() => {
    compareCounts(files, { ...whole, 'search records': ['a'] });
  }, /^Error: The build is not whole\.\nThe search records lack article "b"\.$/u);
});

test('an article without file is named', () => {
  assert.throws(() => {
    compareCounts(files, { ...whole, 'article pages': ['a', 'b', 'c'] });
  }, /\nThe article pages hold "c", for which there is no file in content\/articles\/\.$/u);
});

test('an article that stands twice is a fault', () => {
  assert.throws(() => {
    compareCounts(files, { ...whole, 'sitemap entries': ['a', 'b', 'b'] });
  }, /\nThe sitemap entries hold an article twice\.$/u);
});

test('the faults of all outputs are said at once', () => {
  assert.throws(
    () => {
      compareCounts(files, { 'article pages': [], 'search records': ['a', 'c'], 'sitemap entries': ['a', 'b'] });
    },
    (error: Error) => error.message.split('\n').length === 5,
  );
});
