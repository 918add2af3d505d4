import { words } from '../src/words/en.ts';
import { listPages, sites } from './built-site.ts';
import { expect, test } from './test.ts';

const narrow = { width: 320, height: 640 };

for (const site of Object.values(sites)) {
  test.describe(`in the ${site.name} build`, () => {
    test.use({ site, viewport: narrow });

    for (const path of listPages(site)) {
      test(`${path} is a whole page`, async ({ page }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(200);
        const head = await page.evaluate(readHead);

        expect(head.lang).toBe('en');
        expect(head.title).toContain(words.site.title);
        expect(head.description.length).toBeGreaterThan(20);
        expect(head.canonical).toEqual([new URL(path, site.home).href]);
        expect(head.address).toBe(head.canonical[0]);

        expect(head.policies).toHaveLength(1);
        expect(head.policies[0]).toContain("default-src 'none'");
        expect(head.policies[0]).toContain("require-trusted-types-for 'script'");
        expect(head.policies[0]).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:/);
        expect(head.unguarded, 'scripts and styles before the policy').toEqual([]);
        for (const data of head.structuredData) expect(JSON.parse(data)).toHaveProperty('@context');

        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.getByRole('main')).toBeVisible();
        expect(head.width, 'no sideways scroll').toBeLessThanOrEqual(narrow.width);
      });
    }

    for (const path of ['./none', './none/', './a/b/c/d/', './a/b/c/d.html', './articles/none/', './none?q=a#b']) {
      test(`${path} leads to the page for missing pages`, async ({ page, request }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole('heading', { level: 1, name: words.notFound.title })).toBeVisible();
        expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.size))).toBeGreaterThan(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
        const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        for (const link of new Set(links)) {
          expect((await request.get(link, { maxRedirects: 0 })).status(), link).toBe(200);
        }
        await page.getByRole('link', { name: words.notFound.list }).click();
        await expect(page.getByRole('heading', { level: 1, name: words.articles.title })).toBeVisible();
      });
    }
  });
}

function readHead() {
  const attribute = (selector: string, name: string) =>
    [...document.head.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  const policy = document.querySelector('meta[http-equiv=content-security-policy]');
  const programs = [...document.querySelectorAll('style, link[rel=stylesheet], script:not([type="application/ld+json"])')];
  return {
    lang: document.documentElement.lang,
    title: document.title,
    description: attribute('meta[name=description]', 'content').join(),
    canonical: attribute('link[rel=canonical]', 'href'),
    address: attribute('meta[property="og:url"]', 'content').join(),
    policies: attribute('meta[http-equiv=content-security-policy]', 'content'),
    unguarded: programs
      .filter((element) => !policy || policy.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)
      .map((element) => element.outerHTML.slice(0, 80)),
    structuredData: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (element) => element.textContent,
    ),
    width: document.documentElement.scrollWidth,
  };
}
