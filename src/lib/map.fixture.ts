/** The base map and the places of the record as the map has them, read without Astro, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PlaceData } from '../schemas/place.ts';
import type { Geometry, Line } from './map-geometry.ts';
import type { BaseMap } from './map-layout.ts';
import type { MapName } from './map-marks.ts';
import { mappedCity, viewsOf } from './map-views.ts';
import type { MapViewName } from './map-views.ts';

const content = join(import.meta.dirname, '../../content');

/** The features of a file of content/geo/, by id. */
export function readFeatures(file: string): Map<string, Feature> {
  const { features } = JSON.parse(readFileSync(join(content, 'geo', file), 'utf8')) as { features: Feature[] };
  return new Map(features.map((feature) => [feature.id, feature]));
}

/** The base map. */
export function readBase(): BaseMap {
  const outlines = readFeatures('outlines.geojson');
  const find = (id: string) => outlines.get(id)?.geometry ?? { type: 'MultiPolygon' as const, coordinates: [] };
  return {
    country: find('ukraine'),
    oblast: find('kharkiv-oblast'),
    borders: find('oblast-borders'),
    rivers: [...readFeatures('rivers.geojson').values()].map(({ id, properties, geometry }) => {
      const line = geometry as Line;
      return { id, ...properties, at: line.coordinates[0] ?? [0, 0], precision: 'line', geometry: line };
    }),
  };
}

/** The places of the record that have a point, each with the drawings on which it is marked. */
export function readPlaces(): (MapName & { views: MapViewName[] })[] {
  const folder = join(content, 'places');
  const all = readdirSync(folder).map((file) => ({
    id: file.replace('.yaml', ''),
    ...(parse(readFileSync(join(folder, file), 'utf8')) as PlaceData),
  }));
  const isInCity = (id: string | undefined): boolean =>
    id !== undefined && (id === mappedCity || isInCity(all.find((place) => place.id === id)?.within));
  return all.flatMap(({ id, name, ukrainian, location, within }) => {
    if (!location) return [];
    const { latitude, longitude, precision } = location;
    const place: MapName = { id, name, ukrainian, at: [longitude, latitude], precision };
    return [{ ...place, views: viewsOf({ ...place, isInCity: isInCity(within) }) }];
  });
}

interface Feature {
  id: string;
  properties: { name: string; ukrainian: string; units?: string[] };
  geometry: Geometry;
}
