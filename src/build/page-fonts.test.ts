import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersOf } from './page-fonts.ts';

test('a font keeps each character of the texts once, as one sign where there is one for it', () => {
  const characters = charactersOf(['ĸ ĸ', 'e\u0301']);
  assert.equal(characters.split('ĸ').length, 2);
  assert.ok(characters.includes('\u00E9'));
});

test('a font keeps what readers can type, though no text has it', () => {
  const characters = charactersOf([]);
  for (const character of 'Zz09/?ҐґЇїЪъ’—') assert.ok(characters.includes(character), character);
});
