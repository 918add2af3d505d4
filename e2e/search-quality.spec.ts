import { gzipSync } from 'node:zlib';
import type { Vocabulary } from '../src/lib/vocabulary.ts';
import { readText, sites } from './built-site.ts';
import { articles, names as recordNames, questions } from './content.ts';
import { judgedAddress, kinds, measure, missingAddresses, readQueries } from './search-quality/judged-queries.ts';
import type { JudgedQuery } from './search-quality/judged-queries.ts';
import { timeSearch } from './search-quality/latency.ts';
import { askOwnSearch, countFirstAnswer, countFirstSearch } from './search-quality/own-search.ts';
import { servedAt } from './servers.ts';
import { expect, test } from './test.ts';

const queries = readQueries();

test('the judged queries are many, of every kind, and judged by pages that exist', () => {
  for (const kind of kinds) {
    expect(queries.filter((query) => query.kind === kind).length, kind).toBeGreaterThanOrEqual(11);
  }
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  for (const { query, judged } of queries) {
    const pages = [...judged.best, ...judged.good];
    expect(judged.best.length, query).toBeGreaterThan(0);
    expect(judged.best.length, query).toBeLessThanOrEqual(5);
    expect(new Set(pages).size, `${query}: a page judged twice`).toBe(pages.length);
  }
  expect(missingAddresses(queries, sites.root.folder)).toEqual([]);
  expect(missingAddresses([judge(['/places/none/', '/terms/#none'])], sites.root.folder)).toHaveLength(2);
});

test('the measures are what they say', () => {
  const query = judge(['/a/', '/b/'], ['/c/']);
  const answer = (...results: string[]) => measure([{ query, results }]);
  expect(answer('/a/', '/b/')).toEqual({ mrr: 1, mrrBest: 1, recall: 1 });
  expect(answer('/x/', '/c/', '/x/', '/c/', '/a/')).toEqual({ mrr: 1 / 2, mrrBest: 1 / 3, recall: 1 / 2 });
  expect(answer('1', '2', '3', '4', '5', '/b/')).toEqual({ mrr: 1 / 6, mrrBest: 1 / 6, recall: 0 });
  expect(answer('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '/a/')).toEqual({ mrr: 0, mrrBest: 0, recall: 0 });
  expect(
    measure([
      { query, results: ['/a/'] },
      { query, results: [] },
    ]),
  ).toEqual({ mrr: 0.5, mrrBest: 0.5, recall: 0.25 });

  for (const [href, address] of [
    ['/kh/articles/x/#passage:~:text=y', '/articles/x/'],
    ['/kh/articles/x/claims/#claim', '/articles/x/'],
    ['http://h/kh/terms/#grad:~:text=grad', '/terms/#grad'],
    ['/kh/timeline/#event', '/timeline/#event'],
    ['/kh/places/izium/?q=a', '/places/izium/'],
  ] as const) {
    expect(judgedAddress(href, '/kh/')).toBe(address);
  }
});

test('the search answers the judged queries', async ({ page, site }) => {
  const answers = await askOwnSearch(page, servedAt(site), queries);
  for (const set of [undefined, 'second']) {
    const { mrr, recall } = measure(answers.filter(({ query }) => query.set === set));
    expect(mrr, set).toBeGreaterThanOrEqual(0.99);
    expect(recall, set).toBe(1);
  }
});

test('nothing that a search does blocks typing', async ({ page, site }) => {
  test.slow();
  await page.goto(`${servedAt(site)}search/`);
  const typed = queries.filter(({ kind }) => kind === 'subject').map(({ query }) => query);
  const fields = { input: '[data-search-page] input[name=q]', list: '[data-search-page] ol' };
  const { longestTask, samples } = await timeSearch(page, fields, typed, 1);
  expect(samples).toBeGreaterThan(typed.length / 2);
  expect(longestTask).toBeGreaterThan(0);
  expect(longestTask).toBeLessThan(50);
});

for (const query of ['Izium', 'air raid sirens', '150,000 homeless', 'rebuilding schools']) {
  test(`the first search for “${query}” loads no more than it may`, async ({ browser, site }) => {
    expect(await countFirstSearch(browser, servedAt(site), query)).toBeLessThanOrEqual(125_000);
  });
}

test('every name, title and question answers before much is loaded', async ({ browser, site }) => {
  expect(await countFirstAnswer(browser, servedAt(site), 'Izium')).toBeLessThanOrEqual(12_000);
  const vocabulary = readText(site, 'search/vocabulary.json');
  expect(gzipSync(vocabulary, { level: 6 }).length).toBeLessThanOrEqual(8_000);
  const { names, titles } = JSON.parse(vocabulary) as Vocabulary;
  const wanted = [recordNames.places, recordNames.people, recordNames.outlets, recordNames.topics];
  expect(names.map(([name]) => name)).toEqual(expect.arrayContaining(wanted.flatMap((group) => [...group.values()])));
  expect(titles.map(([title]) => title).sort()).toEqual([...questions, ...articles].map(({ title }) => title).sort());
});

function judge(best: string[], good: string[] = []): JudgedQuery {
  return { kind: 'name', query: '', judged: { best, good } };
}
