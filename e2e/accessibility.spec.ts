import { AxeBuilder } from '@axe-core/playwright';
import { words } from '../src/words/en.ts';
import { listPagesByTemplate, samplePages, sites } from './built-site.ts';
import { expect, test } from './test.ts';

const schemes = ['light', 'dark'] as const;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const missingPage = './none/';

test.describe('axe', () => {
  // It is a program of its own, which the policy of the pages refuses.
  test.use({ bypassCSP: true });

  for (const [template, pages] of [...listPagesByTemplate(sites.root), ['the missing page', [missingPage]] as const]) {
    test(`finds nothing on pages of ${template}, light and dark`, async ({ page, faults }) => {
      if (pages.includes(missingPage)) faults.allowMissingPages();
      test.setTimeout(30_000 + pages.length * 5_000);
      for (const path of pages) {
        await page.goto(path);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode();
          expect.soft(await violationsOf(axe), `${path}, ${colorScheme}`).toEqual([]);
        }
      }
    });
  }

  test('finds the words of one page of each kind strong in contrast, light and dark', async ({ page, faults }) => {
    faults.allowMissingPages();
    test.setTimeout(120_000);
    for (const path of [...samplePages(sites.root), missingPage]) {
      await page.goto(path);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        const axe = new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).setLegacyMode();
        expect.soft(await violationsOf(axe), `${path}, ${colorScheme}`).toEqual([]);
      }
    }
  });

  test('would find a picture without words and pale text', async ({ page }) => {
    await page.goto('./');
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="icon.svg"><p style="color:#999;background:#fff">Pale words</p>');
    });
    const found = (await violationsOf(new AxeBuilder({ page }).withTags(tags).setLegacyMode())).join();
    expect(found).toContain('image-alt');
    expect(found).toContain('color-contrast');
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
  for (const path of ['./', './search/', samplePages(sites.root).find((sample) => /^\.\/articles\/.+/u.test(sample)) ?? './']) {
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
