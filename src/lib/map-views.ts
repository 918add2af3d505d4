import { createMap } from './map.ts';
import type { Position } from './map-geometry.ts';
import type { MapView } from './map.ts';

/** The drawings of the map. */
export const mapViews: Record<MapViewName, PlaceView> = {
  oblast: {
    ...{ bounds: [34.75, 48.2, 38.9, 50.8], width: 720, height: 690, isOverview: false, letters: 11 },
    names: [{ id: 'russia', at: [37.4, 50.62] }],
    wanted: {
      'siverskyi-donets': [36.75, 49.3],
      oskil: [37.75, 49.8],
      'kharkiv-oblast': [35.85, 49.325],
      donbas: [38.62, 48.5],
    },
  },
  city: {
    ...{ bounds: [35.7, 49.67, 36.85, 50.42], width: 720, height: 730, isOverview: false, letters: 18 },
    names: [
      { id: 'kharkiv', at: [36.08, 49.925] },
      { id: 'russia', at: [36.5, 50.36] },
    ],
    wanted: { 'siverskyi-donets': [36.8, 50.1] },
  },
  country: {
    bounds: [22, 44.2, 40.3, 53.7],
    width: 720,
    height: 555,
    isOverview: true,
    letters: 12,
    names: [
      { id: 'kharkiv-oblast', at: [32.8, 48.8] },
      { id: 'russia', at: [39.3, 53.4] },
    ],
    wanted: { ukraine: [28.3, 49.3], 'kursk-oblast': [38.3, 52.3] },
  },
};

/** The city that has a drawing of its own: its parts are marked there, itself on that of the oblast. */
export const mappedCity = 'kharkiv';

/**
 * Say on which drawings a place is marked; the first is the one that shows best where it lies.
 * @param isInCity Whether it lies in the city that has a drawing of its own.
 */
export function viewsOf({ id, at, precision, isInCity }: ViewedPlace): [MapViewName, ...MapViewName[]] {
  if (isInCity) return ['city'];
  if (!createMap(mapViews.oblast).contains(at)) return ['country'];
  const isNearCity = precision === 'settlement' && id !== mappedCity && createMap(mapViews.city).contains(at);
  return isNearCity ? ['oblast', 'city'] : ['oblast'];
}

/** How exactly a point says where its place lies. */
export type MapPrecision = 'settlement' | 'district' | 'region' | 'line';

/** The name of a drawing. */
export type MapViewName = 'oblast' | 'city' | 'country';

/** What a drawing shows. */
export interface PlaceView extends MapView {
  /** Whether it shows where the oblast lies in the country, without rivers and other borders. */
  isOverview: boolean;
  /** About how many letters a line of the name of a region has. */
  letters: number;
  /** Places whose names stand on it without a mark, to find one's way by. */
  names: { id: string; at: Position }[];
  /** Where the name of a region is wanted, clear of lines, and near which point of its course that of a river, so that it is taken for that of no other. */
  wanted: Record<string, Position>;
}

interface ViewedPlace {
  id: string;
  at: Position;
  precision: MapPrecision;
  isInCity: boolean;
}
