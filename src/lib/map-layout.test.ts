import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findMark, layOutMap } from './map-layout.ts';
import type { MapName } from './map-marks.ts';
import { readBase, readPlaces } from './map.fixture.ts';
import { mapViews } from './map-views.ts';
import type { MapViewName } from './map-views.ts';
import { createMap } from './map.ts';

const base = readBase();
const places = readPlaces();
const names = Object.keys(mapViews) as MapViewName[];
const placesOn = (view: MapViewName) => places.filter(({ views }) => views.includes(view));
const contextOf = (view: MapViewName): MapName[] =>
  mapViews[view].names.map(({ id, at }) => ({ id, name: 'Kharkiv', ukrainian: 'Харків', at, precision: 'region' }));
const layouts = new Map(names.map((view) => [view, layOutMap(mapViews[view], base, placesOn(view), contextOf(view))]));

describe('the drawings of the record as it is', () => {
  test('mark every place that has a point', () => {
    const marked = [...layouts.values()].flatMap(({ marks }) => marks.map(({ id }) => id));
    assert.deepEqual([...new Set(marked)].sort(), places.map(({ id }) => id).sort());
  });

  test('name every mark, and what is there to find one’s way by', () => {
    for (const [view, { marks, names: others }] of layouts) {
      for (const { id, label } of marks) assert.ok(label, `${id} on ${view}`);
      assert.ok(others.length >= mapViews[view].names.length, view);
    }
  });

  test('keep the order of the places', () => {
    for (const [view, { marks }] of layouts)
      assert.deepEqual(marks.map(({ id }) => id), placesOn(view).map(({ id }) => id)); // prettier-ignore
  });

  test('name both rivers of the oblast, each at its own course', () => {
    const { marks, names: others } = layouts.get('oblast') ?? { marks: [], names: [] };
    const [donets, oskil] = ['siverskyi-donets', 'oskil'].map((id) =>
      [...marks, ...others].find((mark) => mark.id === id),
    );
    assert.ok(donets?.label && oskil?.label);
    assert.ok(donets.x + 5 < oskil.x, 'the eastern river is the Oskil');
  });

  test('give names in English and Ukrainian, the latter marked as such', () => {
    const lines = layouts.get('oblast')?.marks.find(({ id }) => id === 'izium')?.label?.lines;
    assert.deepEqual(lines, [{ text: 'Izium' }, { text: 'Ізюм', lang: 'uk' }]);
  });
});

describe('a mark', () => {
  const map = createMap(mapViews.country);
  const ratio = mapViews.country.height / mapViews.country.width;
  const mark = (at: [number, number]) => findMark({ at, precision: 'settlement' }, map, ratio);

  test('stands at its point, in the shape of its precision', () => {
    const { shape, at, turn } = mark([30.52, 50.45]);
    assert.equal(shape, 'settlement');
    assert.deepEqual(at, map.point([30.52, 50.45]));
    assert.equal(turn, undefined);
  });

  test('of a place beyond the frame stands at the edge and points there', () => {
    const moscow = mark([37.62, 55.75]);
    assert.equal(moscow.shape, 'beyond');
    assert.ok(moscow.at.y > 0 && moscow.at.y < 0.1);
    assert.ok(moscow.turn > 0 && moscow.turn < 60, 'to the north-east');
    const washington = mark([-77.04, 38.9]);
    assert.ok(washington.at.x > 0 && washington.at.x < 0.1);
    assert.ok(washington.shape === 'beyond' && washington.turn < 0, 'to the west');
  });
});
