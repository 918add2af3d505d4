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

/**
 * Write a path of straight lines with steps from point to point instead of places, which takes about half the letters.
 * @param path Absolute `M`, `L` and `Z` commands, as d3-geo writes them.
 * @param digits Decimals to keep; places are rounded, not steps, so that no error adds up.
 */
export function compactPath(path: string, digits: number): string {
  const unit = 10 ** digits;
  let last = [0, 0];
  const write = (value: number, isFirst: boolean) => {
    const text = String(value / unit).replace(/^(-?)0\./u, '$1.');
    return isFirst || text.startsWith('-') ? text : ` ${text}`;
  };
  const steps = [...path.matchAll(/([ML])(-?[\d.]+),(-?[\d.]+)|Z/gu)].map(([command, letter, x, y]) => {
    if (letter === undefined) return command.toLowerCase();
    const at = [Number(x), Number(y)].map((value) => Math.round(value * unit));
    // After a closing command the pen is at the start of the line; a place beginning a line is therefore written as it is.
    const from = letter === 'M' ? [0, 0] : last;
    const [right = 0, down = 0] = at.map((value, axis) => value - (from[axis] ?? 0));
    last = at;
    if (letter === 'L' && right === 0 && down === 0) return '';
    return `${letter === 'M' ? 'M' : 'l'}${write(right, true)}${write(down, false)}`;
  });
  // A letter need not be said twice.
  return steps.join('').replaceAll(/(?<=l[^a-zA-Z]*)l(?=(-?))/gu, (_, sign: string) => (sign ? '' : ' '));
}
