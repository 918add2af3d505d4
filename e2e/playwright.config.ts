import { defineConfig } from '@playwright/test';
import { launchFirefox } from './firefox.ts';
import type { FirefoxPreferences } from './firefox.ts';
import type { Options } from './test.ts';

const { CHROMIUM_PATH, FIREFOX_PATH } = process.env;

/** A project in a Firefox with preferences that take something away from the pages. */
function firefox(withheld: Options['withheld'], preferences: FirefoxPreferences = {}) {
  return { browserName: 'firefox' as const, withheld, ...launchFirefox(FIREFOX_PATH, preferences) };
}

const noScripts = { 'javascript.enabled': false };

/** What Tor Browser takes away, together with scripts, at its level "Safest". */
const noPrograms = {
  'javascript.options.wasm': false,
  'svg.disabled': true,
  'mathml.disabled': true,
  'gfx.downloadable_fonts.enabled': false,
};

const forcedColours = {
  'ui.useAccessibilityTheme': 1,
  'browser.display.document_color_use': 2,
  'browser.display.foreground_color': '#ffffff',
  'browser.display.background_color': '#000000',
};

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
      grepInvert: /@firefox-alone/u,
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
          // Chromium refuses its sandbox to root.
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        },
      },
    },
    { name: 'firefox', grep: /@firefox|search-failure\.spec\.ts/u, use: firefox([]) },
    {
      name: 'firefox without scripts',
      testMatch: 'withheld.spec.ts',
      grep: /as the browser is/u,
      use: firefox(['scripts'], noScripts),
    },
    {
      name: 'firefox without WebAssembly, drawings and fonts',
      testMatch: 'withheld.spec.ts',
      grep: /as the browser is/u,
      use: firefox(['WebAssembly', 'drawings', 'fonts'], noPrograms),
    },
    {
      name: 'firefox at its safest',
      testMatch: 'withheld.spec.ts',
      grep: /@firefox/u,
      use: firefox(['scripts', 'WebAssembly', 'drawings', 'fonts'], { ...noScripts, ...noPrograms }),
    },
    { name: 'firefox in forced colours', testMatch: 'forced-colours.spec.ts', use: firefox([], forcedColours) },
  ],
});
