import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { words } from '../src/words/en.ts';
import { addressOf, fileAt, listFiles, readPage, sites } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import { articles, names, questions } from './content.ts';
import { expect, test } from './test.ts';

const maxBytes = 40_000;

/** The pages that have a card of their own, with what the words for it must name. */
const pages: { page: string; named: string[] }[] = [
  ...articles.map(({ id, outlet, claims }) => ({
    page: `articles/${id}`,
    named: [names.outlets.get(outlet) ?? '?', words.articles.claims(claims.length)],
  })),
  ...questions.map(({ id, answers }) => ({
    page: `questions/${id}`,
    named: answers
      // Those that can be put on no scale are not on the card.
      .filter(({ claim }) => claim.quantity !== undefined || answers.every((answer) => !answer.claim.quantity))
      .slice(0, 1)
      .map(({ article }) => names.outlets.get(article.outlet) ?? '?'),
  })),
  ...[...names.topics].map(([id, title]) => ({ page: `topics/${id}`, named: [title] })),
];

for (const site of Object.values(sites)) {
  test.describe(`in the ${site.name} build`, () => {
    for (const { page, named } of pages) {
      test(`${page} has a card of its own, which its words describe`, async () => {
        const card = readCard(site, `${page}/index.html`);
        expect(card.file).toBe(`cards/${page}.png`);
        for (const name of named) expect(card.alt).toContain(name);
        expect(card.alt.length).toBeGreaterThan(20);
        await checkPicture(site, card.file);
      });
    }

    test('every other page has the card of the home page', async () => {
      const own = pages.map(({ page }) => `${page}/index.html`);
      const others = listFiles(site, '.html').filter((file) => !own.includes(file));
      expect(others).toContain('index.html');
      for (const file of others) {
        const card = readCard(site, file);
        expect.soft(card.file, file).toBe('cards/home.png');
        expect.soft(card.alt, file).toBe(words.cards.home);
      }
      await checkPicture(site, 'cards/home.png');
    });

    test('no card is there without a page, and no two are the same', () => {
      const cards = listFiles(site, '.png').filter((file) => file.startsWith('cards/'));
      expect(cards).toEqual([...pages.map(({ page }) => `cards/${page}.png`), 'cards/home.png'].sort());
      const contents = cards.map((file) => readFileSync(join(site.folder, file)).toString('base64'));
      expect(new Set(contents).size).toBe(cards.length);
    });
  });
}

test('the cards are the same in both builds', () => {
  for (const file of listFiles(sites.root, '.png')) {
    const [one, other] = [sites.root, sites.folder].map((site) => readFileSync(join(site.folder, file)));
    expect(other && one?.equals(other), file).toBe(true);
  }
});

/** What the head of a page says of its card; the file that answers at the address, as an absolute one, has to be there. */
function readCard(site: BuiltSite, file: string): { file: string; alt: string } {
  const page = readPage(site, file);
  const content = (name: string) =>
    page
      .querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)
      .map((meta) => meta.getAttribute('content') ?? '')
      .join('\n');
  const image = content('og:image');
  expect(image, `address in ${file}`).toMatch(/^https?:\/\/\S+$/u);
  expect(content('og:image:width'), file).toBe('1200');
  expect(content('og:image:height'), file).toBe('630');
  expect(content('twitter:card'), file).toBe('summary_large_image');
  const found = fileAt(site, new URL(image));
  expect(found, `${addressOf(site, file)} names ${image}`).toBeDefined();
  return { file: found ?? '', alt: content('og:image:alt') };
}

/** A card is a PNG of 1200 by 630 within its limit, with ink in its masthead and something below. */
async function checkPicture(site: BuiltSite, file: string): Promise<void> {
  const bytes = readFileSync(join(site.folder, file));
  expect(bytes.length, file).toBeLessThanOrEqual(maxBytes);
  const { width, height, format } = await sharp(bytes).metadata();
  expect({ width, height, format }, file).toEqual({ width: 1200, height: 630, format: 'png' });
  for (const part of [
    { left: 60, top: 30, width: 400, height: 60 },
    { left: 60, top: 140, width: 640, height: 360 },
    { left: 60, top: 550, width: 200, height: 60 },
  ]) {
    const { channels } = await sharp(bytes).extract(part).greyscale().stats();
    expect(channels[0]?.min, `${file} has ink at ${part.top}`).toBeLessThan(0x60);
    expect(channels[0]?.max, `${file} has ground at ${part.top}`).toBeGreaterThan(0xe0);
  }
}
