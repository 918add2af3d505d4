import type { Page } from '@playwright/test';
import { words } from '../src/words/en.ts';
import { samplePages, sites } from './built-site.ts';
import { expect, test } from './test.ts';

const pages = [...samplePages(sites.root), './none/'];

test.beforeEach(({ faults }) => {
  faults.allowMissingPages();
});

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  test.setTimeout(90_000);
  for (const path of pages) {
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

for (const path of pages) {
  test(`on ${path} the keyboard reaches everything in order, sees where it is and comes back`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    const stops = await walkForwards(page);
    const backwards = await walk(page, 'Shift+Tab', stops.length);
    const back = [...stops.keys()].reverse().slice(1);
    expect.soft(backwards.slice(0, -1).map(({ stop }) => stop)).toEqual(back);
    // Before the first stop are the browser's own controls; where it has none, the last stop.
    expect([-1, stops.length - 1], 'the page lets go').toContain(backwards.at(-1)?.stop);
  });
}

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 360, height: 700 } });

  for (const path of pages) {
    test(`on ${path} the keyboard reaches everything in order and sees where it is`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.goto(path);
      await walkForwards(page);
    });
  }
});

test('a stop that is left out, hidden or not marked would be found', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const link = (tabindex: string) => {
      const element = document.createElement('a');
      element.setAttribute('href', '#main');
      element.setAttribute('tabindex', tabindex);
      element.textContent = 'A link';
      return element;
    };
    main?.prepend(link('-1'), link('0'));
    main?.append(link('5'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main > a[tabindex="0"] { outline: 0 } footer { position: fixed; inset: 0; background: white }');
    document.adoptedStyleSheets.push(sheet);
  });
  const stops = await page.evaluate(markStops);
  const walked = await walk(page, 'Tab', stops.length);
  expect(walked.map(({ stop }) => stop)).not.toEqual([...stops.keys()]);
  expect(walked.some(({ isSeen }) => !isSeen)).toBe(true);
  expect(walked.some(({ outline }) => outline === 0)).toBe(true);
});

/** Press the tabulator through the page and expect every stop to be met in order, seen and marked; gives their names. */
async function walkForwards(page: Page): Promise<string[]> {
  const stops = await page.evaluate(markStops);
  expect(stops.length).toBeGreaterThan(8);
  const forwards = await walk(page, 'Tab', stops.length);
  expect.soft(forwards.map(({ stop }) => stop)).toEqual([...stops.keys()]);
  const unseen = forwards.filter(({ isSeen }) => !isSeen).map(({ stop }) => stops[stop]);
  expect.soft(unseen, 'in focus and not seen').toEqual([]);
  const unmarked = forwards
    .filter(({ outline, contrast }) => outline < 2 || contrast < 3)
    .map(({ stop, outline, contrast }) => `${stops[stop] ?? ''}: ${outline} px, ${contrast.toFixed(1)}:1`);
  expect.soft(unmarked, 'in focus and not marked').toEqual([]);
  return stops;
}

async function walk(page: Page, key: string, steps: number): Promise<ReturnType<typeof readFocus>[]> {
  const walked = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    walked.push(await page.evaluate(readFocus));
  }
  return walked;
}

/** Number the links and controls that are shown in the order of the page; gives their names. */
function markStops(): string[] {
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';
  const stops = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
    (element) =>
      !element.matches(':disabled') &&
      // Of radio buttons that go together the chosen one is a stop, and arrows lead to the others.
      !element.matches('fieldset:has(:checked) input[type=radio]:not(:checked)') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  return stops.map((element, index) => {
    element.dataset.stop = String(index);
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/gu, ' ');
    return `<${element.localName}> ${name.slice(0, 40)}`;
  });
}

/** The stop in focus, or -1; whether nothing covers it, how thick its outline is in pixels, and the contrast of that with what lies behind. */
function readFocus() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) {
    return { stop: -1, isSeen: true, outline: 0, contrast: 1 };
  }
  const style = getComputedStyle(element);
  // A link that goes on in the next line has a box in each.
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isSeen = boxes.some(({ left, top, right, bottom }) => {
    // The middle of what lies in the window.
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const hit = x < left || x > right || y < top || y > bottom ? null : document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  let ground: Element | null = element.parentElement;
  while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [
    luminance(style.outlineColor),
    luminance(ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)'),
  ].sort((a, b) => a - b);
  return {
    stop: Number(element.dataset.stop ?? -2),
    isSeen,
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    contrast: (light + 0.05) / (dark + 0.05),
  };
}
