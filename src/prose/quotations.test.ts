import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProse } from './parse.ts';
import { longQuotations } from './quotations.ts';

const found = (text: string) => longQuotations(parseProse(text).prose);
const eight = 'a well-known city’s edge is not so far';
const nine = `${eight} away`;

test('a quotation may have eight words and no more', () => {
  assert.deepEqual(found(`He said “${eight}”.`), []);
  assert.deepEqual(found(`He said “${nine}”.`), [nine]);
});

test('quotation marks of every kind count', () => {
  for (const marks of ['“”', '""', '‘’', '«»', '„“', "''"]) {
    const [open = '', close = ''] = marks;
    assert.deepEqual(found(`He said ${open}${nine}${close}.`), [nine], marks);
  }
});

test('an apostrophe begins and ends no quotation', () => {
  assert.deepEqual(found('The city’s people, its soldiers’ families and its mayor’s office wait for what comes.'), []);
  assert.deepEqual(found("The city's people, its soldiers' families and its mayor's office wait for what comes."), []);
});

test('marks inside a quotation do not divide it, and two short ones are not one long one', () => {
  assert.deepEqual(found(`He said “a well-known *city’s* <Claim id="a">edge is not so far away</Claim>”.`), [nine]);
  assert.deepEqual(found('He said “so far” and then, after a pause of some length, “not so far”.'), []);
});

test('a quotation ends with its paragraph', () => {
  assert.deepEqual(found(`He said “so far.\n\nShe said nothing for a very long time, then “no”.`), []);
});
