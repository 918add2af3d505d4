import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAtLeast, npmCommand, stampOf } from './install.mjs';

test('the stamp changes with the lock file, the system and the processor', () => {
  const stamp = stampOf('{}', 'linux', 'x64');
  assert.equal(stampOf(Buffer.from('{}'), 'linux', 'x64'), stamp);
  for (const other of [
    stampOf('{ }', 'linux', 'x64'),
    stampOf('{}', 'darwin', 'x64'),
    stampOf('{}', 'linux', 'arm64'),
  ]) {
    assert.notEqual(other, stamp);
  }
});

test('compares versions by number', () => {
  for (const version of ['v22.12.0', 'v22.13.1', 'v23.0.0', 'v24.2.0', 'v100.0.0', '22.12.0', 'v24.0.0-nightly']) {
    assert.equal(isAtLeast(version, 22, 12), true, version);
  }
  for (const version of ['v18.20.8', 'v20.20.2', 'v22.2.0', 'v22.11.9', 'v9.99.0']) {
    assert.equal(isAtLeast(version, 22, 12), false, version);
  }
});

test('calls the npm it was started by, and no other package manager', () => {
  const node = '/opt/node';
  const own = { command: node, args: ['/opt/npm/bin/npm-cli.js'], shell: false };
  assert.deepEqual(npmCommand({ npm_execpath: '/opt/npm/bin/npm-cli.js' }, node, 'win32'), own);
  assert.deepEqual(npmCommand({ npm_execpath: '/opt/yarn.js' }, node, 'linux'), {
    command: 'npm',
    args: [],
    shell: false,
  });
  assert.deepEqual(npmCommand({}, node, 'win32'), { command: 'npm', args: [], shell: true });
});
