import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { colours } from './colours.ts';

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
