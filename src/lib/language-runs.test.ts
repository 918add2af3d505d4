import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listLanguageRuns } from './language-runs.ts';

test('runs of other letters carry their language', () => {
  assert.deepEqual(listLanguageRuns('Two words, площа and майдан Свободи.'), [
    { text: 'Two words, ' },
    { text: 'площа', language: 'uk' },
    { text: ' and ' },
    { text: 'майдан Свободи', language: 'uk' },
    { text: '.' },
  ]);
  assert.deepEqual(listLanguageRuns('خاركيف'), [{ text: 'خاركيف', language: 'ar' }]);
});

test('runs make up the text', () => {
  for (const text of ['', 'Kharkiv', 'Харків', 'a б в c', 'п’ять-шість (7)'])
    assert.equal(
      listLanguageRuns(text)
        .map((run) => run.text)
        .join(''),
      text,
    );
});
