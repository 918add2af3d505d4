import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { words } from '../src/words/en.ts';
import { listPagesByTemplate, samplePages, sites } from './built-site.ts';
import { expect, test } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that can find another thing in dark than in light. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const missingPage = './none/';

test.describe('axe', () => {
  // It is a program of its own, which the policy of the pages refuses.
  test.use({ bypassCSP: true });

  for (const [template, pages] of [
    ...listPagesByTemplate(sites.root),
    ['the missing page', [missingPage]] satisfies [string, string[]],
  ]) {
    test(`finds nothing on pages of ${template}, light and dark`, async ({ page, faults }) => {
      if (pages.includes(missingPage)) faults.allowMissingPages();
      test.setTimeout(30_000 + pages.length * 5_000);
      for (const [index, path] of pages.entries()) {
        await page.goto(path);
        // One page of each kind is also held to the stronger contrast.
        const all = axeFor(page, index === 0).withTags(tags);
        expect.soft(await violationsOf(all), `${path}, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        const colours = index === 0 ? axeFor(page, true).withTags(tags) : axeFor(page).withRules(colourRules);
        expect.soft(await violationsOf(colours), `${path}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
      }
    });
  }

  // In Chromium all pages are looked at.
  test('finds nothing on one page of each kind', { tag: '@firefox-alone' }, async ({ page, faults }) => {
    faults.allowMissingPages();
    test.setTimeout(120_000);
    for (const path of [...samplePages(sites.root), missingPage]) {
      await page.goto(path);
      expect.soft(await violationsOf(axeFor(page, true).withTags(tags)), path).toEqual([]);
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
    const found = (await violationsOf(axeFor(page, true).withTags(tags))).join();
    expect(found).toContain('image-alt');
    expect(found).toContain('color-contrast:');
    expect(found).toContain('color-contrast-enhanced:');
  });
});

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  for (const path of samplePages(sites.root)) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words.site.skip });
    await expect(skip, path).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press('Tab');
    const isBehind = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null);
    expect(isBehind, `${path}: the next stop lies behind the navigation`).toBe(true);
  }
});

test('every stop of the keyboard is seen, in the order of the page', async ({ page }) => {
  test.setTimeout(60_000);
  for (const path of [
    './',
    './search/',
    samplePages(sites.root).find((sample) => /^\.\/articles\/.+/u.test(sample)) ?? './',
  ]) {
    await page.goto(path);
    let before = -1;
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(readFocus);
      if (focus === undefined) break;
      expect(focus.order, `${path}: order of ${focus.name}`).toBeGreaterThan(before);
      expect(focus.outline, `${path}: outline of ${focus.name}`).toBeGreaterThanOrEqual(2);
      expect(focus.isInView, `${path}: ${focus.name} is in view`).toBe(true);
      before = focus.order;
    }
    expect(before, `${path} has stops`).toBeGreaterThan(0);
  }
});

function axeFor(page: Page, isStrong = false): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    rules: { 'color-contrast-enhanced': { enabled: isStrong } },
  });
}

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The element in focus: its place in the page, how thick its outline is, whether all of it is on the screen; undefined where there is none. */
function readFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const style = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40) || element.tagName,
    order: [...document.querySelectorAll('*')].indexOf(element),
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    isInView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
  };
}
