import { defineConfig } from '@playwright/test';
import { launchFirefox } from './firefox.ts';
import type { FirefoxPreferences } from './firefox.ts';
import type { Options } from './test.ts';

const { CHROMIUM_PATH, FIREFOX_PATH } = process.env;

/** A project in a Firefox with preferences that take something away from the pages. */
function firefox(withheld: Options['withheld'], preferences: FirefoxPreferences = {}) {
  return { browserName: 'firefox' as const, withheld, ...launchFirefox(FIREFOX_PATH, preferences) };
}

export default defineConfig<Options>({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './servers.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: 'dot',
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
          // Chromium refuses its sandbox to root.
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        },
      },
    },
    { name: 'firefox', testMatch: /(?:accessibility|search-failure)\.spec\.ts$/u, use: firefox([]) },
  ],
});
