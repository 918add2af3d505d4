import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDate } from './dates.ts';
import { describeArticle, jsonForScript } from './structured-data.ts';

const url = 'https://record.example/articles/x/';
const article = {
  title: 'People return',
  summary: 'A summary.',
  outlet: { name: 'ITV News' },
  published: parseDate('2022-05-16'),
  describes: parseDate('2022-02-24/2022-05-16'),
  source: {
    headline: { text: 'Residents return' },
    url: 'https://news.example/a',
    authors: ['Dan Rivers'],
    language: 'en',
  },
};
const describe = (changes: Partial<typeof article> | { source: object }) =>
  describeArticle({ ...article, ...changes } as typeof article, [{ name: 'Kharkiv' }], url, 'Kharkiv Record');

test('no text can end the script element that holds the data', () => {
  const hostile = '</script><script>alert(1)</script><!--';
  const written = jsonForScript(describe({ title: hostile }));
  assert.doesNotMatch(written, /</u);
  assert.equal((JSON.parse(written) as { headline: string }).headline, hostile);
});

test('data are read back as they were', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.deepEqual(JSON.parse(jsonForScript({ text })), { text });
    }),
  );
});

test('an entry is a work of the record, based on a report of somebody else', () => {
  const data = describe({}) as unknown as Record<string, Record<string, unknown>>;
  assert.deepEqual(data.publisher, { '@type': 'Organization', name: 'Kharkiv Record' });
  assert.equal(data.temporalCoverage, '2022-02-24/2022-05-16');
  assert.deepEqual(data.isBasedOn, {
    '@type': 'NewsArticle',
    publisher: { '@type': 'NewsMediaOrganization', name: 'ITV News' },
    inLanguage: 'en',
    headline: 'Residents return',
    url: 'https://news.example/a',
    author: [{ '@type': 'Person', name: 'Dan Rivers' }],
    datePublished: '2022-05-16',
  });
});

test('what is not known of a report is not said', () => {
  const unknown = { headline: 'unknown', url: 'unknown', authors: 'unknown', language: 'fr' };
  const { isBasedOn } = describe({ published: parseDate('[2022-07-27..2022-07-31]'), source: unknown });
  assert.deepEqual(Object.keys(isBasedOn as object), ['@type', 'publisher', 'inLanguage']);
});
