import type { Page } from '@playwright/test';
import { routes, samplePages, sites } from './built-site.ts';
import { expect, test } from './test.ts';

test.describe('for readers who want no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself on any kind of page', async ({ page }) => {
    for (const path of samplePages(sites.root)) {
      await page.goto(path);
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
      expect.soft(await page.evaluate(readMotion), path).toEqual([]);
    }
  });

  test('one page gives way to the next without a transition', async ({ page }) => {
    expect(await hasTransition(page)).toBe(false);
  });
});

test('for others one page fades into the next', async ({ page }) => {
  expect(await hasTransition(page)).toBe(true);
});

test('motion would be found', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('h1 { transition: color 1s } html { scroll-behavior: smooth }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await page.evaluate(readMotion)).toHaveLength(2);
});

async function hasTransition(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset.transition = String(
        (event as Event & { viewTransition: unknown }).viewTransition !== null,
      );
    });
  });
  await page.goto('./');
  await page.locator(`nav a[href$="${routes.articles().slice(1)}"]`).click();
  await page.waitForURL(/\/articles\/$/u);
  return (await page.locator('html').getAttribute('data-transition')) === 'true';
}

/** The elements that are animated or change over time, and what scrolls smoothly. */
function readMotion(): string[] {
  const moving = document.getAnimations().map((animation) => `animation: ${animation.id || animation.playState}`);
  for (const element of document.querySelectorAll('*')) {
    for (const part of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, part);
      const times = `${style.transitionDuration}, ${style.animationName === 'none' ? '0s' : style.animationDuration}`;
      if (times.split(', ').some((time) => parseFloat(time) > 0))
        moving.push(`${element.localName}${part ?? ''}: ${times}`);
    }
    if (getComputedStyle(element).scrollBehavior !== 'auto') moving.push(`${element.localName}: smooth scrolling`);
  }
  return moving;
}
