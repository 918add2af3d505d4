import { sites } from './built-site.ts';
import { expect, test } from './test.ts';

test.use({ site: sites.folder });

test('what a page should not do is noticed', async ({ page, faults }) => {
  await page.goto('./');
  expect(faults.list()).toEqual([]);

  await page.evaluate(async () => {
    const style = document.createElement('p');
    style.setAttribute('style', 'color: red');
    document.body.append(style);
    setTimeout(() => {
      throw new Error('thrown');
    });
    alert('opened');
    await Promise.allSettled([fetch('https://elsewhere.example/'), fetch('/outside'), fetch('./missing.json')]);
    const image = document.createElement('img');
    image.src = '/outside.png';
    document.body.append(image);
  });

  const kinds = [
    /^violation: style-src-attr/,
    /^violation: connect-src https:\/\/elsewhere/,
    /^console: Failed to load resource.*404/,
    /^error: thrown/,
    /^dialog: opened/,
    /^request: .*\/outside$/,
    /^request: .*\/outside\.png$/,
  ];
  for (const kind of kinds) {
    await expect.poll(() => faults.list(), `notices ${String(kind)}`).toContainEqual(expect.stringMatching(kind));
  }
  faults.allow(/./);
});

test('a program put into the page as text is refused', async ({ page, faults }) => {
  await page.goto('./');
  const refusal = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src="x" onerror="alert(1)">';
      return 'taken';
    } catch (error) {
      return String(error);
    }
  });
  expect(refusal).toMatch(/TrustedHTML/);
  faults.allow(/violation: require-trusted-types-for|requires 'TrustedHTML'/);
});

test('a missing page may be opened where that is meant, but nothing on it may be missing', async ({ page, faults }) => {
  await page.goto('./none/');
  await expect.poll(() => faults.list()).toHaveLength(1);
  faults.allowMissingPages();
  expect(faults.list()).toEqual([]);
  await page.evaluate(() => fetch('./none.json'));
  await expect.poll(() => faults.list()).toHaveLength(1);
  faults.allow(/404/);
});
