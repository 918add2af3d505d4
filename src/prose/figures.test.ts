import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn, saysPart } from './figures.ts';

const CASES: [text: string, figures: number[]][] = [
  ['36 people were taken to hospital', [36]],
  ['2,000 people a day, 150,000 in all.', [2000, 150000]],
  ['about 1.4 million people', [1400000]],
  ['30% of homes, or 30 per cent', [30, 30]],
  ['a siege of twelve days', [12]],
  ['twenty-one men and ninety-nine women', [21, 99]],
  ['the sixth day, the third hit, the 4th of March', [6, 3, 4]],
  ['eight decades on', [80]],
  ['two hundred and hundreds', [200, 100]],
  ['a few dozen kilometres', [12]],
  ['half of the 24 hours', [0.5, 24]],
  ['14 May 2022', [14, 2022]],
  ['a T-72, a T‑90M and 20km', [20]],
  ['once, one, someone, often', []],
];

for (const [text, figures] of CASES) {
  test(`reads the figures of “${text}”`, () => {
    assert.deepEqual(figuresIn(text), figures);
  });
}

test('knows what is said as a part or a multiple of something else', () => {
  for (const text of ['almost a third of them', 'Half of it', 'two thirds', 'eight decades'])
    assert.ok(saysPart(text), text);
  for (const text of ['thirty of them', 'behalf', 'headquarters']) assert.ok(!saysPart(text), text);
});
