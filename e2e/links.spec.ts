import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { HTMLElement } from 'node-html-parser';
import { addressOf, fileAt, listFiles, listPages, projectRoot, readPage, readText, sites } from './built-site.ts';

// Reposts of reports; the record names them where it matters and never links them.
const reposts = /middleeast-24|honeywell-confort|dailynewsen|sabiniax/u;
const textFile = /\.(?:html|css|js|mjs|json|geojson|xml|txt|csv|svg|webmanifest|bib|ris)$/u;

for (const site of Object.values(sites)) {
  test.describe(`in the ${site.name} build`, () => {
    const files = listFiles(site);
    const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(site, file)]));
    const ids = new Map(
      [...pages].map(([file, page]) => [file, new Set(page.querySelectorAll('[id]').map(({ id }) => id))]),
    );

    /** What is wrong with an address that stands in a file, in words; undefined where nothing is. */
    function faultOf(written: string, file: string): string | undefined {
      const from = addressOf(site, file);
      if (!URL.canParse(written, from)) return 'is no address';
      const address = new URL(written, from);
      if (address.origin !== new URL(site.home).origin) return faultOfOutside(address);
      const target = fileAt(site, address);
      if (target === undefined) return 'leads nowhere';
      const fragment = decodeURIComponent(address.hash.slice(1));
      if (fragment !== '' && !ids.get(target)?.has(fragment)) return 'leads to no place on its page';
      return undefined;
    }

    const faultsIn = (addresses: { file: string; written: string }[]) =>
      addresses.flatMap(({ file, written }) => {
        const fault = faultOf(written, file);
        return fault === undefined ? [] : [`${file}: ${written} ${fault}`];
      });

    test('every link, asset and fragment leads somewhere', () => {
      const addresses = [...pages].flatMap(([file, page]) => addressesIn(page).map((written) => ({ file, written })));
      expect(addresses.length).toBeGreaterThan(pages.size);
      expect(faultsIn(addresses)).toEqual([]);
    });

    test('every file that a style sheet names is there', () => {
      const styles = [
        ...[...pages].flatMap(([file, page]) =>
          page.querySelectorAll('style').map((style) => ({ file, css: style.text })),
        ),
        ...files.filter((file) => file.endsWith('.css')).map((file) => ({ file, css: readText(site, file) })),
      ];
      const addresses = styles.flatMap(({ file, css }) =>
        [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/gu)].map(([, written = '']) => ({ file, written })),
      );
      expect(faultsIn(addresses)).toEqual([]);
    });

    test('canonical and shared addresses and those of the structured data lead to pages', () => {
      const addresses = [...pages].flatMap(([file, page]) =>
        [
          ...page.querySelectorAll('link[rel=canonical]').map((link) => link.getAttribute('href') ?? ''),
          ...page
            .querySelectorAll('meta[property="og:url"], meta[property="og:image"]')
            .map((meta) => meta.getAttribute('content') ?? ''),
          ...page
            .querySelectorAll('script[type="application/ld+json"]')
            .flatMap((data) => urlsIn(JSON.parse(data.text))),
        ].map((written) => ({ file, written })),
      );
      // The page for missing pages is shown at other addresses than its own.
      expect(faultsIn(addresses.filter(({ file }) => file !== '404.html'))).toEqual([]);
      expect(addresses.filter(({ written }) => !/^https?:\/\//u.test(written))).toEqual([]);
    });

    test('the sitemap holds every page that may be listed, and no other', () => {
      const listed = [...pages]
        .filter(([, page]) => !page.querySelector('meta[name=robots][content*=noindex]'))
        .map(([file]) => addressOf(site, file));
      expect(
        listPages(site)
          .map((path) => new URL(path, site.home).href)
          .sort(),
      ).toEqual(listed.sort());
      const [, sitemap = ''] = /^Sitemap: (.*)$/mu.exec(readText(site, 'robots.txt')) ?? [];
      expect(faultOf(sitemap, 'robots.txt')).toBeUndefined();
      const parts = [...readText(site, 'sitemap-index.xml').matchAll(/<loc>([^<]*)<\/loc>/gu)];
      expect(faultsIn(parts.map(([, written = '']) => ({ file: 'sitemap-index.xml', written })))).toEqual([]);
    });

    test('every entry and address of the feeds leads to a page', () => {
      for (const file of files.filter((name) => name.endsWith('feed.xml'))) {
        const feed = readText(site, file);
        const addresses = [...feed.matchAll(/(?:href="([^"]*)"|<id>([^<]*)<)/gu)].map(
          ([, href, id]) => href ?? id ?? '',
        );
        expect(addresses).toContain(addressOf(site, file));
        expect(faultsIn(addresses.map((written) => ({ file, written })))).toEqual([]);
      }
      const json = JSON.parse(readText(site, 'feed.json')) as { items: { url: string }[]; feed_url: string };
      expect(json.feed_url).toBe(addressOf(site, 'feed.json'));
      expect(json.items.length).toBeGreaterThan(0);
      expect(faultsIn(urlsIn(json).map((written) => ({ file: 'feed.json', written })))).toEqual([]);
    });

    test('every search record and its sections lead to pages', () => {
      const records = files
        .filter((file) => file.endsWith('.pf_fragment'))
        .map((file) => gunzipSync(readFileSync(join(site.folder, file))).toString())
        .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as { url: string; anchors: { id: string }[] });
      expect(records.length).toBeGreaterThan(0);
      const addresses = records.flatMap(({ url, anchors }) => {
        const address = url.replace(/^\//u, '');
        return [address, ...anchors.map(({ id }) => `${address.replace(/#.*/u, '')}#${id}`)];
      });
      expect(faultsIn(addresses.map((written) => ({ file: 'index.html', written })))).toEqual([]);
    });

    test('no file names this machine or another address of the site', () => {
      const own = new URL(site.home).host;
      const foreign = [projectRoot, 'sourceMappingURL', 'localhost', '127.0.0.1', 'file:///'].filter(
        (name) => !own.startsWith(name),
      );
      const faults = files
        .filter((file) => textFile.test(file))
        .flatMap((file) => {
          const text = readText(site, file);
          return foreign.filter((name) => text.includes(name)).map((name) => `${file} holds ${name}`);
        });
      expect(faults).toEqual([]);
      expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    });
  });
}

test('a link that leads nowhere is noticed', () => {
  const site = sites.folder;
  const outside = new URL('/articles/', site.home);
  for (const address of ['none/', 'articles', 'articles/index', outside.href]) {
    expect(fileAt(site, new URL(address, site.home)), address).toBeUndefined();
  }
  expect(fileAt(site, new URL('articles/', site.home))).toBe('articles/index.html');
  expect(faultOfOutside(new URL('javascript:alert(1)'))).toBeDefined();
  expect(faultOfOutside(new URL('https://www.dailynewsen.com/x'))).toBeDefined();
  expect(faultOfOutside(new URL('https://www.itv.com/news'))).toBeUndefined();
});

function faultOfOutside(address: URL): string | undefined {
  if (!/^https?:$/u.test(address.protocol)) return 'is not http or https';
  return reposts.test(address.href) ? 'leads to a repost' : undefined;
}

/** Every address that a page's markup asks for or leads to. */
function addressesIn(page: HTMLElement): string[] {
  const single = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href'];
  return page.querySelectorAll('*').flatMap((element) => {
    const sources = (element.getAttribute('srcset') ?? '')
      .split(',')
      .map((source) => source.trim().split(/\s/u)[0] ?? '');
    return [
      ...single.flatMap((name) => element.getAttribute(name) ?? []),
      ...sources.filter((source) => source !== ''),
    ];
  });
}

/** Every text in some data that is a full address; names of vocabularies are none. */
function urlsIn(data: unknown): string[] {
  if (typeof data === 'string') return /^https?:\/\//u.test(data) && !data.includes('//schema.org') ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(urlsIn) : [];
}
