import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withBoundWords } from './bound-words.ts';

/** With the spaces that do not break shown. */
const bound = (html: string) => withBoundWords(html).replaceAll('\u{A0}', '_');

test('a day stays with its month, and in a label the month with its year', () => {
  assert.equal(bound('<p>from 24 February 2022 to 6 March</p>'), '<p>from 24_February_2022 to 6_March</p>');
  const prose = 'The mayor had been acting since December 2020 and won the election of 31 October 2021.';
  assert.equal(bound(prose), prose.replace('31 October', '31_October'));
});

test('a number stays with its unit and a numbered thing with its number', () => {
  assert.equal(bound('<p>12,000 square kilometres, 1.5 million</p>'), '<p>12,000_square kilometres, 1.5_million</p>');
  assert.equal(bound('<p>Line 4, claims 2 and 3</p>'), '<p>Line_4, claims_2 and 3</p>');
});

test('other words break as before', () => {
  const html = '<p>In May some 40 people said they may 3 times, at 4 Mayakovska street</p>';
  assert.equal(withBoundWords(html), html);
});

test('attributes, code, styles, scripts and titles are left as they are', () => {
  const html =
    '<head><title>4 May</title><style>/* 4 May */</style><script>"4 May"</script></head>' +
    '<!-- 4 May --><a href="x" title="on > 4 May">x</a><code>4 May</code><pre><b>4 May</b></pre>';
  assert.equal(withBoundWords(html), html);
});
