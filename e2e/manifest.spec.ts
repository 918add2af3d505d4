import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { colours } from '../src/lib/colours.ts';
import { words } from '../src/words/en.ts';
import { fileAt, listFiles, readPage, readText, sites } from './built-site.ts';
import { expect, test } from './test.ts';

const name = 'manifest.webmanifest';

for (const site of Object.values(sites)) {
  test.describe(`in the ${site.name} build`, () => {
    test.use({ site });

    test('the browser reads the manifest and finds nothing wrong in it', async ({ page }) => {
      await page.goto('./');
      const session = await page.context().newCDPSession(page);
      const { url, errors, data } = await session.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      expect(new URL(url).pathname).toBe(`${site.base}${name}`);
      expect(JSON.parse(data ?? '')).toMatchObject({ name: words.site.title, description: words.site.description });
    });

    test('the manifest keeps to the base path and has the colours of the design', () => {
      const manifest = JSON.parse(readText(site, name)) as Manifest;
      expect([manifest.id, manifest.start_url, manifest.scope]).toEqual([site.base, site.base, site.base]);
      expect(manifest.short_name).not.toBe('');
      expect([manifest.theme_color, manifest.background_color]).toEqual([colours.light.ground, colours.light.ground]);
    });

    test('its icons are there in the sizes it states, one of them to be masked', async () => {
      const { icons } = JSON.parse(readText(site, name)) as Manifest;
      expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['any', '192x192', '512x512']));
      expect(icons.filter(({ purpose }) => purpose === 'maskable').map(({ sizes }) => sizes)).toEqual(['512x512']);
      for (const { src, sizes, type } of icons) {
        const file = fileAt(site, new URL(src, site.home)) ?? `nothing at ${src}`;
        const { width, height, format } = await sharp(join(site.folder, file)).metadata();
        expect(`image/${format === 'svg' ? 'svg+xml' : format}`, src).toBe(type);
        if (sizes !== 'any') expect(`${String(width)}x${String(height)}`, src).toBe(sizes);
      }
    });

    test('every page names the icons, the manifest and a colour for each scheme', () => {
      for (const file of listFiles(site, '.html')) {
        const head = readPage(site, file).querySelectorAll('head link, head meta');
        const links = (rel: string) =>
          head
            .filter((link) => link.getAttribute('rel') === rel)
            .map((link) => fileAt(site, new URL(link.getAttribute('href') ?? '', site.home)));
        expect(links('icon'), file).toEqual(['favicon.ico', 'icon.svg']);
        expect(links('apple-touch-icon'), file).toEqual(['icons/180.png']);
        expect(links('manifest'), file).toEqual([name]);
        // The first that fits is taken.
        const themes = head
          .filter((meta) => meta.getAttribute('name') === 'theme-color')
          .map((meta) => [meta.getAttribute('media'), meta.getAttribute('content')]);
        expect(themes, file).toEqual([
          ['(prefers-color-scheme:dark)', colours.dark.ground],
          [undefined, colours.light.ground],
        ]);
      }
    });

    test('the icon for older programs holds a PNG of 32 pixels', async () => {
      const ico = readFileSync(join(site.folder, 'favicon.ico'));
      expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
      const png = ico.subarray(ico.readUInt32LE(18));
      expect(png.length).toBe(ico.readUInt32LE(14));
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
    });
  });
}

interface Manifest {
  id: string;
  short_name: string;
  start_url: string;
  scope: string;
  theme_color: string;
  background_color: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
}
