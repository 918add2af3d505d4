import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cslDate, cslName, sharedDateParts } from './csl.ts';
import { parseDate } from './dates.ts';

const cases: [date: string, parts: number[] | undefined][] = [
  ['2022-05-16', [2022, 5, 16]],
  ['2022-05', [2022, 5]],
  ['2022-12', [2022, 12]],
  ['2022', [2022]],
  ['[2022-07-27..2022-07-31]', [2022, 7]],
  ['[2022-07-27,2022-07-31]', [2022, 7]],
  ['2022-07-27/2022-07-31', [2022, 7]],
  ['[2022-07-01..2022-08-02]', [2022]],
  ['[2022-12-30..2023-01-02]', undefined],
  ['2022-07-27/..', undefined],
  ['../2022-07-27', undefined],
  ['2022-05-15~', undefined],
  ['2022-05?', undefined],
  ['2022%', undefined],
];

for (const [date, parts] of cases) {
  test(`the days that ${date} may mean share ${parts?.join('-') ?? 'nothing'}`, () => {
    assert.deepEqual(sharedDateParts(parseDate(date)), parts);
  });
}

test('a date without a sure part is given in words', () => {
  assert.deepEqual(cslDate(parseDate('2022-05-15~'), 'about 15 May 2022'), { literal: 'about 15 May 2022' });
});

test('a name of two words is taken apart, the name of an outlet and any other name is not', () => {
  assert.deepEqual(cslName('Dan Rivers', 'ITV News'), { family: 'Rivers', given: 'Dan' });
  assert.deepEqual(cslName('ITV News', 'ITV News'), { literal: 'ITV News' });
  assert.deepEqual(cslName('María José Ruiz', 'ITV News'), { literal: 'María José Ruiz' });
  assert.deepEqual(cslName('Редакція', 'ITV News'), { literal: 'Редакція' });
});
