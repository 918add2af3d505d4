import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plural } from './plural.ts';

test('English has one form for one and another for the rest', () => {
  const forms = { one: 'report', other: 'reports' };
  const said = [0, 1, 2, 21, 1.5].map((count) => plural('en-GB', count, forms));
  assert.deepEqual(said, ['reports', 'report', 'reports', 'reports', 'reports']);
});

test('Ukrainian has four forms', () => {
  const forms = { one: 'звіт', few: 'звіти', many: 'звітів', other: 'звіту' };
  const cases: [number, string][] = [
    [1, 'звіт'],
    [2, 'звіти'],
    [5, 'звітів'],
    [11, 'звітів'],
    [12, 'звітів'],
    [21, 'звіт'],
    [22, 'звіти'],
    [1.5, 'звіту'],
  ];
  for (const [count, word] of cases) assert.equal(plural('uk', count, forms), word, String(count));
});

test('a form that is not given falls back to the general one', () => {
  assert.equal(plural('uk', 2, { other: 'звіту' }), 'звіту');
});
