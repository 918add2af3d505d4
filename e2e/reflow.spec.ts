import { samplePages, sites } from './built-site.ts';
import { findLosses, noLosses } from './layout.ts';
import { expect, test } from './test.ts';

const pages = [...samplePages(sites.root), './none/'];

// Styles of the reader's own are put in, which the policy of the pages refuses to others.
test.use({ bypassCSP: true });
test.beforeEach(({ faults }) => {
  faults.allowMissingPages();
});

for (const width of [320, 360, 640, 768, 1024, 1280, 1920]) {
  test(`nothing is lost ${width} pixels wide`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 900 });
    for (const path of pages) {
      await page.goto(path);
      expect.soft(await findLosses(page), path).toEqual(noLosses);
    }
  });
}

test('nothing is lost on a screen of 1280 by 1024 pixels at 400 %', async ({ browser, baseURL }) => {
  test.setTimeout(90_000);
  const context = await browser.newContext({
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  for (const path of pages) {
    await page.goto(path);
    expect.soft(await findLosses(page), path).toEqual(noLosses);
    expect.soft(await page.evaluate(readFixed), `${path}: what stays on the screen`).toEqual([]);
  }
  await context.close();
});

const readersStyles = [
  {
    name: 'lines, paragraphs, words and letters set further apart',
    // The values are those of WCAG 2.2, success criterion 1.4.12.
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
    widths: [320, 1280],
  },
  { name: 'text twice as large', content: ':root { font-size: 225% !important }', widths: [600, 800, 1280] },
];

for (const { name, content, widths } of readersStyles) {
  for (const width of widths) {
    test(`nothing is lost with ${name}, ${width} pixels wide`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 900 });
      for (const path of pages) {
        await page.goto(path);
        await page.addStyleTag({ content });
        expect.soft(await findLosses(page, false), path).toEqual(noLosses);
      }
    });
  }
}

test('a loss of every kind would be found', async ({ page }) => {
  await page.goto('./');
  const kinds = {
    sideways: 'main p { min-width: 120vw }',
    clipped: 'main p { height: 1rem; overflow: hidden }',
    covered: 'main p { margin-top: -1.5rem !important }',
    scrollers: 'main p { width: 4rem; overflow-x: auto; white-space: nowrap }',
  };
  for (const [kind, content] of Object.entries(kinds)) {
    const style = await page.addStyleTag({ content });
    expect((await findLosses(page))[kind as keyof typeof kinds], kind).not.toEqual([]);
    await style.evaluate((element) => {
      element.parentNode?.removeChild(element);
    });
  }
  expect(await findLosses(page)).toEqual(noLosses);
});

/** What stays where it is while the page scrolls, and so covers what a small screen shows. */
function readFixed(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => /fixed|sticky/u.test(getComputedStyle(element).position) && element.checkVisibility())
    .map((element) => element.outerHTML.slice(0, 80));
}
