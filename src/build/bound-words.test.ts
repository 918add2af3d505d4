import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withBoundWords } from './bound-words.ts';

/** With the spaces that do not break shown. */
const bound = (html: string) => withBoundWords(html).replaceAll('\u{A0}', '_');

test('a day stays with its month, and the year may follow on the next line', () => {
  assert.equal(bound('<p>from 24 February 2022 to 6 March</p>'), '<p>from 24_February 2022 to 6_March</p>');
});

test('a number stays with its unit and a numbered thing with its number', () => {
  assert.equal(bound('<p>12,000 square kilometres, 1.5 million</p>'), '<p>12,000_square kilometres, 1.5_million</p>');
  assert.equal(bound('<p>Line 4, claims 2 and 3</p>'), '<p>Line_4, claims_2 and 3</p>');
});

test('other words break as before', () => {
  const html = '<p>In May 2022 some 40 people said they may 3 times</p>';
  assert.equal(withBoundWords(html), html);
});

test('attributes, code, styles, scripts and titles are left as they are', () => {
  const html =
    '<head><title>4 May</title><style>/* 4 May */</style><script>"4 May"</script></head>' +
    '<!-- 4 May --><a href="x" title="on > 4 May">x</a><code>4 May</code><pre><b>4 May</b></pre>';
  assert.equal(withBoundWords(html), html);
});
