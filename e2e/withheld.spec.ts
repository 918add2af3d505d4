import type { Page } from '@playwright/test';
import { words } from '../src/words/en.ts';
import { fileAt, readPage, routes, samplePages, sites } from './built-site.ts';
import { firstDifference, readScreen, wordsOfFile } from './page-words.ts';
import { expect, test } from './test.ts';
import type { Withheld } from './test.ts';

const samples = samplePages(sites.root);
const pageWithPicture = samples.find((path) => readPage(sites.root, fileOf(path)).querySelector('main img')) ?? '';

// In every project, also in those whose browser keeps something from all pages. Where Firefox runs no scripts, Playwright cannot wait for
// elements, but read what is there.
test.describe('as the browser is', { tag: '@firefox' }, () => {
  describeReading([]);

  test('the search finds, or says that it could not look and leads on', async ({ page, withheld, faults }) => {
    faults.allow(/^console:|^error: .*(?:Pagefind|WebAssembly)/u);
    await page.goto(`${routes.search()}?q=Kharkiv`);
    const search = page.getByRole('search');
    const said = () => search.innerText();
    if (withheld.includes('scripts')) await expect.poll(said).toContain(words.search.noScript);
    else if (withheld.includes('WebAssembly')) await expect.poll(said).toContain(words.search.failed);
    else await expect.poll(said).toMatch(/^\d+ results? for/mu);
    const isLeading = await search.getByRole('link', { name: words.search.failedIndex }).isVisible();
    expect(isLeading).toBe(withheld.includes('scripts') || withheld.includes('WebAssembly'));
  });
});

test.describe('with styles kept off by a policy', { tag: '@firefox' }, () => {
  describeReading(['styles']);
});

for (const things of [['scripts'], ['fonts'], ['pictures'], ['scripts', 'styles', 'fonts', 'pictures']] as const) {
  test.describe(`with ${things.join(', ')} kept off by a policy`, () => {
    describeReading([...things]);
  });
}

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false, withheld: ['scripts'] });
  describeReading([]);
});

test.describe('with scripts switched off and all else kept off by a policy', () => {
  test.use({ javaScriptEnabled: false, withheld: ['scripts'] });
  describeReading(['styles', 'fonts', 'pictures']);
});

test('what a drawing leads to, words lead to as well', () => {
  let inDrawings = 0;
  for (const path of samples) {
    const file = fileOf(path);
    const { links } = wordsOfFile(readPage(sites.root, file));
    const drawn = readPage(sites.root, file)
      .querySelectorAll('svg a')
      .map((link) => link.getAttribute('href') ?? '');
    expect
      .soft(
        drawn.filter((link) => !links.includes(link)),
        path,
      )
      .toEqual([]);
    inDrawings += drawn.length;
  }
  expect(inDrawings).toBeGreaterThan(0);
});

/** Tests that every kind of page reads the same with some things kept from it, beside those that the project keeps from all pages. */
function describeReading(kept: Withheld[]): void {
  test('what is withheld is withheld, and the rest is there', async ({ page, withheld, faults }) => {
    await keepOff(page, kept);
    faults.allow(FAULTS_OF_POLICY);
    const all = [...withheld, ...kept];
    await page.goto(pageWithPicture);
    await page.evaluate(() => {
      document.querySelector('main img')?.scrollIntoView();
    });
    await page.waitForLoadState('networkidle');
    const used = async () => {
      const { drawings, pictures, styles, fonts, isWebAssemblyThere } = await page.evaluate(readScreen);
      return {
        drawings: drawings > 0,
        pictures: pictures > 0,
        styles: styles > 0,
        fonts: fonts > 0,
        WebAssembly: isWebAssemblyThere,
      };
    };
    await expect.poll(used).toEqual({
      drawings: !all.includes('drawings'),
      // Those of the site are drawings in files of their own.
      pictures: !all.includes('drawings') && !all.includes('pictures'),
      styles: !all.includes('styles'),
      fonts: !all.includes('fonts') && !all.includes('styles'),
      WebAssembly: !all.includes('WebAssembly'),
    });

    await page.goto(routes.search());
    await expect.poll(() => page.locator('form').isVisible(), 'scripts').toBe(!all.includes('scripts'));
  });

  test('every kind of page says the same and leads on as well', async ({ page, withheld, faults }) => {
    test.setTimeout(120_000);
    await keepOff(page, kept);
    faults.allow(FAULTS_OF_POLICY);
    const all = [...withheld, ...kept];
    for (const path of samples) {
      await page.goto(path);
      const file = readPage(sites.root, fileOf(path));
      const said = wordsOfFile(file);
      const drawn = file.querySelectorAll('svg text').flatMap((label) => label.text.split(/\s+/u));
      expect(said.words.length, path).toBeGreaterThan(30);
      const seen = await page.evaluate(readScreen);
      expect.soft(firstDifference(seen.words, said.words), `${path}: words`).toBeUndefined();
      expect.soft(firstDifference(seen.links, said.links), `${path}: links`).toBeUndefined();
      // With neither drawings nor styles the labels of a drawing stand as words behind its description, or not at all.
      if (!all.includes('styles')) expect.soft(seen.labels, `${path}: labels without their drawing`).toEqual([]);
      expect
        .soft(
          seen.labels.filter((label) => !drawn.includes(label)),
          `${path}: labels run together`,
        )
        .toEqual([]);
      if (all.includes('scripts')) expect.soft(seen.controls, `${path}: controls that do nothing`).toEqual([]);
      expect.soft(await page.evaluate(readOverhang), `${path}: runs over the side`).toBe(0);
    }
  });

  if (kept.includes('styles')) return;
  test('no kind of page runs over the side of a narrow screen', async ({ page, faults }) => {
    test.setTimeout(120_000);
    await keepOff(page, kept);
    faults.allow(FAULTS_OF_POLICY);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of samples) {
      await page.goto(path);
      expect.soft(await page.evaluate(readOverhang), path).toBe(0);
    }
  });
}

/** Answer every request for a page with a policy that keeps things from it, as a filter between reader and site does. */
async function keepOff(page: Page, kept: Withheld[]): Promise<void> {
  const policy = kept.flatMap((thing) => DIRECTIVES[thing] ?? []).join('; ');
  if (policy === '') return;
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    },
  );
}

const DIRECTIVES: Partial<Record<Withheld, string>> = {
  scripts: "script-src 'none'",
  styles: "style-src 'none'",
  fonts: "font-src 'none'",
  pictures: "img-src 'none'",
};

/** Browsers complain of what a policy keeps from a page. */
const FAULTS_OF_POLICY =
  /^violation: (?:script|style|font|img)-src|^(?:console|error): .*(?:[Pp]olicy|page’s settings blocked)/u;

function fileOf(path: string): string {
  const file = fileAt(sites.root, new URL(path, sites.root.home));
  if (file === undefined) throw new Error(`No file answers at ${path}.`);
  return file;
}

/** Pixels by which the page is wider than its window. */
function readOverhang(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(0, scrollWidth - clientWidth);
}
