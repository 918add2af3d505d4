import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listPagesByTemplate, samplePages, sites } from './built-site.ts';
import { layOutWhole } from './layout.ts';
import { expect, test } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that can find another thing in other colours. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const otherColours = [
  { name: 'dark', media: { colorScheme: 'dark' }, probe: '(prefers-color-scheme: dark)' },
  {
    name: 'forced colours',
    media: { colorScheme: 'light', forcedColors: 'active' },
    probe: '(forced-colors: active)',
  },
] as const;
const missingPage = './none/';

test.describe('axe', () => {
  // It is a program of its own, which the policy of the pages refuses.
  test.use({ bypassCSP: true });

  for (const [template, pages] of [
    ...listPagesByTemplate(sites.root),
    ['the missing page', [missingPage]] satisfies [string, string[]],
  ]) {
    test(`finds nothing on pages of ${template}, light, dark and in forced colours`, async ({ page, faults }) => {
      if (pages.includes(missingPage)) faults.allowMissingPages();
      test.setTimeout(30_000 + pages.length * 10_000);
      for (const path of pages) {
        await page.goto(path);
        await layOutWhole(page);
        expect.soft(await violationsOf(axeFor(page)), `${path}, light`).toEqual([]);
        for (const { name, media, probe } of otherColours) {
          await page.emulateMedia(media);
          expect(await page.evaluate((query) => matchMedia(query).matches, probe), name).toBe(true);
          expect.soft(await colourViolations(page), `${path}, ${name}`).toEqual([]);
        }
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      }
    });
  }

  // In Chromium all pages are looked at.
  test('finds nothing on one page of each kind', { tag: '@firefox-alone' }, async ({ page, faults }) => {
    faults.allowMissingPages();
    test.setTimeout(240_000);
    for (const path of [...samplePages(sites.root), missingPage]) {
      await page.goto(path);
      await layOutWhole(page);
      expect.soft(await violationsOf(axeFor(page)), path).toEqual([]);
    }
  });

  test('would find a picture without words and pale text', { tag: '@firefox' }, async ({ page }) => {
    await page.goto('./');
    await page.evaluate(() => {
      const faulty = document.createElement('div');
      faulty.style.background = '#fff';
      const picture = Object.assign(document.createElement('img'), { src: 'icon.svg' });
      const [pale, faint] = ['#999', '#666'].map((color) => {
        const text = Object.assign(document.createElement('p'), { textContent: 'Hardly to be read' });
        text.style.color = color;
        return text;
      });
      faulty.append(picture, pale ?? '', faint ?? '');
      document.querySelector('main')?.append(faulty);
    });
    const found = (await violationsOf(axeFor(page))).join();
    expect(found).toContain('image-alt');
    for (const colours of [found, (await colourViolations(page)).join()]) {
      expect(colours).toContain('color-contrast:');
      expect(colours).toContain('color-contrast-enhanced:');
    }
  });
});

function axeFor(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true } } })
    .withTags(tags);
}

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(describe);
}

/** What the rules on colours find, by the axe that an earlier analysis left in the page. */
async function colourViolations(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } };
    return (await axe.run({ resultTypes: ['violations'], runOnly: rules })).violations;
  }, colourRules);
  return violations.map(describe);
}

function describe({ id, nodes }: Violation): string {
  return `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`;
}

interface Violation {
  id: string;
  nodes: { target: unknown }[];
}
