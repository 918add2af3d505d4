import type { Page } from '@playwright/test';
import { words } from '../src/words/en.ts';
import { routes, sites } from './built-site.ts';
import { articles } from './content.ts';
import { expect, test } from './test.ts';

const { theme, text, slash, without, unkept } = words.preferences;
const article = routes.article(articles[0]?.id ?? '');

test.use({ site: sites.folder });

for (const [scheme, chosen] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test.describe(`where the system is ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test(`the theme follows the system until ${chosen} is chosen, and again after`, async ({ page }) => {
      await page.goto(article);
      const ofSystem = await groundOf(page);
      await page.goto(routes.preferences());
      await expect(page.getByRole('radio', { name: theme.choices.auto })).toBeChecked();
      await page.getByRole('radio', { name: theme.choices[chosen], exact: true }).check();
      const ofChoice = await groundOf(page);
      expect(ofChoice).not.toBe(ofSystem);

      await page.goto(article);
      expect(await groundOf(page)).toBe(ofChoice);
      await page.goto(routes.preferences());
      await expect(page.getByRole('radio', { name: theme.choices[chosen], exact: true })).toBeChecked();
      await page.getByRole('radio', { name: theme.choices.auto }).check();
      await page.goto(article);
      expect(await groundOf(page)).toBe(ofSystem);
    });
  });
}

test('the chosen theme is there before anything is painted', async ({ page }) => {
  await page.goto(routes.preferences());
  await page.getByRole('radio', { name: theme.choices.dark, exact: true }).check();
  const dark = await groundOf(page);
  await page.addInitScript(() => {
    Object.assign(window, { grounds: [] as string[] });
    const watch = () => {
      const { grounds } = window as unknown as { grounds: string[] };
      if (document.querySelector('body')) grounds.push(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
  await page.goto(article);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { grounds: string[] }).grounds.length))
    .toBeGreaterThan(2);
  const grounds = await page.evaluate(() => (window as unknown as { grounds: string[] }).grounds);
  expect(new Set(grounds)).toEqual(new Set([dark]));
});

test('the size of text grows, and is kept', async ({ page }) => {
  await page.goto(routes.preferences());
  const sizes = [];
  for (const label of Object.values(text.choices)) {
    await page.getByRole('radio', { name: label, exact: true }).check();
    await page.goto(article);
    sizes.push(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)));
    await page.goto(routes.preferences());
    await expect(page.getByRole('radio', { name: label, exact: true })).toBeChecked();
  }
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(new Set(sizes).size).toBe(sizes.length);
});

test('paper is light, whatever was chosen', async ({ page }) => {
  await page.goto(routes.preferences());
  await page.getByRole('radio', { name: theme.choices.dark, exact: true }).check();
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

test('the key / can be switched off here too', async ({ page }) => {
  await page.goto(routes.preferences());
  await page.getByRole('checkbox', { name: slash.label }).uncheck();
  await page.goto(article);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(routes.preferences());
  await expect(page.getByRole('checkbox', { name: slash.label })).not.toBeChecked();
});

test('what no page of ours has kept changes nothing', async ({ page, faults }) => {
  await page.goto(article);
  const before = await groundOf(page);
  await page.evaluate(() => {
    localStorage.setItem('record-theme', 'url(https://example.org/)');
    localStorage.setItem('record-text', '"><script>');
  });
  await page.goto(article);
  expect(await groundOf(page)).toBe(before);
  await page.goto(routes.preferences());
  await expect(page.getByRole('radio', { name: theme.choices.auto })).toBeChecked();
  expect(faults.list()).toEqual([]);
});

test('a browser that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await page.goto(routes.preferences());
  await page.getByRole('radio', { name: theme.choices.dark, exact: true }).check();
  await expect(page.getByRole('status')).toHaveText(unkept);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no form, and the page says what holds', async ({ page }) => {
    await page.goto(routes.preferences());
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByText(without)).toBeVisible();
  });
});

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
