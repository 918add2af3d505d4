import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { displayScript } from '../src/preferences/display.ts';
import { addressOf, fileAt, listFiles, readPage, sites } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import { articles } from './content.ts';

/** What one first flight of TCP carries. */
const maxBytes = 14_600;
const maxRows = 250;

for (const site of Object.values(sites)) {
  test.describe(`in the ${site.name} build`, () => {
    for (const { id } of articles) {
      const file = `articles/${id}/index.html`;

      test(`${id} arrives in one first flight`, () => {
        const styles = readPage(site, file)
          .querySelectorAll('link[rel=stylesheet]')
          .filter((link) => link.getAttribute('media') !== 'print')
          .map((link) => fileAt(site, new URL(link.getAttribute('href') ?? '', addressOf(site, file))) ?? '');
        const bytes = [file, ...styles].reduce((sum, name) => sum + zippedSize(site, name), 0);
        expect(bytes).toBeLessThanOrEqual(maxBytes);
      });

      test(`${id} needs no program and waits for none`, () => {
        const page = readPage(site, file);
        const scripts = page
          .querySelectorAll('script')
          .filter((script) => script.getAttribute('type') !== 'application/ld+json');
        // What listens for the key of the search comes after the text; the chosen theme must be there before it.
        const waitedFor = scripts.filter((script) => script.getAttribute('type') !== 'module');
        expect(waitedFor.map((script) => script.textContent)).toEqual([displayScript]);
        expect(scripts.length).toBeLessThanOrEqual(2);
        const handlers = page
          .querySelectorAll('*')
          .flatMap((element) => Object.keys(element.attributes).filter((name) => name.startsWith('on')));
        expect(handlers).toEqual([]);
      });
    }
  });
}

test('no page lists more rows than a reader can look through', () => {
  for (const file of listFiles(sites.root, '.html')) {
    const main = readPage(sites.root, file).querySelector('main');
    const lists = main?.querySelectorAll('ol, ul, tbody, dl') ?? [];
    const rows = lists.map((list) => list.children.length);
    expect.soft(Math.max(0, ...rows), file).toBeLessThanOrEqual(maxRows);
  }
});

function zippedSize(site: BuiltSite, file: string): number {
  return gzipSync(readFileSync(join(site.folder, file))).length;
}
