import type { Page } from '@playwright/test';
import { routes, samplePages, sites } from './built-site.ts';
import { expect, test } from './test.ts';

const pages = [...samplePages(sites.root), './none/'];
/** The least height of controls and navigation, and the least size of any target, in CSS pixels: WCAG 2.2, success criteria 2.5.5 and 2.5.8. */
const comfortable = 44;
const least = 24;

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 }, bypassCSP: true });
test.beforeEach(({ faults }) => {
  faults.allowMissingPages();
});

test('what is pressed outside of sentences is large enough for a finger', async ({ page }) => {
  test.setTimeout(60_000);
  for (const path of pages) {
    await page.goto(path);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    const targets = await findTargets(page);
    expect(targets.length, `${path} has targets`).toBeGreaterThan(8);
    expect.soft(describeSmall(targets), path).toEqual([]);
  }
});

test('every mark on a map is large enough to press', async ({ page }) => {
  await page.goto(routes.map());
  const marks = await page
    .locator('main svg a')
    .evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
  expect(marks.length).toBeGreaterThan(0);
  expect(Math.min(...marks)).toBeGreaterThanOrEqual(least);
});

test('a small link would be found', async ({ page }) => {
  await page.goto('./');
  await page.addStyleTag({ content: 'nav a { padding: 0 !important; line-height: 1 !important }' });
  expect(describeSmall(await findTargets(page))).not.toEqual([]);
});

function describeSmall(targets: Target[]): string[] {
  return targets
    .filter(({ height, width, isControl, isSpaced }) =>
      isControl ? height < comfortable : Math.min(width, height) < least && !isSpaced,
    )
    .map(({ name, width, height }) => `${name}: ${width.toFixed(0)} × ${height.toFixed(0)}`);
}

/** The links and controls that stand by themselves, not in a sentence nor on a drawing. */
function findTargets(page: Page): Promise<Target[]> {
  return page.evaluate((space) => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }),
    );
    const rectangles = all.map((element) => (element.closest('label') ?? element).getBoundingClientRect());
    return all.flatMap((element, index) => {
      const box = rectangles[index];
      if (!box || box.right <= 0 || element.closest('svg')) return [];
      let block: Element = element.parentElement ?? element;
      while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      // In a sentence is what has other words in its own line.
      const words = [...block.childNodes].filter(
        (node) => node instanceof Text || (node instanceof Element && getComputedStyle(node).display === 'inline'),
      );
      const others = words.map((node) => (node.contains(element) ? '' : (node.textContent ?? ''))).join('');
      if (getComputedStyle(element).display === 'inline' && /\p{L}/u.test(others)) return [];
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const isSpaced = rectangles.every((other, place) => {
        if (place === index || all[place]?.contains(element) || element.contains(all[place] ?? null)) return true;
        const across = Math.max(other.left - x, x - other.right, 0);
        const down = Math.max(other.top - y, y - other.bottom, 0);
        return Math.hypot(across, down) >= space / 2;
      });
      const isControl = element.matches('button, input, select, textarea, summary, nav a, footer li a');
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/gu, ' ');
      return [
        {
          name: `<${element.localName}> ${name.slice(0, 30)}`,
          width: box.width,
          height: box.height,
          isControl,
          isSpaced,
        },
      ];
    });
  }, least);
}

interface Target {
  name: string;
  width: number;
  height: number;
  /** Whether it is a control or a link of a navigation, and so to be hit in passing. */
  isControl: boolean;
  /** Whether nothing else is pressed within a circle of the least size around its middle. */
  isSpaced: boolean;
}
