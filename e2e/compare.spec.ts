import type { Locator, Page } from '@playwright/test';
import type { ClaimData } from '../src/schemas/claim.ts';
import { words } from '../src/words/en.ts';
import { listPages, routes, sites } from './built-site.ts';
import { articles, names, questions } from './content.ts';
import type { Article, Question } from './content.ts';
import { plain } from './page-words.ts';
import { expect, test } from './test.ts';

const pairs = listPages(sites.root).flatMap((path) => {
  const [, first = '', second = ''] = /^\.\/compare\/([^/]+)\/([^/]+)\/$/u.exec(path) ?? [];
  return first === '' ? [] : [{ path, first: getArticle(first), second: getArticle(second) }];
});

test('every report is compared with another, the earlier first', () => {
  for (const { id } of articles) {
    expect(
      pairs.some(({ first, second }) => [first.id, second.id].includes(id)),
      id,
    ).toBe(true);
  }
  for (const { first, second } of pairs) expect(first.id < second.id, `${first.id} before ${second.id}`).toBe(true);
});

test('the list counts the questions that both reports answer', async ({ page }) => {
  await page.goto(routes.comparisons());
  for (const { path, first, second } of pairs) {
    const item = page.getByRole('listitem').filter({ has: page.locator(`a[href$="${path.slice(1)}"]`) });
    const shared = questions.filter((question) => isAnswered(question, first, second));
    await expect(item).toContainText(words.compare.shared(shared.length));
  }
});

test('the list tells on how many of these questions reports differ', async ({ page }) => {
  await page.goto(routes.comparisons());
  const differing = pairs.map(({ path, first, second }) => ({
    path,
    number: questions.filter((question) => isAnswered(question, first, second) && isDiffering(question)).length,
  }));
  expect(Math.max(...differing.map(({ number }) => number))).toBeGreaterThan(0);
  for (const { path, number } of differing) {
    const item = page.getByRole('listitem').filter({ has: page.locator(`a[href$="${path.slice(1)}"]`) });
    if (number > 0) await expect(item, path).toContainText(words.compare.differing(number));
    else await expect(item, path).not.toContainText(words.article.differs);
  }
});

test('what both answer stands under the name of each, those questions first on which reports differ', async ({
  page,
}) => {
  test.setTimeout(90_000);
  for (const { path, first, second } of pairs) {
    const shared = questions.filter((question) => isAnswered(question, first, second));
    if (shared.length === 0) continue;
    await page.goto(path);
    const section = sectionOf(page, words.compare.bothAnswer(shared.length));
    const shown = await section.locator('ol > li').evaluateAll((items) =>
      items.map((item) => ({
        title: item.querySelector('h3')?.textContent.trim() ?? '',
        sides: [...item.querySelectorAll(':scope > dl > div')].map((side) => ({
          name: side.querySelector('dt')?.textContent.trim() ?? '',
          claims: [...side.querySelectorAll('li li > a')].map((link) => link.getAttribute('href') ?? ''),
          text: side.textContent,
        })),
        text: item.textContent,
      })),
    );
    const rows = shown.map((row) => ({ ...row, title: plain(row.title), text: plain(row.text) }));
    expect(rows.map(({ title }) => title).toSorted(), path).toEqual(shared.map(({ title }) => title).toSorted());
    for (const row of rows) {
      const question = shared.find(({ title }) => title === row.title);
      for (const [index, article] of [first, second].entries()) {
        const side = row.sides[index];
        const answers = question ? answersOf(question, article) : [];
        expect(side?.name).toBe(names.outlets.get(article.outlet));
        expect(side?.claims, `${path}: ${row.title}`).toEqual(answers.map((claim) => expectedLink(article, claim)));
        for (const { statement } of answers) expect(plain(side?.text ?? '')).toContain(statement);
      }
      expect(row.text.includes(words.article.differs), row.title).toBe(question !== undefined && isDiffering(question));
      expect(row.text).toContain(words.compare.relation(question?.relation ?? [], countReports(question)));
    }
    const order = rows.map(({ text }) => text.includes(words.article.differs));
    expect(order, path).toEqual(order.toSorted((a, b) => Number(b) - Number(a)));
  }
});

test('what one alone answers is listed without the silence of the other', async ({ page }) => {
  test.setTimeout(90_000);
  for (const { path, first, second } of pairs) {
    await page.goto(path);
    for (const [side, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const own = questions.filter(
        (question) => answersOf(question, side).length > 0 && answersOf(question, other).length === 0,
      );
      const name = words.compare.onlyAnswers(names.outlets.get(side.outlet) ?? '', own.length);
      const items = sectionOf(page, name).locator('ol > li');
      await expect(items).toHaveCount(own.length);
      for (const question of own) {
        const item = items.filter({ has: page.getByRole('heading', { name: question.title, exact: true }) });
        for (const { statement } of answersOf(question, side)) await expect(item).toContainText(statement);
      }
    }
  }
});

test('somebody is named where it is not the outlet that speaks, and every claim leads to its row once', async ({
  page,
}) => {
  const { path, first, second } = pairs.toSorted((a, b) => countAnswers(b) - countAnswers(a))[0] ?? {};
  if (!path || !first || !second) throw new Error('There is no comparison.');
  await page.goto(path);
  let named = 0;
  for (const article of [first, second]) {
    for (const claim of article.claims.filter(({ question }) => question !== undefined)) {
      const link = page.locator(`a[href$="${expectedLink(article, claim)}"]`);
      await expect(link).toHaveCount(1);
      await expect(link).toHaveText(claim.statement);
      const item = page.locator('.attributed > li').filter({ has: link });
      const speaker = claim.speaker.name ?? names.people.get(claim.speaker.person ?? '');
      if (speaker === undefined) continue;
      await expect(item).toContainText(speaker);
      named += 1;
    }
  }
  expect(named).toBeGreaterThan(0);
});

test('reports of the same days lead to their comparison', async ({ page }) => {
  await page.goto(routes.comparisons());
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: words.compare.sameDays }) });
  const [link] = await section.getByRole('link').all();
  const address = (await link?.getAttribute('href')) ?? '';
  const pair = pairs.find(({ path }) => address.endsWith(path.slice(1)));
  await page.goto(routes.article(pair?.first.id ?? ''));
  await page
    .getByRole('link', { name: words.compare.link(names.outlets.get(pair?.second.outlet ?? '') ?? '') })
    .click();
  await expect(page).toHaveURL(new RegExp(`${address}$`, 'u'));
});

function sectionOf(page: Page, name: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
}

function answersOf(question: Question, { id }: Article): ClaimData[] {
  return question.answers.filter(({ article }) => article.id === id).map(({ claim }) => claim);
}

function isAnswered(question: Question, ...sides: Article[]): boolean {
  return sides.every((side) => answersOf(question, side).length > 0);
}

function isDiffering({ relation }: Question): boolean {
  return relation.includes('conflict') || relation.includes('translation');
}

function countReports(question: Question | undefined): number {
  return new Set(question?.answers.map(({ article }) => article.id)).size;
}

function countAnswers({ first, second }: { first: Article; second: Article }): number {
  return questions.flatMap((question) => [...answersOf(question, first), ...answersOf(question, second)]).length;
}

/** The address of a claim's row, as the root build has it. */
function expectedLink({ id }: Article, claim: ClaimData): string {
  return routes.claim(id, claim.id).slice(1);
}

function getArticle(id: string): Article {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`There is no article ${id}.`);
  return found;
}
