import { words } from '../src/words/en.ts';
import { listFiles, listPagesByTemplate, readText, sites } from './built-site.ts';
import { expect, test } from './test.ts';

const narrow = { width: 320, height: 640 };

for (const site of Object.values(sites)) {
  test.describe(`in the ${site.name} build`, () => {
    test.use({ site, viewport: narrow });

    for (const [template, all] of listPagesByTemplate(site)) {
      // The two builds differ in their addresses only, which links.spec.ts reads on all pages of both.
      const pages = site === sites.root ? all : all.slice(0, 1);
      test(`pages of ${template} are whole`, async ({ page }) => {
        test.setTimeout(30_000 + pages.length * 1_000);
        for (const path of pages) {
          const response = await page.goto(path);
          expect(response?.status(), path).toBe(200);
          checkHead(await page.evaluate(readHead), new URL(path, site.home).href);
          await expect.soft(page.getByRole('heading', { level: 1 }), `${path} has one main heading`).toHaveCount(1);
          await expect.soft(page.getByRole('main'), `${path} has a main part`).toBeVisible();
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(width, `${path} does not scroll sideways`).toBeLessThanOrEqual(narrow.width);
        }
      });
    }

    for (const path of ['./none', './none/', './a/b/c/d/', './a/b/c/d.html', './articles/none/', './none?q=a#b']) {
      test(`${path} leads to the page for missing pages`, async ({ page, request, faults }) => {
        faults.allowMissingPages();
        const response = await page.goto(path);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole('heading', { level: 1, name: words.notFound.title })).toBeVisible();
        expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.size))).toBeGreaterThan(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
        const links = await page
          .getByRole('link')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        for (const link of new Set(links.filter((href) => !href.includes('#main')))) {
          expect((await request.get(link, { maxRedirects: 0 })).status(), link).toBe(200);
        }
        await page.getByRole('link', { name: words.notFound.list }).click();
        await expect(page.getByRole('heading', { level: 1, name: words.articles.title })).toBeVisible();
      });
    }
  });
}

test('dates stay on one line, but texts to be copied from pages of citations have plain spaces', () => {
  const files = listFiles(sites.root, '.html');
  const bound = files.filter((file) => readText(sites.root, file).includes('\u{A0}'));
  const citing = files.filter((file) => file.endsWith('/cite/index.html'));
  expect(citing.length).toBeGreaterThan(0);
  expect(bound).toContain('index.html');
  expect(bound.filter((file) => citing.includes(file))).toEqual([]);
});

function checkHead(head: ReturnType<typeof readHead>, address: string): void {
  expect.soft(head.lang, `language of ${address}`).toBe('en');
  expect.soft(head.title, `title of ${address}`).toContain(words.site.title);
  expect.soft(head.description, `description of ${address}`).not.toBe('');
  expect.soft(head.canonical, `canonical address of ${address}`).toEqual([address]);
  expect.soft(head.shared, `shared address of ${address}`).toBe(address);
  const [policy = '', ...others] = head.policies;
  expect.soft(others, `${address} has one policy`).toEqual([]);
  expect.soft(policy, address).toContain("default-src 'none'");
  expect.soft(policy, address).toContain("require-trusted-types-for 'script'");
  expect.soft(policy, address).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  expect.soft(head.unguarded, `scripts and styles before the policy of ${address}`).toEqual([]);
  for (const data of head.structuredData) expect.soft(JSON.parse(data), address).toHaveProperty('@context');
}

function readHead() {
  const attribute = (selector: string, name: string) =>
    [...document.head.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  const policy = document.querySelector('meta[http-equiv=content-security-policy]');
  const programs = [
    ...document.querySelectorAll('style, link[rel=stylesheet], script:not([type="application/ld+json"])'),
  ];
  return {
    lang: document.documentElement.lang,
    title: document.title,
    description: attribute('meta[name=description]', 'content').join(),
    canonical: attribute('link[rel=canonical]', 'href'),
    shared: attribute('meta[property="og:url"]', 'content').join(),
    policies: attribute('meta[http-equiv=content-security-policy]', 'content'),
    unguarded: programs
      .filter((element) => !policy || policy.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)
      .map((element) => element.outerHTML.slice(0, 80)),
    structuredData: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (element) => element.textContent,
    ),
  };
}
