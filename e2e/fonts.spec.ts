import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { create } from 'fontkit';
import { listFiles, projectRoot, readPage, sites } from './built-site.ts';

const files = listFiles(sites.root, '.woff2');

test('every character of a page that a font has is in what was cut from it', () => {
  const written = new Set(
    listFiles(sites.root, '.html').flatMap((file) =>
      Array.from(readPage(sites.root, file).querySelector('body')?.text ?? ''),
    ),
  );
  expect(written).toContain('ї');
  for (const file of files) {
    const whole = open(sourceOf(file));
    const part = open(readFileSync(join(sites.root.folder, file)));
    const has = (font: typeof whole, character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    const lost = [...written].filter((character) => has(whole, character) && !has(part, character));
    expect.soft(lost, file).toEqual([]);
  }
});

test('a font is half as heavy as before it was cut, or little more', () => {
  const before = files.reduce((sum, file) => sum + sourceOf(file).length, 0);
  const after = files.reduce((sum, file) => sum + readFileSync(join(sites.root.folder, file)).length, 0);
  expect(files.length).toBeGreaterThan(0);
  expect(after).toBeLessThan(before * 0.7);
});

function sourceOf(file: string): Buffer {
  const [name = ''] = basename(file).split('.');
  const family = /^(.+?)-(?:latin|cyrillic)-/u.exec(name)?.[1] ?? '';
  const require = createRequire(join(projectRoot, 'package.json'));
  return readFileSync(require.resolve(`@fontsource/${family}/files/${name}.woff2`));
}

function open(data: Buffer) {
  const font = create(data);
  if (!('hasGlyphForCodePoint' in font)) throw new Error('The file is a collection of fonts, not one.');
  return font;
}
