import { samplePages, sites } from './built-site.ts';
import { expect, test } from './test.ts';

// Firefox takes the reader's colours from its own settings, which the project changes.
test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
});

test('the colours are the reader’s', async ({ page }) => {
  await page.goto('./');
  const { isForced, text, ground } = await page.evaluate(() => ({
    isForced: matchMedia('(forced-colors: active)').matches,
    text: getComputedStyle(document.body).color,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  }));
  expect(isForced).toBe(true);
  expect({ text, ground }).toEqual({ text: 'rgb(255, 255, 255)', ground: 'rgb(0, 0, 0)' });
});

test('no part of a drawing is lost in the ground', async ({ page }) => {
  test.setTimeout(60_000);
  let parts = 0;
  for (const path of samplePages(sites.root)) {
    await page.goto(path);
    const { seen, lost } = await page.evaluate(readDrawings);
    expect.soft(lost, path).toEqual([]);
    parts += seen;
  }
  expect(parts).toBeGreaterThan(0);
});

/** The parts of the drawings of a page that have neither fill nor line of another colour than the ground. */
function readDrawings(): { seen: number; lost: string[] } {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const isInk = (colour: string): boolean => colour !== 'none' && colour !== ground && !/^rgba\(.*, 0\)$/u.test(colour);
  const parts = [...document.querySelectorAll('svg :is(path, rect, line, circle, polygon, text)')].filter(
    (part) => part.checkVisibility() && !(part.getAttribute('fill') === 'none' && part.getAttribute('stroke') === null),
  );
  const lost = parts.filter((part) => {
    const { fill, stroke } = getComputedStyle(part);
    return !isInk(stroke) && (part.localName === 'line' || !isInk(fill));
  });
  return {
    seen: parts.length,
    lost: [...new Set(lost.map((part) => `${part.localName}.${part.getAttribute('class') ?? ''}`))],
  };
}
