// How many tests passed and failed, read off what the runners print.

/** Counts of Node's test runner, from its closing lines (`ℹ pass 12` or, in TAP, `# pass 12`). */
export function countUnitTests(output) {
  const last = (name) => Number([...output.matchAll(new RegExp(`^(?:ℹ|#) ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  return { passed: last('pass'), failed: last('fail') + last('cancelled'), skipped: last('skipped') + last('todo') };
}

/**
 * Counts of Playwright over all browsers and their settings, from its JSON report; a test that passed only when tried again has failed, and so
 * has a project of which no test ran.
 */
export function countBrowserTests(report) {
  const { stats = {}, config = {}, suites = [] } = JSON.parse(report);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  const ran = new Set(suites.flatMap(projectsOf));
  const idle = (config.projects ?? []).filter(({ name }) => !ran.has(name));
  return { passed: expected, failed: unexpected + flaky + idle.length, skipped };
}

function projectsOf({ suites = [], specs = [] }) {
  const tests = specs.flatMap((spec) => spec.tests).filter(({ status }) => status !== 'skipped');
  return [...tests.map(({ projectName }) => projectName), ...suites.flatMap(projectsOf)];
}

/** What a stage adds to the closing line. A stage without tests of its own counts as one; one that should have run tests and ran none has failed. */
export function judge(status, tests) {
  if (!tests) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, note: '' };
  const { passed, failed, skipped } = tests;
  const note = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ');
  if (passed + failed === 0) return { passed, failed: 1, note: 'ran no test' };
  if (status !== 0 && failed === 0) return { passed, failed: 1, note: `${note}, but the runner failed` };
  return { passed, failed, note };
}
