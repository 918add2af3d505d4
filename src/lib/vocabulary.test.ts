import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync, strToU8 } from 'fflate';
import { makeVocabulary, makeWordList } from './vocabulary.ts';

const names = [
  {
    name: 'Izium',
    kind: 'place' as const,
    path: 'places/izium/',
    forms: ['Ізюм', 'Ізюмі', 'Izyum', 'Izium', 'the city'],
  },
];
const titles = Array.from({ length: 60 }, (_, index) => ({
  title: `Report number ${String(index)} of ${String(index * 7919)}`,
  kind: 'article' as const,
  path: `articles/${String(index * 104729)}/`,
}));
const isCommon = (key: string) => key === 'the city';

test('forms are kept once, and apart where the record’s own texts have them', () => {
  const {
    names: [entry],
  } = makeVocabulary(names, [], isCommon, 8000);
  assert.deepEqual(entry, ['Izium', 'place', 'places/izium/', 'izyum|ізюм', 'the city']);
});

test('titles are left out from the end to keep the budget; names stay', () => {
  const budget = 600;
  const vocabulary = makeVocabulary(names, titles, isCommon, budget);
  assert.ok(gzipSync(strToU8(JSON.stringify(vocabulary)), { level: 9, mtime: 0 }).length <= budget);
  assert.equal(vocabulary.names.length, 1);
  assert.ok(vocabulary.titles.length > 5 && vocabulary.titles.length < titles.length);
  assert.equal(vocabulary.titles[0]?.[0], titles[0]?.title);
});

test('everything stands in it where the budget allows', () => {
  const vocabulary = makeVocabulary(names, titles, isCommon, 80_000);
  assert.equal(vocabulary.titles.length, titles.length);
});

test('the word list keeps the most frequent words its budget allows, in order of the alphabet', () => {
  const words = Array.from({ length: 500 }, (_, index) => `word${String(index * 7919)}`);
  const list = makeWordList(words, 400).split(' ');
  assert.ok(list.length > 20 && list.length < 500);
  assert.ok(list.includes('word0') && !list.includes(words.at(-1) ?? ''));
  assert.deepEqual(list, list.toSorted());
});
