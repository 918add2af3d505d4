import type { GeoStream } from 'd3-geo';

/** List the lines of a geometry, rings of areas among them. */
export function linesOf({ type, coordinates }: Geometry): Position[][] {
  if (type === 'LineString') return [coordinates];
  return type === 'MultiPolygon' ? coordinates.flat() : coordinates;
}

/** Put points between those that are farther apart than a step. */
export function spread(points: Point[], longest: number): Point[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    if (!from) return [to];
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / longest);
    return Array.from({ length: steps }, (_, step) => {
      const part = (step + 1) / steps;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    });
  });
}

/** Turn rings round: RFC 7946 runs outer ones counter-clockwise, D3 clockwise, and takes a ring the wrong way for the rest of the globe. */
export function wind(geometry: Geometry): Geometry {
  const turn = (rings: Position[][]) => rings.map((ring) => ring.toReversed());
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: turn(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(turn) };
  return geometry;
}

/** Leave out of a stream of lines the points that are nearer than `spacing` to the one before. */
export function thin(sink: GeoStream, spacing: number): GeoStream {
  let last: [number, number] | undefined;
  let skipped: [number, number] | undefined;
  return {
    lineStart() {
      last = skipped = undefined;
      sink.lineStart();
    },
    point(x, y) {
      if (last && Math.hypot(x - last[0], y - last[1]) < spacing) {
        skipped = [x, y];
        return;
      }
      last = [x, y];
      skipped = undefined;
      sink.point(x, y);
    },
    lineEnd() {
      // A line ends where it ends, however near that is.
      if (skipped) sink.point(...skipped);
      sink.lineEnd();
    },
    polygonStart: () => {
      sink.polygonStart();
    },
    polygonEnd: () => {
      sink.polygonEnd();
    },
  };
}

/** Longitude and latitude in degrees. */
export type Position = [longitude: number, latitude: number];

/** A place in a frame, as fractions of its width and height. */
export interface Point {
  x: number;
  y: number;
}

/** A line of GeoJSON. */
export interface Line {
  type: 'LineString';
  coordinates: Position[];
}

/** The geometries of the base map, as GeoJSON has them (RFC 7946). */
export type Geometry =
  | Line
  | { type: 'MultiLineString'; coordinates: Position[][] }
  | { type: 'Polygon'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] };
