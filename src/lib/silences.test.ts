import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDate } from './dates.ts';
import { countMatrix } from './matrix.ts';
import { findSilences } from './silences.ts';

const silences = (months: number, ...dates: string[]) => findSilences(dates.map(parseDate), months);

describe('a silence', () => {
  test('is the whole months between two dates', () => {
    assert.deepEqual(silences(3, '2022-09-13', '2024-09-25'), [{ edtf: '2022-10/2024-08', months: 23 }]);
  });

  test('of one month is that month', () => {
    assert.deepEqual(silences(1, '2022-05', '2022-07-27'), [{ edtf: '2022-06', months: 1 }]);
  });

  test('shorter than asked for is none', () => {
    assert.deepEqual(silences(3, '2022-05', '2022-07'), []);
  });

  test('ends where something begins, whatever the order and overlap', () => {
    assert.deepEqual(silences(1, '2022-12', '2022-01/2022-06', '2022-03'), [{ edtf: '2022-07/2022-11', months: 5 }]);
  });

  test('takes an open end for the dates written', () => {
    assert.deepEqual(silences(1, '2022-03-04/..', '2022-06'), [{ edtf: '2022-04/2022-05', months: 2 }]);
  });
});

test('a matrix counts pairs in the order of its rows and columns, zeros included', () => {
  const pairs = [
    { row: 'a', column: 'y' },
    { row: 'a', column: 'y' },
    { row: 'b', column: 'x' },
  ];
  assert.deepEqual(countMatrix(pairs, ['b', 'a', 'c'], ['x', 'y']), [
    { row: 'b', cells: [1, 0], total: 1 },
    { row: 'a', cells: [0, 2], total: 2 },
    { row: 'c', cells: [0, 0], total: 0 },
  ]);
});
