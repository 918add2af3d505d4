import { words } from '../src/words/en.ts';
import { routes } from './built-site.ts';
import { articles, events, monthsIn, names } from './content.ts';
import { plain } from './page-words.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(routes.timeline());
});

test('every event stands with its place, its origins and the passages it rests on', async ({ page }) => {
  for (const event of events) {
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: event.title, exact: true }) });
    await expect(item, event.id).toHaveAttribute('id', event.id);
    if (event.place !== 'unknown')
      await expect(item.getByRole('link', { name: names.places.get(event.place) ?? '' }).first()).toBeVisible();
    await expect(item).toContainText(
      `${words.timeline.origins(event.origins.length)}: ${words.timeline.originList(event.origins)}`,
    );
    const reports = new Set(event.claims.map((claim) => claim.split('/')[0] ?? ''));
    for (const report of reports) {
      await expect(item.locator(`a[href*="/articles/${report}/#"]`).first()).toBeVisible();
    }
    // A number alone would not say whose claim it is.
    const numbers = item.locator('a[href*="/articles/"]').filter({ hasText: /^\d+$/u });
    await expect(numbers).toHaveCount(event.claims.length);
    for (const number of await numbers.all())
      await expect(number).toHaveAccessibleName(new RegExp(`^Claim ${await number.innerText()} of \\p{L}`, 'u'));
  }
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(events.length);
});

test('events stand in order of time', async ({ page }) => {
  const shown = await page
    .getByRole('main')
    .locator('li[id]')
    .evaluateAll((items) => items.map(({ id }) => id));
  const months = shown.map((id) => monthsIn(events.find((event) => event.id === id)?.date ?? '').first);
  expect(months).toHaveLength(events.length);
  expect(months).toEqual(months.toSorted());
});

test('every event is drawn in its period, and its row leads to it', async ({ page }) => {
  const rows = page
    .getByRole('main')
    .locator('li')
    .filter({ has: page.locator('svg.date') });
  for (const event of events) {
    const row = rows.filter({ has: page.getByRole('link', { name: event.title, exact: true }) });
    await expect(row, event.id).toHaveCount(1);
    await expect(row.getByRole('link'), event.id).toHaveAttribute('href', new RegExp(`#${event.id}$`, 'u'));
  }
});

test('an event of one topic is drawn in its colour, one of several in none of them', async ({ page }) => {
  const colours = await page.evaluate(() => {
    const colourOf = (element: Element | null) => (element ? getComputedStyle(element).stroke : '');
    return [...document.querySelectorAll('main li:has(svg.date) a[href*="#"]')].map((link) => {
      const row = link.closest('li');
      const shapes = [...(row?.querySelectorAll('svg:not(.date, .date *)') ?? [])];
      return {
        id: link.getAttribute('href')?.split('#')[1] ?? '',
        mark: colourOf(row?.querySelector('svg.date rect, svg.date line') ?? null),
        topics: shapes.map((shape) => getComputedStyle(shape).fill),
      };
    });
  });
  expect(colours).toHaveLength(events.length);
  for (const { id, mark, topics } of colours) {
    const expected = events.find((event) => event.id === id)?.topics ?? [];
    expect(topics, id).toHaveLength(expected.length);
    if (expected.length === 1) expect(mark, id).toBe(topics[0]);
    else expect(topics, id).not.toContain(mark);
  }
  expect(new Set(colours.map(({ mark }) => mark)).size).toBeGreaterThan(1);
});

test('on a phone a mark stands below its title, on a line as wide as the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const rows = page.locator('main li').filter({ has: page.locator('svg.date') });
  for (const event of events) {
    const row = rows.filter({ has: page.getByRole('link', { name: event.title, exact: true }) });
    const box = await row.boundingBox();
    expect(box?.height, event.id).toBeLessThan(100);
    const title = await row.getByRole('link').boundingBox();
    const line = await row.locator('svg.date').boundingBox();
    expect(line?.y, event.id).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0) - 1);
    expect(line?.width, event.id).toBeGreaterThan((box?.width ?? 0) - 1);
  }
});

test('plain links lead to the periods', async ({ page }) => {
  const links = page.getByRole('navigation', { name: words.timeline.periods }).getByRole('link');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const id = ((await link.getAttribute('href')) ?? '').slice(1);
    await expect(page.locator(`[id="${id}"]`).getByRole('heading', { level: 2 })).toHaveText(await link.innerText());
  }
});

test('the date of an event is its permalink', async ({ page }) => {
  const event = events.at(-1);
  const item = page.locator(`[id="${event?.id ?? ''}"]`);
  await item.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`#${event?.id ?? ''}$`, 'u'));
  await expect(item).toBeInViewport();
});

test('every year without an event or a report is shown as a silence', async ({ page }) => {
  const spans = [...events.map(({ date }) => date), ...articles.map(({ date }) => date)].map(monthsIn);
  const years = spans.flatMap(({ first, last }) => [Number(first.slice(0, 4)), Number(last.slice(0, 4))]);
  const isSpoken = (year: number) =>
    spans.some(({ first, last }) => Number(first.slice(0, 4)) <= year && year <= Number(last.slice(0, 4)));
  const between = Array.from(
    { length: Math.max(...years) - Math.min(...years) },
    (_, index) => Math.min(...years) + index,
  );
  const silences = page
    .getByRole('main')
    .locator('section')
    .filter({ hasText: words.timeline.silenceNote })
    .filter({ hasNot: page.getByRole('list') });
  const texts = (await silences.allInnerTexts()).map((text) => text.match(/\d{4}/gu)?.map(Number) ?? []);
  for (const year of between.filter((one) => !isSpoken(one))) {
    const isShown = texts.some((shown) => Math.min(...shown) <= year && year <= Math.max(...shown));
    expect(isShown, `the silence of ${year} is shown`).toBe(true);
  }
});

test('a silence is as high as its months, and says so', async ({ page }) => {
  const silences = page.getByRole('main').locator('section').filter({ hasText: words.timeline.silenceNote });
  const measures = await silences.filter({ hasNot: page.getByRole('list') }).evaluateAll((sections) =>
    sections.map((section) => {
      const drawing = section.querySelector('svg');
      const steps = [...(drawing?.querySelectorAll('g line') ?? [])].map((line) => line.getBoundingClientRect().top);
      return {
        text: section.textContent,
        steps: steps.slice(1).map((top, index) => top - (steps[index] ?? top)),
        height: drawing?.getBoundingClientRect().height ?? 0,
      };
    }),
  );
  expect(measures.length).toBeGreaterThan(0);
  for (const { text, steps, height } of measures) {
    const months = steps.length + 1;
    expect(plain(text)).toContain(words.timeline.silenceScale(months));
    for (const step of steps) expect(Math.abs(step - height / months)).toBeLessThan(1);
    expect(height / months).toBeGreaterThan(32);
  }
});
