import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLetters, letterId, letterOf, paginateLetters } from './index-letters.ts';

const letters = (counts: Record<string, number>) =>
  Object.entries(counts).map(([letter, count]) => ({ letter, rows: Array.from({ length: count }, () => letter) }));
const pagesOf = (counts: Record<string, number>, limit: number) =>
  paginateLetters(letters(counts), limit).map((page) =>
    page.map(({ letter, rows }) => `${letter}${String(rows.length)}`).join(' '),
  );

test('the letter of a word is its first, and figures share one', () => {
  assert.deepEqual(['izium', 'їжак', '2s3', 'خ'].map(letterOf), ['I', 'Ї', '0–9', 'خ']);
});

test('letters stand in Ukrainian order after the Latin ones', () => {
  assert.deepEqual(['І', 'خ', 'Ї', 'Z', 'И', 'Ґ', 'A', 'Г', '0–9', 'Є', 'Е', 'Д'].sort(compareLetters), [
    ...['0–9', 'A', 'Z', 'Г', 'Ґ', 'Д', 'Е', 'Є', 'И', 'І', 'Ї', 'خ'],
  ]);
});

test('every letter has an anchor of its own', () => {
  assert.deepEqual(['A', 'І', 'I', '0–9'].map(letterId), ['a', 'letter-406', 'i', 'letter-30']);
});

test('what fits on one page stays on one, whatever its letters', () => {
  assert.deepEqual(pagesOf({ A: 2, Б: 2 }, 4), ['A2 Б2']);
  assert.deepEqual(pagesOf({}, 4), ['']);
});

test('pages hold so many rows at most, and Cyrillic letters begin one', () => {
  assert.deepEqual(pagesOf({ A: 2, B: 1, C: 2, А: 1, Б: 1, خ: 1 }, 4), ['A2 B1', 'C2', 'А1 Б1 خ1']);
});

test('a letter with too many rows goes on over the next pages', () => {
  assert.deepEqual(pagesOf({ A: 1, B: 9, C: 2 }, 4), ['A1', 'B4', 'B4', 'B1 C2']);
});
