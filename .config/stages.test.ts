import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryOf, testStages } from './stages.mjs';

const results = [
  { name: 'lint', passed: 1, failed: 0, note: '' },
  { name: 'unit tests', passed: 40, failed: 2, note: '40 passed, 2 failed' },
];

test('the summary ends with one line of counts', () => {
  const lines = summaryOf(results, []).split('\n');
  assert.equal(lines.length, 4);
  assert.match(lines[2] ?? '', /unit tests +failed +40 passed, 2 failed$/);
  assert.equal(lines.at(-1), '41 passed, 2 failed');
});

test('the summary says which checks were not run', () => {
  const omission = 'The check of x was not run.';
  const lines = summaryOf([...results, { name: 'x', passed: 0, failed: 0, note: '', omission }], [omission]).split(
    '\n',
  );
  assert.match(lines[3] ?? '', /x +not run$/);
  assert.equal(lines.at(-2), omission);
  assert.equal(lines.at(-1), '41 passed, 2 failed');
});

test('a stage comes after those it needs', () => {
  const names = testStages.map(({ name }) => name);
  for (const [place, stage] of testStages.entries()) {
    for (const need of 'needs' in stage ? stage.needs : []) assert.ok(names.slice(0, place).includes(need), need);
  }
});
