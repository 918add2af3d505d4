// Finds the browsers of the tests, or brings them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { Refusal } from './install.mjs';

/** What is known of each browser: how it is called, where it stands, who has it, and what shows that it runs. */
const browsers = {
  chromium: {
    title: 'Chromium',
    others: 'Chromium or Chrome',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    applications: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windowsPath: 'Google\\Chrome\\Application\\chrome.exe',
    debianPackage: 'chromium',
    isRunning: answersVersion,
    ways: [findInstalled, playwrightBrowser, debianBrowser],
  },
  firefox: {
    title: 'Firefox',
    others: 'Firefox, best its extended support release,',
    names: ['firefox-esr', 'firefox'],
    applications: ['Firefox.app/Contents/MacOS/firefox'],
    windowsPath: 'Mozilla Firefox\\firefox.exe',
    debianPackage: 'firefox-esr',
    isRunning: isDriven,
    // Playwright's own comes without the libraries of the system that it needs.
    ways: [findInstalled, debianBrowser, playwrightBrowser],
  },
};

/**
 * The path of a browser that runs: the one named by CHROMIUM_PATH or FIREFOX_PATH, an installed one, Playwright's or Debian's.
 * @param {'chromium' | 'firefox'} name
 */
export async function ensureBrowser(tools, name = 'chromium') {
  const browser = { name, ...browsers[name] };
  const variable = variableOf(name);
  const named = process.env[variable];
  if (named) {
    if (await browser.isRunning(named, tools)) return named;
    throw new Refusal(`${variable} names ${named}, which does not run${existsSync(named) ? '' : ': no such file'}.`);
  }
  for (const way of browser.ways) {
    const path = await way(browser, tools);
    if (path) return path;
  }
  throw new Refusal(
    `There is no ${browser.title} for the tests: install ${browser.others} or set ${variable} to the path of one.`,
  );
}

/**
 * The variable of the environment that names a browser.
 * @param {'chromium' | 'firefox'} name
 */
export function variableOf(name) {
  return `${name.toUpperCase()}_PATH`;
}

/**
 * Where an installed browser may stand on this system, likeliest first.
 * @param {'chromium' | 'firefox'} name
 * @returns {string[]}
 */
export function installedPaths(platform, environment, name = 'chromium') {
  const { names, applications, windowsPath } = browsers[name];
  if (platform === 'darwin') return applications.map((application) => `/Applications/${application}`);
  if (platform === 'win32') {
    const folders = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LocalAppData];
    return folders.filter(Boolean).map((folder) => `${folder}\\${windowsPath}`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((program) => folders.map((folder) => join(folder, program)));
}

async function findInstalled({ name, isRunning }, tools) {
  for (const path of installedPaths(process.platform, process.env, name)) {
    if (await isRunning(path, tools)) return path;
  }
  return undefined;
}

async function playwrightBrowser({ name, isRunning }, tools) {
  const ask = `console.log(require('@playwright/test').${name}.executablePath())`;
  const { output } = await tools.capture(['node', '--eval', ask]);
  const path = output.split('\n', 1)[0];
  if (await isRunning(path, tools)) return path;
  await tools.capture(['playwright', 'install', '--no-shell', name]);
  return (await isRunning(path, tools)) ? path : undefined;
}

async function debianBrowser(browser, tools) {
  if (!existsSync('/etc/debian_version')) return undefined;
  const isRoot = process.getuid() === 0;
  if (!isRoot && !isSuccess('sudo', ['-n', 'true'])) return undefined;
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const [program, ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return isSuccess(program, rest);
  };
  const isInstalled = apt('update') && apt('install', '-y', '--no-install-recommends', browser.debianPackage);
  return isInstalled ? findInstalled(browser, tools) : undefined;
}

/** Whether a browser answers when it is asked for its version. */
function answersVersion(path) {
  if (!existsSync(path)) return false;
  // Asked for its version, Chrome on Windows opens a window instead.
  return process.platform === 'win32' || isSuccess(path, ['--version']);
}

/** Whether a Firefox opens a page when it is driven: one that is too old, or shut in by its package, answers for its version and no more. */
async function isDriven(path, tools) {
  if (!existsSync(path)) return false;
  const { status } = await tools.capture(['node', 'e2e/firefox.ts', path]);
  return status === 0;
}

function isSuccess(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
