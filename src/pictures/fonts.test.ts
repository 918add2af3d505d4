import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import type { FaceName } from './drawing.ts';
import { createFonts } from './fonts.ts';

const fonts = createFonts(dirname(dirname(import.meta.dirname)));
const faces: FaceName[] = ['headline', 'lead', 'bold', 'plain'];

describe('the fonts of pictures', () => {
  test('have every letter of English and Ukrainian, and what stands between', () => {
    const letters = 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ʼ«»–—…“”';
    for (const face of faces)
      for (const letter of letters) assert.ok(fonts.widthOf(letter, face) > 0, `${letter} ${face}`);
  });

  test('take a letter from the file that has it, and read no other', () => {
    const namesOf = (text: string) => fonts.filesFor(text, 'headline').map(({ name }) => name);
    assert.deepEqual(namesOf('Kharkiv'), ['vollkorn-latin-700-normal']);
    assert.deepEqual(namesOf('Харків'), ['vollkorn-latin-700-normal', 'vollkorn-cyrillic-700-normal']);
    assert.deepEqual(namesOf('Łódź'), ['vollkorn-latin-700-normal', 'vollkorn-latin-ext-700-normal']);
  });

  test('measure a letter and its composed form alike', () => {
    assert.equal(fonts.widthOf('\u0456\u0308', 'bold'), fonts.widthOf('ї', 'bold'));
  });

  test('draw letters as a closed path within their width, the baseline at nought', () => {
    const { path, width, unitsPerEm } = fonts.outlineOf('Izium', 'bold');
    assert.equal(width, fonts.widthOf('Izium', 'bold'));
    assert.ok(path.startsWith('M') && path.endsWith('z'));
    const starts = Array.from(path.matchAll(/M(-?\d+)[ ]?(-?\d+)/gu), ([, x, y]) => [Number(x), Number(y)] as const);
    assert.ok(starts.length >= 5, 'a contour for each letter');
    for (const [x, y] of starts) {
      assert.ok(x >= 0 && x <= width * unitsPerEm, `${x} lies beside the word`);
      assert.ok(y <= unitsPerEm * 0.05 && y >= -unitsPerEm, `${y} lies off the line`);
    }
  });

  test('say what to do about a character that none has', () => {
    assert.throws(
      () => fonts.widthOf('Kharkiv 漢', 'plain'),
      /no character "漢" \(U\+6F22\).*Write it in another way/u,
    );
  });
});
