import { geoConicConformal, geoContains, geoDistance, geoPath } from 'd3-geo';
import { linesOf, spread, thin, wind } from './map-geometry.ts';
import type { Geometry, Point, Position } from './map-geometry.ts';

/**
 * Draw a part of the earth in a frame, by Lambert's conformal conic projection fitted to the bounds of the view.
 * Points are given in degrees (WGS84) and returned as fractions of the frame's width and height.
 */
export function createMap({ bounds, width, height }: MapView) {
  const [west, south, east, north] = bounds;
  const sixth = (north - south) / 6;
  const projection = geoConicConformal()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .fitSize([width, height], { type: 'MultiPoint', coordinates: edgeOf(bounds) })
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);

  function point(at: Position): Point {
    const [x, y] = projection(at) ?? [NaN, NaN];
    return { x: x / width, y: y / height };
  }

  return {
    /**
     * The path of a geometry, cut at the frame, for the `d` of an SVG path; empty where nothing of it lies in the frame.
     * @param spacing Points nearer than this to the one before are left out, in units of the frame.
     */
    path(geometry: Geometry, spacing = 0): string {
      const draw = geoPath({ stream: (sink) => projection.stream(thin(sink, spacing)) }).digits(1);
      return draw(wind(geometry)) ?? '';
    },

    /** Where a point lies; outside the frame below 0 or above 1. */
    point,

    /** Tell whether a point lies in the frame. */
    contains: (at: Position) => isInFrame(point(at)),

    /** Tell whether a point of the frame lies in an area. */
    isOver(area: Geometry, { x, y }: Point): boolean {
      const at = projection.invert?.([x * width, y * height]);
      return at ? geoContains(wind(area), at) : false;
    },

    /** Points along the lines of a geometry, in their order and about evenly spaced, as far as they lie in the frame. */
    trace(geometry: Geometry): Point[] {
      return linesOf(geometry).flatMap((line) => spread(line.map(point), TRACE_STEP).filter(isInFrame));
    },

    /** A round number of kilometres, at most a quarter of the width, and the fraction of the width that it takes in the middle of the map. */
    scale(): { kilometres: number; length: number } {
      const middle = (south + north) / 2;
      const span = point([east, middle]).x - point([west, middle]).x;
      const across = (geoDistance([west, middle], [east, middle]) * EARTH_RADIUS_KM) / span;
      const kilometres = STEPS_KM.findLast((step) => step <= across / 4) ?? 1;
      return { kilometres, length: kilometres / across };
    },
  };
}

/** Drawn beyond the frame, so that the edge of a cut area is not seen as a line. */
const BLEED = 4;
/** How far apart the points of a trace are at most, as a fraction of the frame. */
const TRACE_STEP = 0.01;
const EARTH_RADIUS_KM = 6371;
const STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

function isInFrame({ x, y }: Point): boolean {
  return x >= 0 && x <= 1 && y >= 0 && y <= 1;
}

/** Corners and middles of the sides: parallels bend, so that corners alone would not hold the view. */
function edgeOf([west, south, east, north]: Bounds): Position[] {
  const middle = (west + east) / 2;
  return [west, middle, east].flatMap((x): Position[] => [
    [x, south],
    [x, north],
  ]);
}

/** West, south, east and north in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** What a drawing shows, and the size of its frame. */
export interface MapView {
  bounds: Bounds;
  width: number;
  height: number;
}

/** A part of the earth in a frame. */
export type PlainMap = ReturnType<typeof createMap>;
