import { words } from '../src/words/en.ts';
import { routes } from './built-site.ts';
import { articles, names, questions } from './content.ts';
import { expect, test } from './test.ts';

for (const question of questions) {
  test(`"${question.title}" shows every answer and every silence`, async ({ page }) => {
    await page.goto(routes.question(question.id));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question.title);
    await expect(page.getByRole('main')).toContainText(words.questions.relation(question.relation));

    const table = page.getByRole('main').locator('table');
    await expect(table.locator('tbody tr')).toHaveCount(question.answers.length);
    for (const { article, claim } of question.answers) {
      const row = table.locator(`[id="${article.id}-${claim.id}"]`);
      await expect(row.getByRole('link', { name: claim.statement, exact: true })).toHaveAttribute(
        'href',
        new RegExp(`/articles/${article.id}/claims/#${claim.id}$`, 'u'),
      );
      await expect(row).toContainText(names.outlets.get(article.outlet) ?? '');
      const speaker = claim.speaker.name ?? names.people.get(claim.speaker.person ?? '');
      if (speaker !== undefined) await expect(row).toContainText(speaker);
      if (claim.printed !== undefined) await expect(row).toContainText(claim.printed);
      await expect(row).toContainText(words.claims.wording[claim.wording]);
      await expect(row).toContainText(words.claims.status[claim.status]);
    }

    const silent = articles.filter(({ id }) => !question.answers.some(({ article }) => article.id === id));
    const silences = page.getByRole('heading', { name: words.questions.silent(silent.length) });
    await expect(silences).toHaveCount(silent.length === 0 ? 0 : 1);
    for (const { id } of silent) {
      await expect(page.getByRole('main').locator(`li a[href$="/articles/${id}/"]`).first()).toBeVisible();
    }
  });
}

test('the list of questions holds each under its topic, with its answers counted', async ({ page }) => {
  await page.goto(routes.questions());
  const main = page.getByRole('main');
  for (const { title, answers, topics } of questions) {
    const item = main.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
    await expect(item, title).toHaveCount(1);
    const answering = new Set(answers.map(({ article }) => article.id)).size;
    await expect(item).toContainText(words.questions.summary(answering, articles.length - answering));
    const section = main.locator('section').filter({ has: page.getByRole('link', { name: title, exact: true }) });
    await expect(section.getByRole('heading', { level: 2 })).toHaveText(names.topics.get(topics[0] ?? '') ?? '');
  }
});

test('a reader gets from a claim to what the others say and back to the words in two steps', async ({ page }) => {
  const question = questions.find(({ answers }) => new Set(answers.map(({ article }) => article.id)).size > 1);
  const [first] = question?.answers ?? [];
  await page.goto(routes.claim(first?.article.id ?? '', first?.claim.id ?? ''));
  const row = page.locator(`[id="${first?.claim.id ?? ''}"]`);
  await row.getByRole('link', { name: question?.title ?? '' }).click();
  const other = question?.answers.find(({ article }) => article.id !== first?.article.id);
  const answer = page.locator(`[id="${other?.article.id ?? ''}-${other?.claim.id ?? ''}"]`);
  await answer
    .getByRole('link', { name: names.outlets.get(other?.article.outlet ?? '') ?? '' })
    .last()
    .click();
  await expect(page.locator(`[id="claim-${other?.claim.id ?? ''}"]`)).toBeInViewport();
});
