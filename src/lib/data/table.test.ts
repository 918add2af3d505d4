import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRoutes } from '../routes.ts';
import { dates } from './date-columns.ts';
import { fillTable, identity, integer, list, optional, orUnknown, text } from './table.ts';
import type { Table } from './table.ts';

interface Ship {
  id: string;
  crew: string[];
  tons?: number;
  sailed?: string;
}

const to = createRoutes('https://example.org/record/');
const ships: Table<Ship> = {
  name: 'ships',
  title: 'Ships',
  description: 'One row is one ship.',
  columns: [
    ...identity<Ship>(
      'The ship.',
      (ship) => ship.id,
      (ship, routes) => routes.place(ship.id),
    ),
    text('crew', 'Who sails it.', (ship) => ship.crew, list),
    integer('tons', 'How heavy it is.', (ship) => ship.tons, optional),
    ...dates<Ship>('sailed', 'When it sailed.', (ship) => ship.sailed, { ...optional, ...orUnknown }),
  ],
};
const fill = (...items: Ship[]) => fillTable(ships, items, to).rows;

test('a row has every column, with null where there is nothing to say', () => {
  assert.deepEqual(fill({ id: 'argo', crew: [] }), [
    {
      id: 'argo',
      permalink: 'https://example.org/record/places/argo/',
      crew: [],
      tons: null,
      sailed: null,
      sailed_min: null,
      sailed_max: null,
    },
  ]);
});

test('a zero is a value', () => {
  assert.equal(fill({ id: 'argo', crew: [], tons: 0 })[0]?.['tons'], 0);
});

test('an uncertain date comes with the first and last day it can mean', () => {
  const spans = [
    ['[2022-07-27..2022-07-31]', '2022-07-27', '2022-07-31'],
    ['2022-02~', '2022-02-01', '2022-02-28'],
    ['2022-03-01/..', '2022-03-01', null],
    ['../2022-03', null, '2022-03-31'],
    ['unknown', null, null],
  ] as const;
  for (const [sailed, min, max] of spans) {
    const [row] = fill({ id: 'argo', crew: [], sailed });
    assert.deepEqual([row?.['sailed'], row?.['sailed_min'], row?.['sailed_max']], [sailed, min, max]);
  }
});

test('an id that stands twice is refused', () => {
  assert.throws(
    () => fill({ id: 'argo', crew: [] }, { id: 'argo', crew: [] }),
    /The table "ships" has the id "argo" twice/u,
  );
});

test('nothing where something must be is refused', () => {
  const table = { ...ships, columns: [...ships.columns, text<Ship>('flag', 'Its flag.', () => undefined)] };
  assert.throws(() => fillTable(table, [{ id: 'argo', crew: [] }], to), /row "argo", has nothing in "flag"/u);
});
