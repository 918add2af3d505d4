import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { expect, test } from '@playwright/test';
import { parseJsonFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { listFiles, readText, sites } from './built-site.ts';
import { articles } from './content.ts';

for (const site of Object.values(sites)) {
  test.describe(`in the ${site.name} build`, () => {
    for (const { id } of articles) {
      test(`the entry ${id} describes itself as based on a report of somebody else`, async () => {
        const found = new WebAutoExtractor({ addLocation: true }).parse(readText(site, `articles/${id}/index.html`));

        const [entry] = found.jsonld.Article ?? [];
        expect(entry).toMatchObject({ isBasedOn: { '@type': 'NewsArticle' }, url: `${site.home}articles/${id}/` });
        expect(await new Validator().validate(found)).toEqual([]);
      });
    }

    test('every page whose description is extracted passes the validator', async () => {
      const described = listFiles(site, '.html').filter((file) => readText(site, file).includes('application/ld+json'));
      expect(described.length).toBeGreaterThan(articles.length);
      for (const file of described) {
        const found = new WebAutoExtractor({ addLocation: true }).parse(readText(site, file));
        expect.soft(await new Validator().validate(found), file).toEqual([]);
      }
    });

    test('the feeds are read back with an item for each report', async () => {
      const atom = await new Parser().parseString(readText(site, 'feed.xml'));
      const json = parseJsonFeed(readText(site, 'feed.json'));
      const addresses = articles.map(({ id }) => `${site.home}articles/${id}/`).sort();
      expect(atom.items.map(({ link = '' }) => link).sort()).toEqual(addresses);
      expect((json.items ?? []).map(({ url = '' }) => url).sort()).toEqual(addresses);
      expect(atom.items.every(({ title }) => title !== undefined && title !== '')).toBe(true);
    });
  });
}
