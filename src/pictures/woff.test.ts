import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { readWoff } from './woff.ts';

const require = createRequire(import.meta.url);
const open = (script: string) =>
  readFileSync(require.resolve(`@fontsource/fira-sans-condensed/files/fira-sans-condensed-${script}-400-normal.woff`));
const code = (letter: string) => letter.codePointAt(0) ?? 0;

describe('a font', () => {
  test('tells how wide its characters are', () => {
    const { advanceOf } = readWoff(open('latin'));
    const [narrow = 0, wide = 0] = [advanceOf(code('i')), advanceOf(code('W'))];
    assert.ok(narrow > 0.15 && narrow < 0.3, String(narrow));
    assert.ok(wide > 0.6 && wide < 1, String(wide));
  });

  test('tells which characters it lacks', () => {
    const [latin, cyrillic] = [readWoff(open('latin')), readWoff(open('cyrillic'))];
    for (const letter of 'ґєіїҐЄІЇ') {
      assert.equal(latin.advanceOf(code(letter)), undefined, letter);
      assert.ok((cyrillic.advanceOf(code(letter)) ?? 0) > 0, letter);
    }
    assert.equal(cyrillic.advanceOf(code('g')), undefined);
    assert.equal(latin.advanceOf(0xfffe), undefined);
    assert.equal(latin.advanceOf(0x1f600), undefined);
  });

  test('in another format is refused', () => {
    assert.throws(() => readWoff(Buffer.from('wOF2 and more')), /no font in WOFF 1\.0/u);
  });
});
