import type { Locator, Page } from '@playwright/test';
import { words } from '../src/words/en.ts';
import { routes, sites } from './built-site.ts';
import { articles, names } from './content.ts';
import type { Article } from './content.ts';
import { expect, test } from './test.ts';

test.use({ site: sites.folder });

const withNote = articles.filter((article) => article.contentNote !== undefined);
const withDoubt = articles.filter((article) => article.doubts.length > 0);

for (const article of articles) {
  test.describe(article.id, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(routes.article(article.id));
    });

    test('says outlet, place and what text was read before the prose', async ({ page }) => {
      const header = page.getByRole('main').locator('header');
      await expect(header.getByRole('heading', { level: 1 })).toHaveText(article.title);
      await expect(header.getByRole('link', { name: names.outlets.get(article.outlet) ?? '' })).toBeVisible();
      await expect(
        header.getByRole('link', { name: names.places.get(article.place) ?? '', exact: true }),
      ).toBeVisible();
      await header.getByRole('link', { name: words.condition[article.source.consulted.condition] }).click();
      await expect(page.getByRole('heading', { name: words.article.provenance })).toBeInViewport();
    });

    test('has a permalink for each paragraph', async ({ page }) => {
      for (const id of article.passages) {
        await expect(passage(page, id).getByRole('link').first()).toHaveAttribute('href', `#${id}`);
      }
      const last = article.passages.at(-1) ?? '';
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      const link = passage(page, last).getByRole('link').first();
      await link.click();
      await expect(page).toHaveURL(new RegExp(`#${last}$`, 'u'));
      await expectAtTop(passage(page, last));
    });

    test('opens at a paragraph that is linked to', async ({ page }) => {
      const [id = ''] = article.passages.slice(-2);
      await page.goto('./');
      await page.goto(routes.passage(article.id, id));
      await expectAtTop(passage(page, id));
    });

    test('leads from every claim to its row and back to its words', async ({ page }) => {
      for (const [index, claim] of article.claims.entries()) {
        const number = page.getByRole('link', { name: words.article.claim(index + 1), exact: true });
        await expect(number.first()).toHaveAttribute('href', new RegExp(`claims/#${claim.id}$`, 'u'));
      }
      const number = article.claims.length;
      const claim = article.claims[number - 1];
      await page
        .getByRole('link', { name: words.article.claim(number), exact: true })
        .first()
        .click();
      const row = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: claim?.statement ?? '' }) });
      await expect(row).toBeInViewport();
      await expect(row).toHaveAttribute('id', claim?.id ?? '');
      await row.getByRole('link', { name: words.claims.passage }).click();
      await expect(page).toHaveURL(new RegExp(`/articles/${article.id}/#claim-`, 'u'));
      await expect(page.locator(`[id="claim-${claim?.id ?? ''}"]`)).toBeInViewport();
    });

    test('shows where it comes from', async ({ page }) => {
      const { source } = article;
      const panel = page.locator('#provenance');
      await expect(panel.getByRole('heading', { name: words.article.provenance })).toBeVisible();
      await expect(panel).toContainText(source.consulted.sha256);
      await expect(panel).toContainText(words.condition[source.consulted.condition]);
      if (source.headline !== 'unknown') await expect(panel).toContainText(source.headline.text);
      for (const address of [source.url, source.republication?.url ?? 'unknown', source.archiveUrl]) {
        if (address === 'unknown') continue;
        await expect(panel.locator(`a[href="${address}"]`)).toBeVisible();
      }
    });
  });
}

for (const article of withNote) {
  test(`the content note of ${article.id} stands before its text`, async ({ page }) => {
    await page.goto(routes.article(article.id));
    const note = page.getByText(`${words.article.contentNote}: ${article.contentNote ?? ''}`);
    await expect(note).toBeVisible();
    const order = await note.evaluate((element, id) => {
      const first = document.getElementById(id);
      return first ? element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
    }, article.passages[0] ?? '');
    expect(order).toBeGreaterThan(0);
  });
}

test('an article without a content note shows none', async ({ page }) => {
  for (const article of articles.filter((other) => !withNote.includes(other))) {
    await page.goto(routes.article(article.id));
    await expect(page.getByText(`${words.article.contentNote}:`)).toHaveCount(0);
  }
});

test('a doubtful word is marked and its note opens by keyboard', async ({ page }) => {
  for (const article of withDoubt) {
    await page.goto(routes.article(article.id));
    const [doubt] = article.doubts;
    const summary = page
      .locator('summary', { hasText: words.article.doubt(doubt?.printed ?? '', doubt?.certainty ?? '') })
      .first();
    const evidence = page.getByText(doubt?.evidence.slice(0, 60) ?? '').first();
    await expect(evidence).toBeHidden();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(evidence).toBeVisible();
    await expect(page.locator('.doubt')).not.toHaveCount(0);
  }
});

test('every doubt of an article has its note', async ({ page }) => {
  for (const article of withDoubt) {
    await page.goto(routes.article(article.id));
    for (const doubt of article.doubts) {
      await expect(page.getByText(words.article.doubt(doubt.printed, doubt.certainty)).first(), doubt.id).toBeVisible();
    }
  }
});

test('neighbours lead through all articles in the order of the list', async ({ page }) => {
  await page.goto(routes.articles());
  const titles = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(titles).toHaveLength(articles.length);
  const neighbours = page.getByRole('navigation', { name: words.article.neighbours });
  const step = (label: string, title: string) =>
    neighbours
      .getByRole('listitem')
      .filter({ hasText: `${label}:` })
      .getByRole('link', { name: title });
  await page.getByRole('link', { name: titles[0] ?? '' }).click();
  await expect(neighbours.getByText(`${words.article.next}:`)).toHaveCount(0);
  for (const [index, title] of titles.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const later = titles[index - 1];
    if (later !== undefined) await expect(step(words.article.next, later)).toBeVisible();
    const earlier = titles[index + 1];
    if (earlier !== undefined) await step(words.article.previous, earlier).click();
  }
  await expect(neighbours.getByText(`${words.article.previous}:`)).toHaveCount(0);
});

function passage(page: Page, id: Article['id']): Locator {
  return page.locator(`[id="${id}"]`);
}

/** Expects an element where a reader looks first: with its beginning on the screen. */
async function expectAtTop(element: Locator): Promise<void> {
  await expect(element).toBeInViewport();
  await expect.poll(() => element.evaluate((found) => found.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
}
