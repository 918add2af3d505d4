import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { filterNames, isEmpty, readQuery, writeQuery } from './query.ts';
import type { SearchQuery } from './query.ts';

const read = (address: string) => readQuery(new URLSearchParams(address));

test('a search stands in the address with all its filters', () => {
  const address = '?q=guided+bomb&topic=bombardment&outlet=express&place=kharkiv&year=2024&order=date&exact=1';
  const query = read(address);
  assert.deepEqual(query, {
    text: 'guided bomb',
    filters: new Map([
      ['topic', 'bombardment'],
      ['outlet', 'express'],
      ['place', 'kharkiv'],
      ['year', '2024'],
    ]),
    order: 'date',
    isExact: true,
  });
  assert.equal(writeQuery(query), address);
});

test('results are ordered by relevance and words searched in all their forms where nothing else is said', () => {
  for (const address of ['?q=a', '?q=a&order=size&exact=yes', '?q=a&order=&exact=']) {
    const { order, isExact } = read(address);
    assert.deepEqual([order, isExact], ['relevance', false], address);
    assert.equal(writeQuery(read(address)), '?q=a');
  }
});

test('every search comes back from its address as it was', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  const names = fc.constantFrom('q', 'order', 'exact', ...filterNames);
  const value = fc.oneof(text, fc.constantFrom('date', '1'));
  fc.assert(
    fc.property(fc.array(fc.tuple(names, value)), (parameters) => {
      const query = readQuery(new URLSearchParams(parameters));
      // Nothing but spaces is no text.
      const expected: SearchQuery = { ...query, text: query.text.trim() === '' ? '' : query.text };
      assert.deepEqual(read(writeQuery(query)), expected);
    }),
  );
});

test('nothing to search for leaves the address bare', () => {
  for (const address of ['', '?q=', '?q=+++', '?topic=', '?page=2']) {
    const query = read(address);
    assert.ok(isEmpty(query), address);
    assert.equal(writeQuery(query), '');
  }
  assert.ok(!isEmpty(read('?year=2022')));
});

test('unknown names are passed over and can touch nothing', () => {
  const hostile = '?__proto__=x&__proto__.polluted=1&constructor[prototype][polluted]=1&filters=x&text=y&topic=a';
  const query = read(hostile);
  assert.deepEqual(query, { ...read(''), filters: new Map([['topic', 'a']]) });
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assert.equal(Object.getPrototypeOf(query), Object.prototype);
  assert.equal(writeQuery(query), '?topic=a');
});

test('markup in a query stays text', () => {
  assert.equal(read('?q=<img src=x onerror=alert(1)>').text, '<img src=x onerror=alert(1)>');
  assert.equal(writeQuery(read('?q=<b>"%26')), '?q=%3Cb%3E%22%26');
});

test('a long query is cut after two hundred characters, and never within one', () => {
  assert.equal(read(`?q=${'x'.repeat(45_000)}`).text, 'x'.repeat(200));
  const cut = read(`?q=${encodeURIComponent('x'.repeat(199) + '🇺🇦'.repeat(3))}`).text;
  assert.equal(Array.from(cut).length, 200);
  assert.ok(cut.isWellFormed());
});
