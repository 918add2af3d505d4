// Runs the tools among the packages, on the Node of the project.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { isAtLeast } from './install.mjs';

// Command to package, where the two differ.
const packages = { playwright: '@playwright/test' };

/** Ways to run a command such as `['astro', 'build']`; a variable of the environment set to undefined is taken out. */
export function createTools(root, node) {
  function start([tool, ...args], environment, stdio) {
    const script = tool === 'node' ? [] : [toolScript(root, tool)];
    const env = toolEnvironment(process.env, root, node, environment);
    return spawn(node.path, [...script, ...args], { cwd: root, env, stdio });
  }
  return {
    /** Runs before the reader's eyes; gives the exit status. */
    run: (command, environment = {}) => ended(start(command, environment, 'inherit')),

    /** Runs unseen; gives the exit status and all that was printed. */
    async capture(command, environment = {}) {
      const child = start(command, environment, ['ignore', 'pipe', 'pipe']);
      const printed = [];
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8');
        stream.on('data', (text) => printed.push(text));
      }
      const status = await ended(child);
      return { status, output: stripVTControlCharacters(printed.join('')) };
    },
  };
}

/**
 * The environment of a tool: the node that runs it is also the one its own children find.
 * @returns {Record<string, string>}
 */
export function toolEnvironment(inherited, root, node, changes) {
  const binaries = join(root, 'node_modules', '.bin');
  const pathName = Object.keys(inherited).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  // The packages' own node is also in the folder of binaries; another one must come before it.
  const isOwn = node.path.startsWith(join(root, 'node_modules'));
  const folders = isOwn ? [binaries] : [dirname(node.path), binaries];
  const environment = {
    ...inherited,
    [pathName]: [...folders, inherited[pathName] ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...changes,
  };
  if (!isAtLeast(node.version, 22, 18)) {
    // Before 22.18 Node runs TypeScript only when asked to.
    const ask = '--experimental-strip-types --disable-warning=ExperimentalWarning';
    environment.NODE_OPTIONS = [inherited.NODE_OPTIONS, ask].filter(Boolean).join(' ');
  }
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
}

function toolScript(root, tool) {
  const folder = join(root, 'node_modules', packages[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

function ended(child) {
  const passOn = (signal) => child.kill(signal);
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve(status ?? 128 + constants.signals[signal]);
    });
  });
}
