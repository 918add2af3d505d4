// Finds a Chromium for the browser tests, or brings one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { Refusal } from './install.mjs';

/** The path of a Chromium that runs: the one named by CHROMIUM_PATH, an installed one, Playwright's, or Debian's. */
export async function ensureBrowser(tools) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isRunning(named)) return named;
    throw new Refusal(`CHROMIUM_PATH names ${named}, which does not run.`);
  }
  return findInstalled() ?? (await playwrightBrowser(tools)) ?? debianBrowser() ?? refuse();
}

/**
 * Where an installed Chromium or Chrome may stand on this system, likeliest first.
 * @returns {string[]}
 */
export function installedPaths(platform, environment) {
  if (platform === 'darwin') {
    const applications = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
    return applications.map((application) => `/Applications/${application}`);
  }
  if (platform === 'win32') {
    const folders = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LocalAppData];
    return folders.filter(Boolean).map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function findInstalled() {
  return installedPaths(process.platform, process.env).find(isRunning);
}

async function playwrightBrowser(tools) {
  const ask = "console.log(require('@playwright/test').chromium.executablePath())";
  const { output } = await tools.capture(['node', '--eval', ask]);
  const path = output.split('\n', 1)[0];
  if (!isRunning(path)) await tools.capture(['playwright', 'install', '--no-shell', 'chromium']);
  return isRunning(path) ? path : undefined;
}

function debianBrowser() {
  if (!existsSync('/etc/debian_version')) return undefined;
  const isRoot = process.getuid() === 0;
  if (!isRoot && !isSuccess('sudo', ['-n', 'true'])) return undefined;
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const [program, ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return isSuccess(program, rest);
  };
  const isInstalled = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
  return isInstalled ? findInstalled() : undefined;
}

function refuse() {
  throw new Refusal('There is no browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

function isRunning(path) {
  if (!existsSync(path)) return false;
  // Asked for its version, Chrome on Windows opens a window instead.
  return process.platform === 'win32' || isSuccess(path, ['--version']);
}

function isSuccess(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
