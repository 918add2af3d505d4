import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fitText } from './fit.ts';
import { createFonts } from './fonts.ts';

const fonts = createFonts(dirname(dirname(import.meta.dirname)));
const widthOf = (text: string) => fonts.widthOf(text, 'headline');
const box = { width: 640, height: 340, size: 92, leading: 1.07 };
const joined = (lines: string[]) => lines.join(' ').replaceAll('\u00a0', ' ');

describe('a text in a box', () => {
  test('is never cut and stays within it, however long it is', () => {
    const letters = fc.constantFrom(...Array.from('aeinortwABW ґєїЖ’,-'));
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 300 }), (text) => {
        const words = text.trim().replace(/ +/gu, ' ') || 'a';
        const { size, lines } = fitText(words, box, widthOf);
        assert.equal(joined(lines), words);
        assert.ok(size <= box.size && lines.length * size * box.leading <= box.height + 0.01, words);
        for (const line of lines) assert.ok(widthOf(line) * size <= box.width + 0.01, line);
      }),
      { numRuns: 200 },
    );
  });

  test('is as large as can be when it is short, and smaller the longer it is', () => {
    assert.equal(fitText('Why?', box, widthOf).size, 92);
    const sizes = [3, 6, 12].map((times) => fitText('what reports said '.repeat(times).trim(), box, widthOf).size);
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => b - a),
    );
    assert.ok((sizes.at(-1) ?? 0) < 50);
  });

  test('has lines of about the same length', () => {
    const { lines } = fitText('Was ordinary life returning?', box, widthOf);
    assert.deepEqual(lines, ['Was ordinary', 'life returning?']);
  });

  test('keeps a day with its month', () => {
    for (const width of [300, 400, 500, 600, 700]) {
      const { lines } = fitText('What did the strikes of 24 September 2024 do?', { ...box, width }, widthOf);
      assert.ok(
        lines.some((line) => line.includes('24\u00a0September')),
        `${width}: ${lines.join(' / ')}`,
      );
    }
  });

  test('breaks no word: one too wide is set smaller', () => {
    const { size, lines } = fitText('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', box, widthOf);
    assert.equal(lines.length, 1);
    assert.ok(size < 40);
  });
});
