import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../words/en.ts';
import { makeArticle } from './citation.fixture.ts';
import { citeArticle, citeQuestion } from './citation.ts';
import type { CitedArticle } from './citation.ts';

const url = 'https://record.example/articles/x/';
const entryOf = (article: CitedArticle) => citeArticle(article, url, words)[0]?.item;
const reportOf = (article: CitedArticle) => citeArticle(article, url, words)[1]?.item;

test('an entry is a page of the record about a report, without author or date', () => {
  assert.deepEqual(entryOf(makeArticle()), {
    id: 'kharkiv-record-2022-05-16-itv-residents-return',
    type: 'webpage',
    title: 'People return',
    'container-title': 'Kharkiv Record',
    publisher: 'Kharkiv Record',
    URL: url,
    language: 'en',
    genre: 'Entry about a news report',
    note: 'An entry about a report (ITV News, 16 May 2022), not the report itself. Text read for the record on 22 November 2026: the outlet’s own text.',
  });
});

test('a report has its own headline, language, authors, outlet, date and address', () => {
  assert.deepEqual(reportOf(makeArticle()), {
    id: 'report-2022-05-16-itv-residents-return',
    type: 'article-newspaper',
    title: 'Residents return',
    author: [
      { family: 'Rivers', given: 'Dan' },
      { family: 'Wald', given: 'Jonathan' },
    ],
    'container-title': 'ITV News',
    issued: { 'date-parts': [[2022, 5, 16]] },
    URL: 'https://news.example/2022/return?a=1&b=%7B_2#top',
    language: 'en',
    note: 'Text read for the record on 22 November 2026: the outlet’s own text.',
  });
});

test('an uncertain date is given as far as it is sure, and its words stand in the note', () => {
  const item = reportOf(makeArticle({ date: '[2022-07-27..2022-07-31]', dateBasis: { status: 'inferred' } }));
  assert.deepEqual(item?.issued, { 'date-parts': [[2022, 7]] });
  assert.match(item.note, /^Published between 27 and 31 July 2022\. The date of the report is inferred\. /u);
});

test('a date that is only about right has no parts', () => {
  const item = reportOf(makeArticle({ date: '2022-05-15~' }));
  assert.deepEqual(item?.issued, { literal: 'about 15 May 2022' });
  assert.match(item.note, /^Published about 15 May 2022\./u);
});

test('what is not known of a report is left out or said', () => {
  const source = { headline: 'unknown', authors: 'unknown', url: 'unknown' } as const;
  const item = reportOf(makeArticle({ source }));
  assert.equal(item?.title, '[News report, headline unknown]');
  assert.equal('author' in item, false);
  assert.equal('URL' in item, false);
  assert.match(item.note, /The address of the original was not found\.$/u);
});

test('the address is the outlet’s, else a republication’s, else an archived copy’s', () => {
  const republication = { publisher: 'Boursorama', url: 'https://copy.example/a' };
  const archiveUrl = 'https://archive.example/a';
  const all = citeArticle(makeArticle({ source: { republication, archiveUrl } }), url, words)[1];
  assert.equal(all?.item.URL, 'https://news.example/2022/return?a=1&b=%7B_2#top');
  assert.equal(all.item.archive_location, archiveUrl);
  assert.equal(all.via, undefined);
  const copied = citeArticle(makeArticle({ source: { url: 'unknown', republication, archiveUrl } }), url, words)[1];
  assert.equal(copied?.item.URL, republication.url);
  assert.equal(copied.via, 'Republished by Boursorama');
  assert.match(copied.item.note, /Republished by Boursorama\. Archived copy: https:\/\/archive\.example\/a$/u);
  assert.equal(reportOf(makeArticle({ source: { url: 'unknown', archiveUrl } }))?.URL, archiveUrl);
});

test('a headline not seen at the outlet comes with how it is known', () => {
  const item = reportOf(
    makeArticle({ source: { consulted: { date: '2026-11-22', condition: 'machine-translation' } } }),
  );
  assert.match(item?.note ?? '', /22 November 2026: a machine translation\. Headline: As on the page\./u);
});

test('a question gives one item', () => {
  const citations = citeQuestion(
    { id: 'distance', title: 'How far?' },
    'https://record.example/questions/distance/',
    words,
  );
  assert.equal(citations.length, 1);
  assert.equal(citations[0]?.file, 'question');
  assert.equal(citations[0].item.id, 'kharkiv-record-question-distance');
  assert.equal(citations[0].item.issued, undefined);
});
