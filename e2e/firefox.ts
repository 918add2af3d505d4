/** How Playwright drives Firefox: its own build in its own way, any other by the protocol that Firefox itself speaks. */
import { fileURLToPath } from 'node:url';
import { firefox } from '@playwright/test';
import type { LaunchOptions } from '@playwright/test';

/**
 * The options that start a Firefox with some of its preferences changed.
 * @param path Of the program; undefined for Playwright's own.
 */
export function launchFirefox(path: string | undefined, preferences: FirefoxPreferences = {}): FirefoxLaunch {
  const isOwn = path === undefined || path === firefox.executablePath();
  return {
    ...(!isOwn && { channel: 'moz-firefox' }),
    launchOptions: { ...(path !== undefined && { executablePath: path }), firefoxUserPrefs: preferences },
  };
}

/** Preferences by their names in `about:config`. */
export type FirefoxPreferences = Record<string, string | number | boolean>;

interface FirefoxLaunch {
  channel?: string;
  launchOptions: LaunchOptions;
}

/** Open a page in the Firefox at a path and read from it. */
async function tryFirefox(path: string): Promise<void> {
  const { channel, launchOptions } = launchFirefox(path);
  const browser = await firefox.launch({
    ...launchOptions,
    ...(channel !== undefined && { channel }),
    timeout: 30_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto('data:text/html,<title>read</title>');
    if ((await page.title()) !== 'read') throw new Error(`${path} opens no page.`);
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await tryFirefox(process.argv[2] ?? '');
