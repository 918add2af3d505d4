import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { ensureBrowser, installedPaths, variableOf } from './browser.mjs';
import { Refusal } from './install.mjs';

test('looks for a browser where each system keeps them', () => {
  assert.ok(installedPaths('linux', { PATH: '/usr/bin' }).includes('/usr/bin/chromium'));
  assert.ok(installedPaths('darwin', {}).some((path) => path.startsWith('/Applications/')));
  const windows = installedPaths('win32', { ProgramFiles: 'C:\\Program Files' });
  assert.deepEqual(windows, ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe']);
});

test('looks for the extended support release of Firefox first', () => {
  const linux = installedPaths('linux', { PATH: '/usr/local/bin:/usr/bin' }, 'firefox');
  assert.equal(linux[0], '/usr/local/bin/firefox-esr');
  assert.ok(linux.indexOf('/usr/bin/firefox-esr') < linux.indexOf('/usr/local/bin/firefox'));
  assert.deepEqual(installedPaths('darwin', {}, 'firefox'), ['/Applications/Firefox.app/Contents/MacOS/firefox']);
  const windows = installedPaths('win32', { ProgramFiles: 'C:\\Program Files' }, 'firefox');
  assert.deepEqual(windows, ['C:\\Program Files\\Mozilla Firefox\\firefox.exe']);
});

test('takes the browser that is named, if it runs', async (context) => {
  const { path, setVariable } = makeProgram(context);
  for (const name of ['chromium', 'firefox'] as const) {
    setVariable(name, path);
    assert.equal(await ensureBrowser(tools(0), name), path);
  }
});

test('refuses a named browser that is missing or does not run, and says which variable names it', async (context) => {
  const { path, setVariable } = makeProgram(context);
  for (const name of ['chromium', 'firefox'] as const) {
    setVariable(name, `${path}-missing`);
    const message = new RegExp(`^${variableOf(name)} names .*-missing, which does not run: no such file\\.$`, 'u');
    await assert.rejects(
      ensureBrowser(tools(0), name),
      (error) => error instanceof Refusal && message.test(error.message),
    );
  }
  // It answers when asked for its version, but cannot be driven.
  setVariable('firefox', path);
  await assert.rejects(
    ensureBrowser(tools(1), 'firefox'),
    new Refusal(`FIREFOX_PATH names ${path}, which does not run.`),
  );
});

/** Tools that run nothing and give an exit status. */
function tools(status: number) {
  return {
    run: () => Promise.resolve(status),
    capture: () => Promise.resolve({ status, output: '' }),
  };
}

/** A program that ends well, and a way to name it for the length of a test. */
function makeProgram(context: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const path = join(folder, 'browser');
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  const before = { ...process.env };
  context.after(() => {
    for (const name of ['CHROMIUM_PATH', 'FIREFOX_PATH']) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
    rmSync(folder, { recursive: true });
  });
  const setVariable = (name: 'chromium' | 'firefox', value: string) => {
    process.env[variableOf(name)] = value;
  };
  return { path, setVariable };
}
