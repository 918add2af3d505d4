import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countBrowserTests, countUnitTests, judge } from './counts.mjs';

const closing = (mark: string): string =>
  ['tests 9', 'suites 1', 'pass 5', 'fail 1', 'cancelled 1', 'skipped 1', 'todo 1', 'duration_ms 12.5']
    .map((line) => `${mark} ${line}`)
    .join('\n');

test('reads the counts of unit tests from either reporter', () => {
  for (const mark of ['ℹ', '#']) {
    assert.deepEqual(countUnitTests(`✔ a test (1ms)\n${closing(mark)}\n`), { passed: 5, failed: 2, skipped: 2 });
  }
});

test('takes the last count where a test prints one of its own', () => {
  assert.equal(countUnitTests(`# pass 900\n${closing('ℹ')}`).passed, 5);
  assert.equal(countUnitTests(`  # pass 900\n`).passed, 0);
});

test('counts nothing where nothing is said', () => {
  assert.deepEqual(countUnitTests('Could not find any test'), { passed: 0, failed: 0, skipped: 0 });
  assert.deepEqual(countBrowserTests('{}'), { passed: 0, failed: 0, skipped: 0 });
});

test('a browser test that passed at the second try has failed', () => {
  const report = JSON.stringify({ stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 } });
  assert.deepEqual(countBrowserTests(report), { passed: 7, failed: 3, skipped: 3 });
});

test('counts the tests of every project, and a project of which none ran as a failure', () => {
  const specs = [
    { tests: [{ projectName: 'chromium', status: 'expected' }] },
    { tests: [{ projectName: 'firefox', status: 'skipped' }] },
  ];
  const projects = [{ name: 'chromium' }, { name: 'firefox' }, { name: 'firefox without scripts' }];
  const report = { config: { projects }, suites: [{ suites: [{ specs }] }], stats: { expected: 1, skipped: 1 } };
  assert.deepEqual(countBrowserTests(JSON.stringify(report)), { passed: 1, failed: 2, skipped: 1 });
  specs.push({
    tests: ['firefox', 'firefox without scripts'].map((projectName) => ({ projectName, status: 'expected' })),
  });
  report.stats.expected = 3;
  assert.deepEqual(countBrowserTests(JSON.stringify(report)), { passed: 3, failed: 0, skipped: 1 });
});

test('a stage without tests of its own counts as one', () => {
  assert.deepEqual(judge(0, undefined), { passed: 1, failed: 0, note: '' });
  assert.deepEqual(judge(1, undefined), { passed: 0, failed: 1, note: '' });
});

test('a stage of tests counts each of them', () => {
  const tests = { passed: 5, failed: 2, skipped: 1 };
  assert.deepEqual(judge(1, tests), { passed: 5, failed: 2, note: '5 passed, 2 failed, 1 skipped' });
});

test('a stage that ran no test, or whose runner failed, has failed', () => {
  assert.deepEqual(judge(0, { passed: 0, failed: 0, skipped: 4 }), { passed: 0, failed: 1, note: 'ran no test' });
  assert.equal(judge(1, { passed: 5, failed: 0, skipped: 0 }).failed, 1);
});
