import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativesOf } from './word-families.ts';

for (const [word, relative] of [
  ['rebuilding', 'rebuilt'],
  ['rebuilt', 'rebuild'],
  ['withdrew', 'withdraw'],
  ['died', 'death'],
  ['dying', 'dead'],
  ['lives', 'life'],
  ['lived', 'life'],
  ['stealing', 'stolen'],
  ['digging', 'dug'],
  ['made', 'make'],
  ['occupied', 'occupation'],
  ['5', 'five'],
  ['sixth', '6th'],
  ['children', 'child'],
] as const) {
  test(`“${word}” is searched with “${relative}”`, () => {
    const relatives = relativesOf(word);
    // The engine takes regular endings off.
    assert.ok(
      relatives.some((one) => relative.startsWith(one) || one === relative),
      relatives.join(' '),
    );
    assert.ok(!relatives.includes(word));
  });
}

test('words without irregular relatives are searched alone', () => {
  for (const word of ['kharkiv', 'bridge', 'report', 'without', 'resident', '2022', '', 'x']) {
    assert.deepEqual(relativesOf(word), [], word);
  }
});
