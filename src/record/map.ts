import outlines from '../../content/geo/outlines.geojson?raw';
import rivers from '../../content/geo/rivers.geojson?raw';
import type { Geometry, Line } from '../lib/map-geometry.ts';
import type { BaseMap } from '../lib/map-layout.ts';
import type { MapName } from '../lib/map-marks.ts';
import { mappedCity, mapViews, viewsOf } from '../lib/map-views.ts';
import type { MapViewName } from '../lib/map-views.ts';

import { once } from './collections.ts';
import { listEvents } from './events.ts';
import type { Place } from './places.ts';
import { listPlaces } from './places.ts';

/** List the drawings of the map, each with the places that have a mark on it, by name. */
export const listMapPanels = once(async (): Promise<MapPanel[]> => {
  const [places, mapped] = await Promise.all([listPlaces(), listMappedPlaces()]);
  return (Object.keys(mapViews) as MapViewName[]).map((name) => ({
    name,
    places: mapped.filter(({ views }) => views.includes(name)),
    context: mapViews[name].names.flatMap(({ id, at }) => {
      const place = places.find((candidate) => candidate.id === id);
      return place ? [{ ...nameOf(place), at, precision: 'region' as const }] : [];
    }),
  }));
});

/** List the places that have a mark, by name. */
export const listMappedPlaces = once(async (): Promise<MappedPlace[]> => {
  return (await listPlaces()).flatMap((place) => findMapped(place) ?? []);
});

/** List what the image of a drawing shows beside the place it is of, to find one's way by: the city, where the drawing is not an overview. */
export async function listOrientation(view: MapViewName): Promise<MapName[]> {
  const city = (await listMappedPlaces()).find(({ id }) => id === mappedCity);
  if (!city || mapViews[view].isOverview) return [];
  return [view === 'city' ? { ...city, precision: 'region' } : city];
}

/** List the places on the map of the oblast at which events of a topic lie, by name. */
export async function listTopicPlaces(topic: string): Promise<MappedPlace[]> {
  const events = (await listEvents()).filter(({ topics }) => topics.some(({ id }) => id === topic));
  const lies = ({ id, views, precision }: MappedPlace) =>
    views.includes('oblast') && precision === 'settlement' && events.some(({ place }) => place === id);
  return (await listMappedPlaces()).filter(lies);
}

/** List the places that have no point and so no mark. */
export async function listUnmappedPlaces(): Promise<Place[]> {
  return (await listPlaces()).filter(({ location }) => location === undefined);
}

/** Find what the map needs of a place; undefined where it has no point. */
export function findMapped(place: Place): MappedPlace | undefined {
  if (!place.location) return undefined;
  const { latitude, longitude, precision } = place.location;
  const name: MapName = { ...nameOf(place), at: [longitude, latitude], precision };
  return { ...name, views: viewsOf({ ...name, isInCity: isWithin(place.parent, mappedCity) }), place };
}

/** The geometries of content/geo/. */
export const baseMap: BaseMap = readBaseMap();

function readBaseMap(): BaseMap {
  const parse = (text: string) => (JSON.parse(text) as { features: Feature[] }).features;
  const features = parse(outlines);
  const find = (id: string) => {
    const found = features.find((feature) => feature.id === id);
    if (!found) throw new Error(`content/geo/outlines.geojson has no "${id}": make it as content/geo/README.md says.`);
    return found.geometry;
  };
  return {
    country: find('ukraine'),
    oblast: find('kharkiv-oblast'),
    borders: find('oblast-borders'),
    rivers: parse(rivers).map(({ id, properties, geometry }) => {
      const line = geometry as Line;
      return { id, ...properties, at: line.coordinates[0] ?? [0, 0], precision: 'line', geometry: line };
    }),
  };
}

function nameOf({ id, name, ukrainian }: Place) {
  return { id, name, ukrainian: ukrainian === 'unknown' ? undefined : ukrainian };
}

function isWithin(place: Place | undefined, id: string): boolean {
  return place !== undefined && (place.id === id || isWithin(place.parent, id));
}

interface Feature {
  id: string;
  properties: { name: string; ukrainian: string };
  geometry: Geometry;
}

/** A place with what the map needs of it, and the drawings on which it is marked, the best first. */
export interface MappedPlace extends MapName {
  views: [MapViewName, ...MapViewName[]];
  place: Place;
}

/** One drawing and the places marked on it. */
export interface MapPanel {
  name: MapViewName;
  places: MappedPlace[];
  /** Names without a mark. */
  context: MapName[];
}
