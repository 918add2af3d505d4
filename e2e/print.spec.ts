import { words } from '../src/words/en.ts';
import { samplePages, routes, sites } from './built-site.ts';
import { articles, questions } from './content.ts';
import { findLosses, layOutWhole, noLosses } from './layout.ts';
import { expect, test } from './test.ts';

const pages = samplePages(sites.root);
/** A4 less margins of 10 mm, in CSS pixels. */
const paper = { width: 718, height: 1047 };

test.use({ viewport: paper, bypassCSP: true });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

test('every kind of page fits on paper and loses nothing', async ({ page }) => {
  test.setTimeout(60_000);
  for (const path of pages) {
    await page.goto(path);
    expect.soft(await findLosses(page), path).toEqual(noLosses);
  }
});

test('rows, headings and notes are kept whole, and ink is dark on white', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    await layOutWhole(page);
    expect.soft(await page.evaluate(readFaults), path).toEqual([]);
  }
});

test('every address that leads elsewhere is spelt out', async ({ page }) => {
  for (const path of [...pages, ...articles.map(({ id }) => routes.article(id))]) {
    await page.goto(path);
    const unspelt = await page.locator('main a[href^="http"]').evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .filter(
          (link) =>
            !`${link.textContent} ${getComputedStyle(link, '::after').content}`.includes(
              link.getAttribute('href') ?? '',
            ),
        )
        .map((link) => link.getAttribute('href')),
    );
    expect.soft(unspelt, path).toEqual([]);
  }
});

test('links that only lead on to other pages are left out', async ({ page }) => {
  const links: [path: string, names: string[]][] = [
    [routes.home(), [words.home.all, words.home.map]],
    [routes.question(questions[0]?.id ?? ''), [words.citation.questionLink, words.questions.all]],
    [routes.article(articles[0]?.id ?? ''), [words.citation.link]],
  ];
  for (const [path, names] of links) {
    await page.goto(path);
    for (const name of names) {
      const link = page.getByRole('main').getByRole('link', { name, includeHidden: true });
      await expect(link, name).toHaveCount(1);
      await expect(link, name).toBeHidden();
    }
  }
});

test('a row that splits and a note that stays shut would be found', async ({ page }) => {
  const doubtful = articles.find(({ doubts }) => doubts.length > 0);
  await page.goto(routes.article(doubtful?.id ?? ''));
  expect(await page.evaluate(readFaults)).toEqual([]);
  await page.addStyleTag({
    content: `li { break-inside: auto !important } html { background: black !important }
      .stepped::before { border: 0 !important } footer { break-before: auto !important }
      details::details-content { content-visibility: hidden !important; block-size: 0 !important }`,
  });
  const faults = (await page.evaluate(readFaults)).join();
  for (const fault of ['splits', 'shut', 'ground', 'step', 'parted']) expect(faults).toContain(fault);
});

function readFaults(): string[] {
  const faults: string[] = [];
  const name = (element: Element) => `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`;
  const isShown = (element: Element) => element.checkVisibility();
  for (const row of [
    ...document.querySelectorAll('main tr, main li, .notes > *, .chart, section.silence, footer'),
  ].filter(isShown)) {
    // An event has a heading, a text and references: more than would be kept on one page.
    if (row.matches('.event')) continue;
    if (!getComputedStyle(row).breakInside.startsWith('avoid')) faults.push(`splits: ${name(row)}`);
  }
  for (const heading of [...document.querySelectorAll('h2, h3')].filter(isShown)) {
    if (!getComputedStyle(heading).breakAfter.startsWith('avoid')) faults.push(`left alone: ${name(heading)}`);
  }
  for (const section of [...document.querySelectorAll('.stepped')].filter(isShown)) {
    // Browsers leave out backgrounds on paper.
    if (parseFloat(getComputedStyle(section, '::before').borderTopWidth) === 0)
      faults.push(`without its step: ${name(section)}`);
  }
  for (const after of [...document.querySelectorAll('.notes, footer')].filter(isShown)) {
    if (!getComputedStyle(after).breakBefore.startsWith('avoid')) faults.push(`parted: ${name(after)}`);
  }
  const notes = [...document.querySelectorAll('details')].filter(isShown);
  for (const part of notes.flatMap((note) => [...note.querySelectorAll(':scope > :not(summary)')])) {
    if (part.getBoundingClientRect().height === 0 || !part.checkVisibility({ contentVisibilityAuto: true }))
      faults.push(`shut: ${name(part)}`);
  }
  const channels = (colour: string) => (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const ground = channels(getComputedStyle(document.documentElement).backgroundColor);
  if (ground.length < 4 || ground[3] !== 0) faults.push('the ground is printed');
  if (Math.max(...channels(getComputedStyle(document.body).color).slice(0, 3)) > 100) faults.push('the ink is pale');
  return faults;
}
