import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countWords, escapeHtml, findHidden, normaliseText, shortHash, slugOf } from './text.ts';

test('texts that look alike are brought to one form', () => {
  assert.equal(normaliseText('  Хар\u043A\u0456\u0432 \n\t й '), normaliseText('Харків \u0438\u0306'));
});

test('a slug has lower-case letters, digits and single hyphens', () => {
  const cases = [
    ['“Fortified” city’s edge', 'fortified-citys-edge'],
    ['T-90M tank', 't-90m-tank'],
    ['Résumé, ça va?', 'resume-ca-va'],
    ['  --a--  ', 'a'],
    ['Харків', ''],
  ];
  for (const [text = '', slug] of cases) assert.equal(slugOf(text), slug);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.match(slugOf(text), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
      assert.equal(slugOf(slugOf(text)), slugOf(text));
    }),
  );
});

test('a fingerprint has six letters and digits and differs where a text differs', () => {
  assert.equal(shortHash('homes damaged'), shortHash('homes damaged'));
  assert.notEqual(shortHash('homes damaged'), shortHash('homes destroyed'));
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.match(shortHash(text), /^[0-9a-z]{6}$/u);
    }),
  );
});

test('words are counted with their apostrophes and hyphens', () => {
  const cases: [string, number][] = [
    ['', 0],
    ['— … !', 0],
    ['the city’s well-known T-72', 4],
    ['об’єкт і м’яч', 3],
    ['1.4 million', 3],
  ];
  for (const [text, count] of cases) assert.equal(countWords(text), count, text);
});

test('escaped text can neither open an element nor end an attribute', () => {
  assert.equal(escapeHtml('<a href="x">&amp;</a>'), '&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.doesNotMatch(escapeHtml(text), /[<>"]/u);
    }),
  );
});

test('characters that are not seen or that reorder others are found', () => {
  const hidden = [
    0x00, 0x07, 0x0c, 0x1b, 0x7f, 0x85, 0xad, 0x61c, 0x200b, 0x200d, 0x200f, 0x2028, 0x202e, 0x2066, 0xfeff,
  ];
  for (const code of [...hidden, 0xe0041]) {
    const found = findHidden(`ab${String.fromCodePoint(code)}c`);
    assert.deepEqual(found, { index: 2, code: code.toString(16).toUpperCase().padStart(4, '0') });
  }
});

test('letters of every script, line breaks, tabs and no-break spaces are seen', () => {
  assert.equal(findHidden('Київ\tأوكرانيا\nL’été 12\u00A0км 🇺🇦 “a” — …'), undefined);
});
