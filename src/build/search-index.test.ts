import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionOf } from './search-index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an edition is named by all that is in it', () => {
  const files = [['index/a', bytes('one')] as const, ['pagefind.js', bytes('engine')] as const];
  const name = editionOf(files);
  assert.match(name, /^[0-9a-f]{12}$/u);
  assert.equal(editionOf(files.map(([file, content]) => [file, content.slice()] as const)), name);
  for (const other of [
    [['index/a', bytes('onf')] as const, files[1]],
    [files[0], ['pagefind.js', bytes('engine;')] as const],
    [['index/b', bytes('one')] as const, files[1]],
    [files[0]],
  ]) {
    assert.notEqual(editionOf(other.filter((file) => file !== undefined)), name);
  }
});
