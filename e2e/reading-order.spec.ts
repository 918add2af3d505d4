import type { Page } from '@playwright/test';
import { samplePages, sites } from './built-site.ts';
import { layOutWhole } from './layout.ts';
import { expect, test } from './test.ts';

const pages = [...samplePages(sites.root), './none/'];

test.use({ bypassCSP: true });

for (const width of [320, 1280]) {
  test(`what is read next stands below or to the right, ${width} pixels wide`, async ({ page, faults }) => {
    faults.allowMissingPages();
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height: 900 });
    for (const path of pages) {
      await page.goto(path);
      await layOutWhole(page);
      expect.soft(await findJumps(page), path).toEqual([]);
    }
  });
}

test('what stands elsewhere than where it is read would be found', async ({ page }) => {
  await page.goto('./');
  for (const content of [
    'main { display: flex; flex-direction: column-reverse }',
    'main { display: grid } main > :first-child { order: 1 }',
    'body { display: grid } main { grid-row: 3 } footer { grid-row: 2 }',
  ]) {
    const style = await page.addStyleTag({ content });
    expect(await findJumps(page), content).not.toEqual([]);
    await style.evaluate((element) => {
      element.parentNode?.removeChild(element);
    });
  }
  await page.evaluate(() => document.querySelector('footer a')?.setAttribute('tabindex', '1'));
  expect(await findJumps(page)).toContainEqual(expect.stringContaining('tabindex'));
});

/** Name the parts that stand above, or left beside, the part before them, and what puts parts in another order. */
function findJumps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 2;
    const name = (element: Element) =>
      `<${element.localName}> ${element.textContent.trim().replace(/\s+/gu, ' ').slice(0, 40)}`;
    // What goes on in the next column begins where its first part stands.
    const boxOf = (part: Element) => part.getClientRects()[0] ?? part.getBoundingClientRect();
    const jumps: string[] = [];
    for (const element of document.querySelectorAll('body, body *')) {
      const style = getComputedStyle(element);
      if (Number(element.getAttribute('tabindex') ?? 0) > 0) jumps.push(`${name(element)}: tabindex`);
      if (style.order !== '0') jumps.push(`${name(element)}: order`);
      if (/reverse|dense/u.test(`${style.flexDirection} ${style.flexWrap} ${style.gridAutoFlow}`))
        jumps.push(`${name(element)}: reversed`);
      if (element instanceof SVGElement) continue;
      const parts = [...element.children].filter((part) => {
        // A drawing that nobody reads out may stand on any side.
        if (part.matches('svg[aria-hidden=true]')) return false;
        const { display, position, float } = getComputedStyle(part);
        const isInFlow =
          !/^inline$|none|contents/u.test(display) && !/absolute|fixed/u.test(position) && float === 'none';
        const { width, height } = part.getBoundingClientRect();
        return isInFlow && width > 0 && height > 0 && part.checkVisibility({ visibilityProperty: true });
      });
      for (const [index, part] of parts.slice(1).entries()) {
        const earlier = parts[index];
        if (!earlier) continue;
        const [before, after] = [boxOf(earlier), boxOf(part)];
        const isHigher = after.top < before.top - SLACK && after.left < before.right - SLACK;
        const isLeftBeside = after.right <= before.left + SLACK && after.top < before.bottom - SLACK;
        if (isHigher || isLeftBeside) jumps.push(name(part));
      }
    }
    return [...new Set(jumps)];
  });
}
