import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import { closedDate, edtfDate, httpUrl, id, ids, language, line, paragraph, printedForms, sha256 } from './fields.ts';

const messageOf = (field: z.ZodType, value: unknown) => field.safeParse(value).error?.issues[0]?.message ?? 'accepted';

const ADDRESSES: [address: string, message: RegExp][] = [
  ['https://news.example/a?b=1#c', /^accepted$/u],
  ['http://news.example', /^accepted$/u],
  ['https://news.example:8080/ä', /^accepted$/u],
  ['javascript:alert(1)', /begins with https:\/\/ or http:\/\//u],
  ['data:text/html,x', /begins with https/u],
  ['ftp://news.example/', /begins with https/u],
  ['http:news.example', /begins with https/u],
  ['//news.example', /begins with https/u],
  ['news.example', /begins with https/u],
  ['/articles/', /begins with https/u],
  ['https://192.0.2.1/', /begins with https/u],
  ['https://3221225985/', /begins with https/u],
  ['https://[2001:db8::1]/', /begins with https/u],
  ['https://localhost/', /begins with https/u],
  ['https://user:password@news.example/', /Leave user name and password out/u],
  ['https://user@news.example/', /Leave user name and password out/u],
  ['https://news.example/\u202Eexe.pdf', /Take spaces, backslashes and invisible characters out/u],
  ['https://news.example/a b', /Take spaces, backslashes and invisible characters out/u],
  ['https://news.example\\@evil.example/', /Take spaces, backslashes and invisible characters out/u],
];

for (const [address, message] of ADDRESSES) {
  test(`judges the address ${JSON.stringify(address)}`, () => {
    assert.match(messageOf(httpUrl, address), message);
  });
}

test('an id has lower-case letters, digits and single hyphens, and at most 80 of them', () => {
  for (const good of ['a', '2022-05-16-itv', 'x'.repeat(80)]) assert.equal(messageOf(id, good), 'accepted');
  for (const bad of ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a/b', '../a', 'а', 'a b', '__proto__'])
    assert.match(messageOf(id, bad), /^Write it in lower-case letters/u, bad);
  assert.notEqual(messageOf(id, 'x'.repeat(81)), 'accepted');
});

test('ids stand once each', () => {
  assert.equal(messageOf(ids, ['a', 'b']), 'accepted');
  assert.match(messageOf(ids, ['a', 'b', 'a']), /same id stands here twice/u);
});

test('a line is plain text of a limited length', () => {
  assert.equal(messageOf(line(8), '  “Харків” '), 'accepted');
  assert.match(messageOf(line(8), '  '), /leave the key out/u);
  assert.notEqual(messageOf(line(8), 'nine char'), 'accepted');
  for (const bad of ['<b>', 'a > b', '{a}', 'a\nb']) assert.match(messageOf(line(8), bad), /^Plain text only/u);
  for (const bad of ['a\u202Eb', 'a\0b', 'a\u200Bb']) assert.match(messageOf(line(8), bad), /^An invisible character/u);
});

test('a paragraph may be written on several lines', () => {
  assert.equal(paragraph.parse('one\n  two\n'), 'one two');
  assert.match(messageOf(paragraph, 'a <script>'), /^Plain text only/u);
});

test('a date is text, and says so when its quotation marks are forgotten', () => {
  assert.equal(messageOf(edtfDate, '2022-03-01'), 'accepted');
  assert.equal(messageOf(edtfDate, 20220301), 'Put the date in quotation marks.');
  assert.equal(messageOf(edtfDate, 2022), 'Put the date in quotation marks.');
  assert.match(messageOf(edtfDate, null), /^Write a date as EDTF in quotation marks/u);
  assert.match(messageOf(edtfDate, '2022-02-31'), /No calendar has that day/u);
});

test('what is published or done has a beginning and an end', () => {
  for (const good of ['2022', '2022-05-16', '[2022-07-27..2022-07-31]', '2022/2023'])
    assert.equal(messageOf(closedDate, good), 'accepted');
  for (const bad of ['2022/..', '../2022']) assert.match(messageOf(closedDate, bad), /with a beginning and an end/u);
});

test('a language is a code of two letters, with a region or without', () => {
  for (const good of ['en', 'uk', 'en-GB']) assert.equal(messageOf(language, good), 'accepted');
  for (const bad of ['english', 'EN', 'en_GB', 'ukr'])
    assert.match(messageOf(language, bad), /^Write a language code/u);
});

test('a fingerprint has 64 lower-case hexadecimal digits', () => {
  assert.equal(messageOf(sha256, '0a'.repeat(32)), 'accepted');
  for (const bad of ['0A'.repeat(32), '0a'.repeat(31), 'zz'.repeat(32)])
    assert.match(messageOf(sha256, bad), /SHA-256/u);
});

test('a printed spelling names the articles that print it', () => {
  assert.equal(messageOf(printedForms, [{ form: 'Kharkov', articles: ['a'] }]), 'accepted');
  assert.notEqual(messageOf(printedForms, [{ form: 'Kharkov', articles: [] }]), 'accepted');
  assert.deepEqual(printedForms.parse(undefined), []);
});
