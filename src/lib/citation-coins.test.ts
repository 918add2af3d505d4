import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../words/en.ts';
import { toCoins } from './citation-coins.ts';
import { awkwardTitle, makeArticle } from './citation.fixture.ts';
import { citeArticle } from './citation.ts';
import type { CitedArticle } from './citation.ts';

const write = (article: CitedArticle) =>
  citeArticle(article, 'https://record.example/x/', words).map(({ item }) => new URLSearchParams(toCoins(item)));

test('COinS tell Zotero a web page and a newspaper article', () => {
  const [entry, report] = write(makeArticle());
  assert.equal(entry?.get('rft.type'), 'webpage');
  assert.equal(entry.get('rft.date'), null);
  assert.equal(entry.get('rft.identifier'), 'https://record.example/x/');
  assert.equal(report?.get('rft.type'), 'newspaperArticle');
  assert.equal(report.get('rft.date'), '2022-05-16');
  assert.deepEqual(report.getAll('rft.au'), ['Rivers, Dan', 'Wald, Jonathan']);
});

test('COinS keep every sign of a title', () => {
  const [, report] = write(makeArticle({ source: { headline: { text: awkwardTitle, basis: 'x.' } } }));
  assert.equal(report?.get('rft.title'), awkwardTitle);
});

test('COinS give an uncertain date as far as it is sure, else in words', () => {
  assert.equal(write(makeArticle({ date: '[2022-07-27..2022-07-31]' }))[1]?.get('rft.date'), '2022-07');
  assert.equal(write(makeArticle({ date: '2022-05-15~' }))[1]?.get('rft.date'), 'about 15 May 2022');
});
