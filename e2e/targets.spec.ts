import type { Page } from '@playwright/test';
import { searchFormWords } from '../src/words/en-search-form.ts';
import { searchWords } from '../src/words/en-search.ts';
import { routes, samplePages, sites } from './built-site.ts';
import { layOutWhole } from './layout.ts';
import { expect, test } from './test.ts';

const pages = [...samplePages(sites.root), './none/'];
/** The least height of a target in CSS pixels, and the width that it has to itself: WCAG 2.2, success criterion 2.5.5. */
const comfortable = 44;
/** The least size of a mark on a map, which a link in the list beside it stands for: success criterion 2.5.8. */
const least = 24;
/** Widths of a small phone, of a tablet upright and of one on its side. */
const widths = [360, 820, 1280];

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 }, bypassCSP: true });
test.beforeEach(({ faults }) => {
  faults.allowMissingPages();
});

for (const width of widths) {
  test(`what is pressed outside of sentences is large enough for a finger in a window ${width} pixels wide`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height: 844 });
    for (const path of pages) {
      await page.goto(path);
      await layOutWhole(page);
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      const targets = await findTargets(page);
      expect(targets.length, `${path} has targets`).toBeGreaterThan(8);
      expect.soft(describeFaults(targets), path).toEqual([]);
    }
  });
}

test('a key is not spoken of where there is a finger and no keyboard', async ({ page }) => {
  await page.goto(routes.search());
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  await expect(page.getByText(searchFormWords.hint)).toBeHidden();
});

test('what is pressed among the results of a search is large enough for a finger', async ({ page }) => {
  await page.goto(`${routes.search()}?q=${encodeURIComponent('Kharkov schools')}`);
  const results = page.getByRole('main').locator('.results li');
  await expect(results.locator('.result-note').first()).toBeVisible();
  await expect(page.getByRole('button', { name: searchWords.exactly('Kharkov') })).toBeVisible();
  expect(describeFaults(await findTargets(page))).toEqual([]);
});

for (const [name, path] of [
  ['home page', routes.home()],
  ['page of maps', routes.map()],
] as const) {
  test(`every mark on a map of the ${name} can be pressed, and a link beside it leads to the same place`, async ({
    page,
  }) => {
    await page.goto(path);
    const marks = await page.locator('main svg a').evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return { href: link.getAttribute('href'), size: Math.min(width, height) };
      }),
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(Math.min(...marks.map(({ size }) => size))).toBeGreaterThanOrEqual(least);
    const listed = new Set((await findTargets(page)).map(({ href }) => href));
    expect(marks.filter(({ href }) => !listed.has(href))).toEqual([]);
  });
}

for (const [fault, style] of [
  ['small', 'nav a { padding: 0 !important; line-height: 1 !important }'],
  ['narrow', 'nav li { width: 1.5rem; overflow: hidden } nav ul { gap: 0 !important }'],
  ['overlapping', 'nav li { margin-bottom: -1rem }'],
] as const) {
  test(`a link that is too ${fault} would be found`, async ({ page }) => {
    await page.goto('./');
    expect(describeFaults(await findTargets(page))).toEqual([]);
    await page.addStyleTag({ content: style });
    const faults = describeFaults(await findTargets(page)).filter((text) => text.startsWith(`${fault}:`));
    expect(faults).not.toEqual([]);
  });
}

/**
 * Say what is wrong with targets. One is small that is less than 44 pixels high. One is narrow that is less than 44 pixels
 * wide and has another target within the 44 pixels around its middle, at its height: a short word alone is met by a finger
 * that is wider than it. Two overlap that share more than a pixel in both directions.
 */
function describeFaults(targets: Target[]): string[] {
  return targets.flatMap((target, index) => {
    const { name, box, within } = target;
    const middle = (box.left + box.right) / 2;
    const around = { ...box, left: middle - comfortable / 2, right: middle + comfortable / 2 };
    const apart = targets.filter(
      (_, other) => other !== index && !within.includes(other) && !targets[other]?.within.includes(index),
    );
    const isSmall = box.bottom - box.top < comfortable;
    const isNarrow = box.right - box.left < comfortable && apart.some((other) => depthOf(around, other.box) > 1);
    return [
      ...(isSmall ? [`small: ${name}, ${(box.bottom - box.top).toFixed(1)} pixels high`] : []),
      ...(isNarrow ? [`narrow: ${name}, ${(box.right - box.left).toFixed(1)} pixels wide`] : []),
      ...apart
        .filter((other) => targets.indexOf(other) > index && depthOf(box, other.box) > 1)
        .map((other) => `overlapping: ${name}, ${other.name}, by ${depthOf(box, other.box).toFixed(1)} pixels`),
    ];
  });
}

/** By how much one box would have to move to be clear of another; less than zero where it is. */
function depthOf(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(across, down);
}

/** The links and controls that stand by themselves, not in a sentence nor on a drawing, also those in what can be opened. */
function findTargets(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const isInline = (node: Node) =>
      node instanceof Text || (node instanceof Element && getComputedStyle(node).display === 'inline');
    const wordsOutsideLinks = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof Element && node.matches('a[href]')) return '';
      return [...node.childNodes].map(wordsOutsideLinks).join('');
    };
    /** In a sentence is what has words in its own line that are no link. */
    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block: Element = element.parentElement ?? element;
      while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      return /\p{L}/u.test([...block.childNodes].filter(isInline).map(wordsOutsideLinks).join(''));
    };
    /** The heads of a table that has folded are there to be read out only. */
    const isClipped = (element: Element): boolean =>
      getComputedStyle(element).clipPath === 'inset(50%)' ||
      (element.parentElement !== null && isClipped(element.parentElement));
    const found = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest('svg') &&
          !isInSentence(element) &&
          !isClipped(element),
      )
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      // A link past the masthead waits outside the window.
      .filter(({ box }) => box.right > 0);
    return found.map(({ element, box: { left, right, top, bottom } }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/gu, ' ');
      return {
        name: `<${element.localName}> ${name.slice(0, 30)}`,
        href: element.getAttribute('href'),
        box: { left, right, top, bottom },
        within: found.flatMap((other, place) =>
          other.element !== element && other.element.contains(element) ? [place] : [],
        ),
      };
    });
  });
}

interface Target {
  name: string;
  /** Where a link leads. */
  href: string | null;
  /** What is pressed: the link or the control with its label. */
  box: Box;
  /** Places in the list of those that contain it. */
  within: number[];
}

/** Edges in CSS pixels from the left and the top of the window. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
