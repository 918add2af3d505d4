import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editSteps } from './edit-steps.ts';

for (const [a, b, steps] of [
  ['izium', 'izium', 0],
  ['izum', 'izium', 1],
  ['iziium', 'izium', 1],
  ['izeum', 'izium', 1],
  ['izuim', 'izium', 1],
  ['kharkhvi', 'kharkiv', 2],
  ['', 'kyiv', 4],
  ['kyiv', '', 4],
  ['kursk', 'izium', 5],
] as const) {
  test(`“${a}” is ${String(steps)} steps from “${b}”`, () => {
    assert.equal(editSteps(a, b), steps);
    assert.equal(editSteps(b, a), steps);
  });
}
