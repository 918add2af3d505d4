import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contrastOf, readColours } from './colours.ts';

const colours = readColours(readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8'));
const find = (name: string) => {
  const colour = colours.find((candidate) => candidate.name === name);
  assert.ok(colour, name);
  return colour;
};

test('contrast is that of WCAG', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#ffffff', '#ffffff'), 1);
  assert.equal(contrastOf('#777777', '#ffffff').toFixed(2), '4.48');
});

test('every colour of text stands out from the ground by 7 or more, light and dark', () => {
  for (const name of ['ink', 'soft', 'bar', 'liberation', 'bombardment', 'reconstruction'])
    for (const mode of ['light', 'dark'] as const)
      assert.ok(contrastOf(find(name)[mode], find('ground')[mode]) >= 7, `${name}, ${mode}`);
});

test('text stands out from a slab, and lines under links from the ground, as WCAG asks', () => {
  for (const mode of ['light', 'dark'] as const) {
    assert.ok(contrastOf(find('ink')[mode], find('slab')[mode]) >= 7, mode);
    assert.ok(contrastOf(find('soft')[mode], find('slab')[mode]) >= 4.5, mode);
    assert.ok(contrastOf(find('line')[mode], find('ground')[mode]) >= 3, mode);
  }
});
