import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../words/en.ts';
import { writeClaimCitation } from './citation-claim.ts';
import { makeArticle } from './citation.fixture.ts';

const url = 'https://record.example/articles/x/claims/#quiet';
const statement = 'The centre was quiet.';

test('a claim is cited with who said it, who reported it, when, and its address', () => {
  const claim = { number: 3, statement, speaker: { kind: 'official' }, speakerName: 'Ihor Terekhov' };
  assert.equal(
    writeClaimCitation(claim, makeArticle({ date: '[2022-07-27..2022-07-31]' }), url, words),
    `Kharkiv Record, claim 3: The centre was quiet (Ihor Terekhov, reported by ITV News, between 27 and 31 July 2022; in the words of the record). ${url}`,
  );
});

test('a claim in the outlet’s own voice names the outlet once', () => {
  const claim = { number: 4, statement, speaker: { kind: 'outlet' }, speakerName: 'ITV News' };
  assert.match(writeClaimCitation(claim, makeArticle(), url, words), / \(ITV News, 16 May 2022; /u);
});
