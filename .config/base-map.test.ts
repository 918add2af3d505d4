import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import { geoContains, geoDistance } from 'd3-geo';
import { wind } from '../src/lib/map-geometry.ts';
import type { Position } from '../src/lib/map-geometry.ts';
import { readBase, readFeatures } from '../src/lib/map.fixture.ts';

const folder = join(dirname(import.meta.dirname), 'content/geo');
const { country, oblast, rivers } = readBase();
const isIn = (area: typeof country, at: Position) => geoContains(wind(area), at);
const kilometres = (a: Position, b: Position) => geoDistance(a, b) * 6371;

// Points of towns rounded to two decimals, longitude first.
const UKRAINE: Record<string, Position> = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.56, 44.58],
  Yalta: [34.15, 44.51],
  Kerch: [36.45, 45.35],
  Yevpatoriia: [33.37, 45.21],
  Donetsk: [37.8, 48.0],
  Luhansk: [39.31, 48.57],
  Mariupol: [37.54, 47.12],
  Uzhhorod: [22.29, 48.62],
  Odesa: [30.73, 46.48],
  Kyiv: [30.52, 50.45],
};
const ELSEWHERE: Record<string, Position> = {
  Belgorod: [36.58, 50.6],
  Kursk: [36.18, 51.73],
  Taganrog: [38.9, 47.24],
  Anapa: [37.32, 44.89],
  Chișinău: [28.86, 47.01],
  Minsk: [27.57, 53.9],
};
const OBLAST: Record<string, Position> = {
  Kharkiv: [36.25, 49.98],
  Izium: [37.28, 49.21],
  Kupiansk: [37.62, 49.71],
  Chuhuiv: [36.69, 49.84],
};

describe('the base map', () => {
  test('is valid GeoJSON of less than 60 kB', () => {
    const files = ['outlines.geojson', 'rivers.geojson'].map((name) => join(folder, name));
    for (const file of files) check(readFileSync(file, 'utf8'));
    assert.ok(files.reduce((sum, file) => sum + statSync(file).size, 0) < 60_000);
  });

  test('counts all 27 units, Crimea and Sevastopol among them, to Ukraine', () => {
    const units = readFeatures('outlines.geojson').get('ukraine')?.properties.units ?? [];
    assert.equal(new Set(units).size, 27);
    assert.ok(units.every((code) => code.startsWith('UA-')));
    assert.ok(units.includes('UA-43') && units.includes('UA-40'));
  });

  test('has the towns of Ukraine, those of Crimea among them, within its outline and no others', () => {
    for (const [name, at] of Object.entries({ ...UKRAINE, ...OBLAST })) assert.ok(isIn(country, at), name);
    for (const [name, at] of Object.entries(ELSEWHERE)) assert.ok(!isIn(country, at), name);
  });

  test('has the towns of the oblast within it and no others', () => {
    for (const [name, at] of Object.entries(OBLAST)) assert.ok(isIn(oblast, at), name);
    for (const [name, at] of Object.entries(UKRAINE)) assert.ok(!isIn(oblast, at), name);
  });

  test('leads the rivers past the towns on them, the eastern one being the Oskil', () => {
    const courseOf = (id: string) => rivers.find((river) => river.id === id)?.geometry.coordinates ?? [];
    const distance = (id: string, town: Position) => Math.min(...courseOf(id).map((at) => kilometres(at, town)));
    for (const town of ['Izium', 'Chuhuiv']) {
      assert.ok(distance('siverskyi-donets', OBLAST[town] ?? [0, 0]) < 3, town);
      assert.ok(distance('oskil', OBLAST[town] ?? [0, 0]) > 10, town);
    }
    assert.ok(distance('oskil', OBLAST.Kupiansk ?? [0, 0]) < 3);
    assert.ok(distance('siverskyi-donets', OBLAST.Kupiansk ?? [0, 0]) > 30);
    const mouth = courseOf('oskil').at(-1) ?? [0, 0];
    assert.ok(distance('siverskyi-donets', mouth) < 1, 'the Oskil ends at the Donets');
  });
});
