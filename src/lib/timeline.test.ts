import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from './dates.ts';
import { layOutTimeline, monthsOfSilence, shapeOfDate } from './timeline.ts';

const events = (...dates: string[]) => dates.map((date) => ({ id: date, when: parseDate(date) }));

test('periods lie between silences, and each has a scale of its own months', () => {
  const { periods, silences } = layOutTimeline(events('2022-02-24', '2022-03-15', '2024-09-10'), []);
  assert.deepEqual(
    periods.map(({ edtf, from, to }) => [edtf, from, to]),
    [
      ['2022-02/2022-03', '2022-02-01', '2022-04-01'],
      ['2024-09', '2024-09-01', '2024-10-01'],
    ],
  );
  assert.deepEqual(
    silences.map(({ edtf }) => edtf),
    ['2022-04/2024-08'],
  );
  assert.deepEqual(
    periods[0]?.months.map(({ month, at }) => [month, at]),
    [
      ['2022-02', 0],
      ['2022-03', 47.46],
    ],
  );
});

test('a day takes as much of the scale as a day is long, the last day of a period too', () => {
  const [period] = layOutTimeline(events('2024-09-01', '2024-09-30'), []).periods;
  assert.equal(period?.rows.length, 2);
  const [first, last] = period.rows;
  assert.equal(first?.from, 0);
  assert.equal(last?.to, 100);
  for (const { from, to } of period.rows) assert.ok(Math.abs(to - from - 100 / 30) < 0.01);
});

test('a period of one month has marks at days, a longer one at months only', () => {
  const [first, last] = layOutTimeline(events('2022-02-24', '2022-03-15', '2024-09-10'), []).periods;
  assert.deepEqual(first?.days, []);
  assert.deepEqual(
    last?.days.map(({ day, at }) => [day, at]),
    [4, 9, 14, 19, 24].map((before) => [String(before + 1), Math.round((before / 30) * 10_000) / 100]),
  );
});

test('a silence has all its months, also over the end of a year', () => {
  assert.deepEqual(monthsOfSilence({ edtf: '2022-11/2023-02', months: 4 }), [
    '2022-11',
    '2022-12',
    '2023-01',
    '2023-02',
  ]);
  assert.deepEqual(monthsOfSilence({ edtf: '2022-11', months: 1 }), ['2022-11']);
});

test('a report without an event ends a silence', () => {
  const dates = events('2022-02-24', '2024-09-10');
  const between = [
    '2022-05',
    '2022-08',
    '2022-11',
    '2023-02',
    '2023-05',
    '2023-08',
    '2023-11',
    '2024-02',
    '2024-05',
    '2024-07',
  ];
  assert.equal(layOutTimeline(dates, []).periods.length, 2);
  const { periods, silences } = layOutTimeline(
    dates,
    between.map((month) => parseDate(month)),
  );
  assert.equal(periods.length, 1);
  assert.deepEqual(silences, []);
});

test('the overview has all periods and years on one scale', () => {
  const { overview } = layOutTimeline(events('2022-02-24', '2024-09-10'), []);
  assert.deepEqual(
    overview.years.map(({ year }) => year),
    ['2023', '2024'],
  );
  assert.equal(overview.periods[0]?.from, 0);
  assert.equal(overview.periods.at(-1)?.to, 100);
  assert.equal(overview.events.length, 2);
});

test('a date is drawn by how much is known of it', () => {
  const shapes = {
    '2022-03-01': 'day',
    '2022-03-01~': 'about',
    '2022-05': 'between',
    '[2022-05-04..2022-05-16]': 'between',
    '2022-05-08/2022-05-12': 'lasting',
    '2022-03~/2022-09-10': 'lasting-about',
  };
  for (const [date, shape] of Object.entries(shapes)) assert.equal(shapeOfDate(parseDate(date)), shape, date);
});

test('open ends are drawn as far as the day that is written', () => {
  const [period] = layOutTimeline(events('2022-03-05/..', '../2022-03-20'), []).periods;
  assert.equal(period?.edtf, '2022-03');
});

test('without events there is nothing to draw', () => {
  assert.deepEqual(layOutTimeline([], []).periods, []);
});
