import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { words } from '../words/en.ts';
import { toBibtex } from './citation-bibtex.ts';
import { awkwardTitle, makeArticle } from './citation.fixture.ts';
import { citeArticle } from './citation.ts';
import type { CitedArticle } from './citation.ts';
import type { CslItem } from './csl.ts';

const write = (article: CitedArticle) =>
  citeArticle(article, 'https://record.example/articles/x/', words).map(({ item }) => toBibtex(item));

test('BibTeX read back gives the report', () => {
  const [item] = new Cite(write(makeArticle())[1]).data;
  assert.equal(item?.id, 'report-2022-05-16-itv-residents-return');
  assert.equal(item.title, 'Residents return');
  assert.equal(item['container-title'], 'ITV News');
  assert.deepEqual(item.issued, { 'date-parts': [[2022, 5, 16]] });
  assert.deepEqual(item.author, [
    { family: 'Rivers', given: 'Dan' },
    { family: 'Wald', given: 'Jonathan' },
  ]);
  assert.equal(item.URL, 'https://news.example/2022/return?a=1&b=%7B_2#top');
  assert.equal(item.language, 'en');
});

test('BibTeX read back gives the entry, a web page without a date', () => {
  const [item] = new Cite(write(makeArticle())[0]).data;
  assert.equal(item?.type, 'webpage');
  assert.equal(item.publisher, 'Kharkiv Record');
  assert.equal(item.URL, 'https://record.example/articles/x/');
  assert.equal(item.issued, undefined);
});

test('BibTeX keeps Cyrillic, Arabic, braces, quotes and all signs of TeX', () => {
  const source = { headline: { text: awkwardTitle, basis: 'x.' }, authors: ['Ігор Терехов', 'Kh & Co {x} Ltd'] };
  const [item] = new Cite(write(makeArticle({ source }))[1]).data;
  assert.equal(item?.title, awkwardTitle);
  assert.deepEqual(item.author?.[0], { family: 'Терехов', given: 'Ігор' });
  assert.deepEqual(item.author[1], { family: 'Kh & Co {x} Ltd' });
});

test('braces of BibTeX stay balanced and the signs of TeX are escaped', () => {
  const bibtex = write(makeArticle({ source: { headline: { text: awkwardTitle, basis: 'x.' } } }))[1] ?? '';
  let depth = 0;
  for (const character of bibtex) {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    assert.ok(depth >= 0);
  }
  assert.equal(depth, 0);
  const title = /title = \{\{(.*)\}\}/u.exec(bibtex)?.[1] ?? '';
  assert.equal(/(?<!\\)[%&#_$~^]/u.test(title), false);
});

test('an address that would end the field is encoded', () => {
  const item: CslItem = {
    id: 'a',
    type: 'webpage',
    title: 'a',
    'container-title': 'b',
    language: 'en',
    note: 'c',
    URL: 'https://a.example/}{',
  };
  assert.match(toBibtex(item), /url = \{https:\/\/a\.example\/%7D%7B\}/u);
});

for (const [date, parts] of [
  ['[2022-07-27..2022-07-31]', [[2022, 7]]],
  ['2022-07', [[2022, 7]]],
  ['2022-05-15~', undefined],
  ['[2022-12-30..2023-01-02]', undefined],
] as const) {
  test(`BibTeX of ${date} says no more than is known`, () => {
    const [item] = new Cite(write(makeArticle({ date }))[1]).data;
    assert.deepEqual(item?.issued, parts && { 'date-parts': parts });
  });
}

test('BibTeX says an uncertain date in words', () => {
  assert.match(write(makeArticle({ date: '2022-05-15~' }))[1] ?? '', /note = \{Published about 15 May 2022\./u);
});
