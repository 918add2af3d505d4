import type { Locator, Page } from '@playwright/test';
import { mapViews } from '../src/lib/map-views.ts';
import { createMap } from '../src/lib/map.ts';
import { words } from '../src/words/en.ts';
import { listFiles, readText, routes, sites } from './built-site.ts';
import { articles, events, places } from './content.ts';
import { expect, test } from './test.ts';

const mapped = places.filter(({ location }) => location !== undefined);
const { drawings } = words.map;
/** Parts of the drawings that touch less than this, in pixels, are apart: type is measured in whole pixels. */
const touch = 1;

test.beforeEach(async ({ page }) => {
  await page.goto(routes.map());
});

test('every place with a point is a link on a drawing and a row of the list beside it', async ({ page }) => {
  expect(mapped.length).toBeGreaterThan(0);
  for (const { id, name, ukrainian } of mapped) {
    const link = drawingsOf(page)
      .getByRole('link', { name: `${name} ${ukrainian}`, exact: true })
      .first();
    await expect(link).toHaveAttribute('href', new RegExp(`/places/${id}/$`, 'u'));
    const row = page
      .getByRole('list', { name: /^Places on the map/u })
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name, exact: true }) })
      .first();
    await expect(row).toContainText(ukrainian);
    await expect(row).toContainText(/\d+\sreports?/u);
    const claims = articles.flatMap((article) => article.claims).filter(({ place }) => place === id).length;
    if (claims > 0) await expect(row).toContainText(words.articles.claims(claims));
    else await expect(row).not.toContainText(/claim/u);
  }
});

test('the links of each drawing stand in the order of its list', async ({ page }) => {
  for (const { of } of Object.values(drawings)) {
    const list = page.getByRole('list', { name: words.map.list(of), exact: true });
    const rows = await addresses(list);
    expect(rows.length, of).toBeGreaterThan(0);
    expect(await addresses(drawing(page, of)), of).toEqual(rows);
    for (const row of await list.getByRole('listitem').all()) {
      await expect(row).toContainText(
        new RegExp(Object.values({ ...words.places.precision, ...words.map.drawn }).join('|'), 'u'),
      );
    }
  }
});

test('what happened at a place opens below its name, and leads to the events', async ({ page }) => {
  const happened = mapped.filter(({ id }) => events.some(({ place }) => place === id));
  expect(happened.length).toBeGreaterThan(0);
  for (const { id, name } of happened) {
    const own = events.filter(({ place }) => place === id);
    const row = page
      .getByRole('list', { name: /^Places on the map/u })
      .locator('> li')
      .filter({ has: page.getByRole('link', { name, exact: true }) })
      .first();
    await row.getByText(words.timeline.count(own.length), { exact: true }).click();
    for (const event of own)
      await expect(row.getByRole('link', { name: event.title })).toHaveAttribute(
        'href',
        new RegExp(`#${event.id}$`, 'u'),
      );
  }
});

test('every place without a point is listed too', async ({ page }) => {
  for (const { name } of places.filter(({ location }) => location === undefined)) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
    await expect(drawingsOf(page).getByRole('link', { name, exact: true })).toHaveCount(0);
  }
});

for (const width of [320, 360, 390, 480, 768, 1024, 1280, 1920]) {
  test(`no name on a drawing covers another or a mark, and every link is large enough, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => document.fonts.ready);
    for (const svg of await drawingsOf(page).all()) {
      const { frame, marks } = await svg.evaluate(readMarks);
      const boxes = marks.flatMap(({ id, parts }) => parts.map((box) => ({ id, box })));
      for (const [index, { id, box }] of boxes.entries()) {
        expect
          .soft(box.left >= frame.left - touch && box.right <= frame.right + touch, `${id} in the frame`)
          .toBe(true);
        for (const other of boxes.slice(index + 1)) {
          if (other.id !== id) expect.soft(isApart(box, other.box), `${id} and ${other.id}`).toBe(true);
        }
      }
      for (const { id, isLink, target } of marks.filter((mark) => mark.isLink)) {
        expect.soft(isLink && Math.min(target.width, target.height), id).toBeGreaterThanOrEqual(24);
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

for (const width of [320, 360, 390, 768, 1280]) {
  test(`every name stands at its mark, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => document.fonts.ready);
    for (const svg of await drawingsOf(page).all()) {
      const { marks } = await svg.evaluate(readMarks);
      const pairs = marks.flatMap(({ id, parts: [symbol, name] }) => (symbol && name ? { id, symbol, name } : []));
      expect(pairs.length).toBeGreaterThan(1);
      for (const { id, symbol, name } of pairs) {
        const across = Math.max(name.left - symbol.right, symbol.left - name.right, 0);
        const down = Math.max(name.top - symbol.bottom, symbol.top - name.bottom, 0);
        expect.soft(Math.hypot(across, down), id).toBeLessThan(10);
      }
    }
  });
}

test('a mark leads to its place, with the mouse and with the keyboard', async ({ page }) => {
  const link = drawing(page, drawings.oblast.of).getByRole('link', { name: 'Izium Ізюм' });
  await link.focus();
  const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe('none');
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Izium' })).toBeVisible();
});

test('Crimea lies inside the outline of Ukraine', async ({ page }) => {
  const { width, height } = mapViews.country;
  const map = createMap(mapViews.country);
  const isInside = (longitude: number, latitude: number) => {
    const { x, y } = map.point([longitude, latitude]);
    return drawing(page, drawings.country.of)
      .locator('path.country')
      .evaluate((path: SVGPathElement, at) => path.isPointInFill(new DOMPoint(at.x, at.y)), {
        x: x * width,
        y: y * height,
      });
  };
  expect(await isInside(34.1, 44.95), 'Simferopol').toBe(true);
  expect(await isInside(33.56, 44.58), 'Sevastopol').toBe(true);
  expect(await isInside(36.58, 50.6), 'Belgorod').toBe(false);
});

test('rivers and borders are lines, not areas', async ({ page }) => {
  const lines = drawingsOf(page).locator('path:not(.country):not(.oblast):not(.symbol)');
  const fills = await lines.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(fills.length).toBeGreaterThan(4);
  expect(new Set(fills)).toEqual(new Set(['none']));
});

test('nothing is styled in an attribute', async ({ page }) => {
  await expect(page.locator('[style]')).toHaveCount(0);
  for (const file of listFiles(sites.root, '.svg').filter((name) => name.startsWith('map/'))) {
    expect(readText(sites.root, file), file).not.toContain(' style=');
  }
});

test('the page of a place shows where it lies and leads to the map', async ({ page }) => {
  for (const { id, name } of mapped) {
    await page.goto(routes.place(id));
    const image = page.getByRole('img', { name: new RegExp(`^Map of .*: ${name}$`, 'u') });
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth), id)
      .toBeGreaterThan(0);
  }
  await page.getByRole('link', { name: words.map.inset }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.map.title })).toBeVisible();
});

test('the list of places leads to the map', async ({ page }) => {
  await page.goto(routes.places());
  await page.getByRole('link', { name: words.map.all }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.map.title })).toBeVisible();
});

function drawingsOf(page: Page): Locator {
  return page.getByRole('group', { name: /^Map of/u });
}

function drawing(page: Page, of: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^Map of ${of} with`, 'u') });
}

function addresses(within: Locator): Promise<string[]> {
  return within.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

function isApart(a: Rectangle, b: Rectangle): boolean {
  return (
    a.right <= b.left + touch || b.right <= a.left + touch || a.bottom <= b.top + touch || b.bottom <= a.top + touch
  );
}

/** The symbols and lines of each mark of a drawing as rectangles on the screen, and the size of its target. */
function readMarks(svg: Element) {
  const box = (element: Element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return { left, right, top, bottom, width, height };
  };
  const marks = [...svg.querySelectorAll('.name')].map((mark) => {
    const text = mark.querySelector('text');
    return {
      id: mark.textContent.trim(),
      isLink: mark.tagName === 'a',
      parts: [...mark.querySelectorAll('.symbol'), ...(text ? [text] : [])].map(box),
      target: box(mark),
    };
  });
  return { frame: box(svg), marks };
}

interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
