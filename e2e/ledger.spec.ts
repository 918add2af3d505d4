import { words } from '../src/words/en.ts';
import { routes } from './built-site.ts';
import { articles, names, questions } from './content.ts';
import type { Article } from './content.ts';
import { plain } from './page-words.ts';
import { expect, test } from './test.ts';

for (const article of articles) {
  test.describe(`the claims of ${article.id}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(routes.claims(article.id));
    });

    test('name the report, lead back to its entry and give the fingerprint of the text once', async ({ page }) => {
      const outlet = names.outlets.get(article.outlet) ?? '';
      const header = page.getByRole('main').locator('header');
      await expect(header.getByRole('heading', { level: 1 })).toHaveText(
        words.claims.heading(outlet, article.claims.length),
      );
      await expect(header.getByRole('link', { name: outlet, exact: true })).toHaveAttribute(
        'href',
        new RegExp(`/outlets/${article.outlet}/$`, 'u'),
      );
      await expect(header.getByText(article.source.consulted.sha256)).toBeVisible();
      const text = await page.getByRole('main').innerText();
      expect(text.match(/[\da-f]{64}/gu)).toEqual([article.source.consulted.sha256]);
      await header.getByRole('link', { name: article.title, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/articles/${article.id}/$`, 'u'));
    });

    test('stand below the subheads of the entry', async ({ page }) => {
      const shown = await page.locator('main section:has(> div > ol > li[id])').evaluateAll((sections) =>
        sections.map((section) => ({
          heading: section.querySelector('h2')?.textContent ?? '',
          claims: [...section.querySelectorAll('ol > li[id]')].map(({ id }) => id),
        })),
      );
      expect(shown).toEqual(sectionsOf(article));
    });

    test('show at first sight what is said, who says it, and whether others do', async ({ page }) => {
      for (const claim of article.claims) {
        const row = page.locator(`[id="${claim.id}"]`);
        const seen = plain(await row.innerText());
        expect(seen).toContain(claim.statement);
        const speaker = claim.speaker.name ?? names.people.get(claim.speaker.person ?? '');
        if (speaker !== undefined) expect(seen.toLowerCase(), claim.id).toContain(speaker.toLowerCase());
        expect(seen).toContain(words.claims.corroboration[claim.corroboration.status]);
        expect(seen.includes(words.claims.status[claim.status]), `${claim.id}: status`).toBe(
          claim.status !== 'current',
        );
        const question = questions.find(({ id }) => id === claim.question);
        expect(seen.includes(words.article.differs), `${claim.id}: reports differ`).toBe(
          question !== undefined &&
            new Set(question.answers.map((answer) => answer.article.id)).size > 1 &&
            question.relation.some((relation) => ['conflict', 'translation'].includes(relation)),
        );
        if (question) await expect(row.getByRole('link', { name: question.title })).toBeVisible();
        for (const { line } of claim.passage) expect(seen).toContain(String(line));
        expect(seen).not.toContain(words.claims.wordingLabel);
      }
    });

    test('unfold the rest', async ({ page }) => {
      const claim = article.claims.find(({ note, printed }) => note !== undefined && printed !== undefined);
      const row = page.locator(`[id="${claim?.id ?? ''}"]`);
      await row.locator('summary').click();
      for (const text of [claim?.note, claim?.printed, claim?.passage[0]?.sha256, claim?.corroboration.note ?? ''])
        await expect(row).toContainText(text ?? '?', { useInnerText: true });
      await expect(row.getByText(words.claims.wording[claim?.wording ?? 'original'])).toBeVisible();
    });

    test('have a tower of as many bars, whose floors lead to the subheads', async ({ page }) => {
      const index = page.getByRole('navigation', { name: words.claims.contents });
      const sections = sectionsOf(article);
      const bars = await index.locator('a svg path').evaluateAll((paths) =>
        paths
          .map((path) => {
            const [dash = 0, gap = 0] = (path.parentElement?.getAttribute('stroke-dasharray') ?? '')
              .split(' ')
              .map(Number);
            return path instanceof SVGGeometryElement ? Math.round((path.getTotalLength() + gap) / (dash + gap)) : 0;
          })
          .reduce((sum, number) => sum + number, 0),
      );
      expect(bars).toBe(article.claims.length);
      for (const { heading, claims } of sections) {
        const link = index.getByRole('link', { name: heading });
        await link.click();
        await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeInViewport();
        const numbers = claims.map((claim) => article.claims.findIndex(({ id }) => id === claim) + 1);
        await expect(link).toContainText(words.claims.spans(numbers));
      }
    });
  });
}

test('on wide screens the tower stays beside the claims', async ({ page }) => {
  const longest = articles.toSorted((a, b) => b.claims.length - a.claims.length)[0];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(routes.claims(longest?.id ?? ''));
  const index = page.getByRole('navigation', { name: words.claims.contents });
  const middle = longest?.claims[Math.floor(longest.claims.length / 2)]?.id ?? '';
  await page.locator(`[id="${middle}"]`).scrollIntoViewIfNeeded();
  await expect(index).toBeInViewport({ ratio: 1 });
});

/** The subheads of an entry and the claims that the prose first states below each, in the order of their numbers. */
function sectionsOf({ body, claims }: Article): { heading: string; claims: string[] }[] {
  const headings = new Map<string, string>();
  let current = '';
  for (const [, heading = current, claim] of body.matchAll(/^## (.+)$|<Claim id="([^"]+)"/gmu)) {
    current = heading;
    if (claim !== undefined && !headings.has(claim)) headings.set(claim, current);
  }
  const inOrder = [...new Set(headings.values())];
  return inOrder.map((heading) => ({
    heading,
    claims: claims.map(({ id }) => id).filter((id) => headings.get(id) === heading),
  }));
}
