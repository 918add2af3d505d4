import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { colours, contrastOf } from './colours.ts';

test('pictures have the colours of the design', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
  const found = [...tokens.matchAll(/--color-(\w+): light-dark\((#\w+), (#\w+)\);/gu)].map(
    ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
  );
  assert.ok(found.length > 0);
  assert.deepEqual(colours, {
    light: Object.fromEntries(found.map(({ name, light }) => [name, light])),
    dark: Object.fromEntries(found.map(({ name, dark }) => [name, dark])),
  });
});

test('contrast is that of WCAG', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#ffffff', '#ffffff'), 1);
  assert.equal(contrastOf('#777777', '#ffffff').toFixed(2), '4.48');
});

test('every colour of text stands out from the ground by 7 or more, light and dark', () => {
  for (const name of ['ink', 'soft', 'bar', 'liberation', 'bombardment', 'reconstruction'] as const)
    for (const mode of ['light', 'dark'] as const)
      assert.ok(contrastOf(colours[mode][name], colours[mode].ground) >= 7, `${name}, ${mode}`);
});

test('text stands out from a slab, and lines under links from the ground, as WCAG asks', () => {
  for (const mode of ['light', 'dark'] as const) {
    assert.ok(contrastOf(colours[mode].ink, colours[mode].slab) >= 7, mode);
    assert.ok(contrastOf(colours[mode].soft, colours[mode].slab) >= 4.5, mode);
    assert.ok(contrastOf(colours[mode].line, colours[mode].ground) >= 3, mode);
  }
});
