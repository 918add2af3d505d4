import { words } from '../src/words/en.ts';
import { listFiles, readPage, routes, sites } from './built-site.ts';
import { articles, names } from './content.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('programs are off', async ({ page }) => {
  await page.goto(routes.search());
  await expect(page.getByText(words.search.noScript)).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
});

for (const article of articles) {
  test(`all of ${article.id} is read`, async ({ page }) => {
    await page.goto(routes.article(article.id));
    await expect(page.getByRole('heading', { level: 1, name: article.title })).toBeVisible();
    expect(article.passages.length).toBeGreaterThan(0);
    for (const id of article.passages) {
      const passage = page.locator(`[id="${id}"]`);
      await expect(passage).toBeVisible();
      expect((await passage.getByRole('paragraph').first().innerText()).length, id).toBeGreaterThan(40);
    }
    for (const doubt of article.doubts) {
      const said = page.getByText(words.article.doubt(doubt.printed, doubt.certainty), { exact: true });
      const note = page.getByRole('group').filter({ has: said, hasText: doubt.evidence.slice(0, 60) });
      await note.locator('summary').click();
      await expect(note.getByText(doubt.evidence.slice(0, 60))).toBeVisible();
    }
    await page.getByRole('link', { name: words.article.ledger(article.claims.length) }).click();
    for (const claim of article.claims) {
      await expect(page.getByRole('heading', { name: claim.statement, exact: true }).first()).toBeVisible();
    }
  });
}

test('lists and navigation lead to every article', async ({ page }) => {
  await page.goto('./');
  const navigation = page.getByRole('navigation', { name: words.site.navigation });
  for (const link of await navigation.getByRole('link').all()) await expect(link).toBeVisible();
  await navigation.getByRole('link', { name: words.articles.title }).click();
  for (const { id, title } of articles) {
    await page.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(new RegExp(`/articles/${id}/$`, 'u'));
    await page.goBack();
  }
});

test('no page has a control that does nothing', () => {
  for (const file of listFiles(sites.root, '.html')) {
    const controls = readPage(sites.root, file).querySelectorAll(
      'button, input, select, textarea, dialog, [role=button]',
    );
    expect.soft(controls.filter((control) => !control.closest('[hidden]')).map(String), file).toEqual([]);
  }
});

test('the search page leads on with words', async ({ page }) => {
  await page.goto(routes.search());
  const main = page.getByRole('main');
  const lead = main.getByText(words.search.noScript);
  await expect(lead).toBeVisible();
  await lead.getByRole('link').first().click();
  for (const name of names.places.values()) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true }).first()).toBeVisible();
  }
});
