import { words } from '../src/words/en.ts';
import { routes } from './built-site.ts';
import { expect, test } from './test.ts';

test('commands are shown whole in a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(routes.data());
  const commands = page.getByRole('list', { name: words.data.commands }).getByRole('listitem');
  await expect(commands).toHaveText([/^sed -n \d+p .*\| sha256sum$/u, /^sha256sum /u]);
  for (const command of await commands.all())
    expect(await command.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
});

test('files of one format stand below one another where there is room', async ({ page }) => {
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(routes.data());
    for (const ending of ['csv', 'json', 'geojson', 'schema.json']) {
      const table = page.getByRole('table').first();
      const links = await table.getByRole('link', { name: new RegExp(`^[a-z]+\\.${ending}$`, 'u') }).all();
      const edges = await Promise.all(links.map(async (link) => Math.round((await link.boundingBox())?.x ?? 0)));
      expect(edges.length, ending).toBeGreaterThan(1);
      expect(new Set(edges).size, ending).toBe(1);
    }
  }
});
