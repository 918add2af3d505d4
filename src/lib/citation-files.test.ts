import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../words/en.ts';
import { listCitationFiles } from './citation-files.ts';
import { makeArticle } from './citation.fixture.ts';
import { citeArticle } from './citation.ts';

test('an article has its entry and its report in three formats', () => {
  const citations = citeArticle(makeArticle(), 'https://record.example/x/', words);
  const files = listCitationFiles(citations);
  const names = ['entry.bib', 'entry.ris', 'entry.json', 'report.bib', 'report.ris', 'report.json'];
  assert.deepEqual(
    files.map(({ name }) => name),
    names,
  );
  const json = files.find(({ name }) => name === 'report.json');
  assert.deepEqual(JSON.parse(json?.body ?? ''), [citations[1]?.item]);
});
