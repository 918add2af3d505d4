// The stages of `npm test`, one after the other, and the summary that closes them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBrowser, variableOf } from './browser.mjs';
import { builds } from './builds.mjs';
import { countBrowserTests, countUnitTests, judge } from './counts.mjs';
import { Refusal, projectRoot } from './install.mjs';
import { validate } from './validator.mjs';

/** The formatter, on every file it is meant for. */
export const format = [
  ...['prettier', '.', '--log-level', 'warn'],
  ...['--ignore-path', '.config/prettierignore', '--ignore-path', '.gitignore'],
];

/** The linter, on every file it is meant for. */
export const lint = ['eslint', '.', '--config', '.config/eslint.config.js', '--max-warnings', '0'];

/** The stages that read the code without running it. */
export const checkStages = [
  { name: 'format', command: [...format, '--check'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'] },
  // Reads the types of the content, which the stage before writes.
  { name: 'lint', command: lint },
];

/** Everything, each stage after those it needs. */
export const testStages = [
  { name: 'browser', run: findBrowsers },
  ...checkStages,
  {
    name: 'unit tests',
    command: ['node', '--test', '--test-reporter=spec', 'src/**/*.test.ts', '.config/**/*.test.ts'],
    count: countUnitTests,
    excerpt: (output) => output.slice(Math.max(0, output.lastIndexOf('✖ failing tests:'))),
  },
  { name: 'build', command: ['astro', 'build'], environment: buildEnvironment(builds.root) },
  { name: 'build in a folder', command: ['astro', 'build'], environment: buildEnvironment(builds.folder) },
  {
    name: 'HTML',
    command: [
      ...['html-validate', '--config', '.config/htmlvalidate.json', '--max-warnings', '0'],
      `${builds.root.outDir}/**/*.html`,
    ],
    needs: ['build'],
  },
  {
    name: 'HTML, CSS and SVG',
    run: () => validate(projectRoot, builds.root.outDir),
    needs: ['build'],
  },
  { name: 'browser tests', run: runBrowserTests, needs: ['browser', 'build', 'build in a folder'] },
];

/** Runs the stages, or those named and what they need; prints a line for each and a summary; gives the exit status. */
export async function runStages(tools, stages, names = []) {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown) {
    throw new Refusal(`No stage is called "${unknown}". Stages: ${stages.map(({ name }) => name).join(', ')}.`);
  }
  const wanted = names.flatMap((name) => [name, ...(stages.find((stage) => stage.name === name).needs ?? [])]);

  const results = [];
  const found = {};
  for (const stage of stages.filter(({ name }) => names.length === 0 || wanted.includes(name))) {
    process.stdout.write(stage.name.padEnd(nameWidth));
    const result = await runStage(tools, stage, results, found);
    console.log(`${result.seconds.toFixed(1).padStart(6)} s${result.failed > 0 ? '  failed' : ''}`);
    if (result.failed > 0 && result.output) console.log(`\n${result.output.trim()}\n`);
    results.push(result);
  }
  const omissions = results.flatMap(({ omission }) => omission ?? []);
  if (results.some(({ name }) => name === 'unit tests') && !process.env.SOURCE_TEXTS) {
    omissions.push('The wording check against the source texts was not run: SOURCE_TEXTS names no folder of them.');
  }
  console.log(`\n${summaryOf(results, omissions)}`);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}

/** The closing summary, with a sentence for each check that was not run; its last line is `N passed, N failed`. */
export function summaryOf(results, omissions) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const lines = results.map(({ name, failed, note, omission }) => {
    const verdict = omission ? 'not run' : failed > 0 ? 'failed' : 'passed';
    return `  ${name.padEnd(nameWidth)}${verdict}${note ? `  ${note}` : ''}`;
  });
  return ['Summary', ...lines, ...omissions, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

async function runStage(tools, stage, earlier, found) {
  const { name, run = runCommand, excerpt = (output) => output } = stage;
  const missing = earlier.find((result) => stage.needs?.includes(result.name) && result.failed > 0);
  if (missing) {
    return { name, passed: 0, failed: 1, note: `not run, for "${missing.name}" failed`, seconds: 0, output: '' };
  }
  const began = performance.now();
  const { status, output, tests, omission } = await run(tools, stage, found);
  const seconds = (performance.now() - began) / 1000;
  if (omission) return { name, passed: 0, failed: 0, note: '', omission, seconds, output };
  return { name, ...judge(status, tests), seconds, output: excerpt(output) };
}

async function runCommand(tools, { command, environment, count }) {
  const { status, output } = await tools.capture(command, { ...plain, ...environment });
  return { status, output, tests: count?.(output) };
}

async function findBrowsers(tools, stage, found) {
  try {
    found.browser = await ensureBrowser(tools);
    found.firefox = await ensureBrowser(tools, 'firefox');
    return { status: 0, output: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 1, output: error.message };
  }
}

async function runBrowserTests(tools, stage, found) {
  const folder = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  const report = join(folder, 'report.json');
  try {
    const { status, output } = await tools.capture(
      ['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter', 'dot,json'],
      {
        ...plain,
        [variableOf('chromium')]: found.browser,
        [variableOf('firefox')]: found.firefox,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    );
    return { status, output, tests: countBrowserTests(readReport(report)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Playwright writes none when it could not even start.
    return '{}';
  }
}

function buildEnvironment({ site, base, outDir }) {
  return { SITE_URL: site, BASE_PATH: base, OUT_DIR: outDir };
}

// The tests are the same whatever address the caller has set.
const plain = { SITE_URL: undefined, BASE_PATH: undefined, OUT_DIR: undefined };

const nameWidth = 20;
