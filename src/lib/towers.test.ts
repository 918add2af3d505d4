import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDate } from './dates.ts';
import { findRuns, layOutTowers } from './towers.ts';
import type { BarWidth, TowerReport } from './towers.ts';

const report = (id: string, edtf: string, ...widths: BarWidth[]): TowerReport => ({
  id,
  date: parseDate(edtf),
  widths,
});

describe('towers', () => {
  test('have one bar a claim, by how far it reaches', () => {
    const { towers } = layOutTowers(
      [report('a', '2022-05-14', 'alone', 'report', 'report', 'reference')],
      '2022-02-24',
    );
    assert.deepEqual(towers[0]?.bars, { report: 2, reference: 1, alone: 1 });
  });

  test('in the order of the claims are runs of bars of one width', () => {
    assert.deepEqual(findRuns(['alone', 'report', 'report', 'alone']), [
      { width: 'alone', bars: 1 },
      { width: 'report', bars: 2 },
      { width: 'alone', bars: 1 },
    ]);
    assert.deepEqual(findRuns([]), []);
  });

  test('stand in order of time and far enough apart to be told apart', () => {
    const { towers } = layOutTowers(
      [report('a', '2022-05-14'), report('b', '2022-05-16'), report('c', '2022-05-17'), report('d', '2024-09-25')],
      '2022-02-24',
    );
    const places = towers.map(({ at }) => at);
    assert.deepEqual(
      places,
      places.toSorted((x, y) => x - y),
    );
    for (const [index, place] of places.entries())
      assert.ok(index === 0 || place - (places[index - 1] ?? 0) >= 4.9, String(places));
    assert.ok((places[0] ?? -1) >= 0 && (places.at(-1) ?? 101) <= 100);
  });

  test('stand for months, then for years, when there are many reports', () => {
    const many = (count: number, days: number) =>
      Array.from({ length: count }, (_, index) =>
        report(
          `r${String(index)}`,
          new Date(Date.UTC(2022, 1, 24) + index * days * 86_400_000).toISOString().slice(0, 10),
          'alone',
        ),
      );
    const monthly = layOutTowers(many(100, 3), '2022-02-24').towers;
    assert.ok(monthly.length <= 12 && monthly.length >= 10);
    assert.equal(
      monthly.reduce((sum, { bars }) => sum + bars.alone, 0),
      100,
    );
    assert.equal(layOutTowers(many(1000, 2), '2022-02-24').towers.length, 6);
  });

  test('name the longest silence between them', () => {
    const { silence, years } = layOutTowers(
      [report('a', '2022-05-14'), report('b', '2022-09-13'), report('c', '2024-09-25')],
      '2022-02-24',
    );
    assert.equal(silence, '2022-10/2024-08');
    assert.deepEqual(
      years.map(({ year }) => year),
      ['2023', '2024'],
    );
  });
});
