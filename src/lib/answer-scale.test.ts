import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layOutAnswers } from './answer-scale.ts';
import { convertUnit } from './units.ts';

const said = (value: number, unit: string, qualifier = 'exact') => ({
  item: `${String(value)} ${unit}`,
  quantity: { value, unit, qualifier },
});

describe('answers on one scale', () => {
  test('stand where their quantities are, in the unit of the question', () => {
    const scale = layOutAnswers([said(50, 'km', 'about'), said(19, 'miles')], 'km');
    assert.ok(scale);
    assert.deepEqual(
      scale.answers.map(({ item, to }) => [item, to]),
      [
        ['50 km', 83.33],
        ['19 miles', 50.96],
      ],
    );
    assert.deepEqual(
      scale.answers.map(({ isVague }) => isVague),
      [true, false],
    );
  });

  test('are left out where they cannot be converted or give no quantity', () => {
    const scale = layOutAnswers(
      [said(50, 'km'), said(30, 'percent'), said(20, 'km'), { item: 'a few dozen', quantity: undefined }],
      'km',
    );
    assert.ok(scale);
    assert.deepEqual(
      scale.answers.map(({ item }) => item),
      ['50 km', '20 km'],
    );
    assert.deepEqual(scale.unfigured, ['a few dozen']);
  });

  test('are not drawn when fewer than two can be', () => {
    assert.equal(layOutAnswers([said(50, 'km')], 'km'), undefined);
  });

  test('stand before the end of the scale', () => {
    assert.deepEqual(
      layOutAnswers([said(50, 'km'), said(20, 'km')], 'km')?.ticks.map(({ value }) => value),
      [0, 10, 20, 30, 40, 50, 60],
    );
  });

  test('leave room for what was measured', () => {
    const scale = layOutAnswers([said(5, 'km'), said(8, 'km')], 'km', { min: 10, max: 20 });
    assert.ok(scale);
    assert.deepEqual(scale.measured, { from: 50, to: 100 });
    assert.equal(scale.ticks.at(-1)?.value, 20);
  });
});

describe('units', () => {
  test('miles are converted by the international mile, both ways', () => {
    assert.equal(convertUnit(1, 'miles', 'km'), 1.609344);
    assert.equal(convertUnit(1.609344, 'km', 'miles'), 1);
  });

  test('areas are converted by its square', () => {
    assert.equal(Math.round(convertUnit(6000, 'sq-km', 'sq-miles') ?? 0), 2317);
  });

  test('what measures different things is not converted', () => {
    assert.equal(convertUnit(1, 'km', 'days'), undefined);
  });
});
