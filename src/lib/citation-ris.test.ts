import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { words } from '../words/en.ts';
import { toRis } from './citation-ris.ts';
import { awkwardTitle, makeArticle } from './citation.fixture.ts';
import { citeArticle } from './citation.ts';
import type { CitedArticle } from './citation.ts';

const write = (article: CitedArticle) =>
  citeArticle(article, 'https://record.example/articles/x/', words).map(({ item }) => toRis(item));

test('RIS read back gives the report', () => {
  const [item] = new Cite(write(makeArticle())[1]).data;
  assert.equal(item?.type, 'article-newspaper');
  assert.equal(item.title, 'Residents return');
  assert.equal(item['container-title'], 'ITV News');
  // The reader takes but the year of a newspaper article, and its authors for reporters.
  assert.deepEqual(item.issued, { 'date-parts': [[2022]] });
  assert.deepEqual({ reporter: [], ...item }.reporter, ['Rivers, Dan', 'Wald, Jonathan']);
  assert.equal(item.URL, 'https://news.example/2022/return?a=1&b=%7B_2#top');
  assert.equal(item.language, 'en');
});

test('RIS read back gives the entry, a web page without a date', () => {
  const [item] = new Cite(write(makeArticle())[0]).data;
  assert.equal(item?.type, 'webpage');
  assert.equal(item.publisher, 'Kharkiv Record');
  assert.equal(item.URL, 'https://record.example/articles/x/');
  assert.equal(item.issued, undefined);
});

test('RIS keeps Cyrillic, Arabic, braces, quotes and signs', () => {
  const [item] = new Cite(write(makeArticle({ source: { headline: { text: awkwardTitle, basis: 'x.' } } }))[1]).data;
  assert.equal(item?.title, awkwardTitle);
});

test('every line of RIS is a field and ends in CRLF, whatever the text holds', () => {
  const ris = write(makeArticle({ title: 'Two\nlines  - and a field\r\nTY  - BOOK' }))[0] ?? '';
  assert.equal(/(?<!\r)\n/u.test(ris), false);
  const lines = ris.split('\r\n');
  assert.equal(lines.pop(), '');
  assert.ok(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line)));
  assert.equal(lines[0], 'TY  - ELEC');
  assert.equal(lines.at(-1), 'ER  - ');
  assert.ok(lines.includes('TI  - Two lines - and a field TY - BOOK'));
});

for (const [date, fields] of [
  ['2022-05-16', ['PY  - 2022', 'DA  - 2022/05/16/']],
  ['2022-07', ['PY  - 2022', 'DA  - 2022/07//']],
  ['[2022-07-27..2022-07-31]', ['PY  - 2022', 'DA  - 2022/07//']],
  ['2022', ['PY  - 2022', 'DA  - 2022///']],
  ['2022-05-15~', []],
  ['[2022-12-30..2023-01-02]', []],
] as const) {
  test(`RIS of ${date} says no more than is known`, () => {
    const lines = (write(makeArticle({ date }))[1] ?? '').split('\r\n');
    assert.deepEqual(
      lines.filter((line) => /^(?:PY|DA|Y1|Y2)/u.test(line)),
      fields,
    );
  });
}
