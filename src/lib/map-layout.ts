import { WIDTHS, placeLabels } from './map-labels.ts';
import { finishMark, labelOf, roundTwo } from './map-marks.ts';
import type { FoundMark, MapMark, MapName, MapShape } from './map-marks.ts';
import type { PlaceView } from './map-views.ts';
import { createMap } from './map.ts';
import { compactPath } from './map-geometry.ts';
import type { Geometry, Line, Point } from './map-geometry.ts';
import type { PlainMap } from './map.ts';

/**
 * Lay out a drawing: the base map as paths in units of the frame, and places and names in per cent of it.
 * @param places What is marked, in the order in which it is to be read; a place beyond the frame is marked at its edge.
 * @param context Names without a mark, to find one's way by; rivers that are not among the places add theirs.
 * @param detail How finely lines are drawn.
 * @param hasRiverNames Whether those add them.
 * @param widths At which widths it is shown, in em of its type; undefined for those of a page.
 */
export function layOutMap(
  view: PlaceView,
  base: BaseMap,
  places: MapName[],
  context: MapName[] = [],
  { detail = FINE, widths, hasRiverNames = true }: { detail?: Detail; widths?: number[]; hasRiverNames?: boolean } = {},
): MapLayout {
  const map = createMap(view);
  const ratio = view.height / view.width;
  const scale = map.scale();
  const rivers = view.isOverview ? [] : base.rivers;
  const courses = new Map(rivers.map(({ id, geometry }) => [id, map.trace(geometry)]));
  const marks = places.map((place) => findMark(place, map, ratio));
  const unmarkedRivers = rivers.filter(({ id }) => hasRiverNames && !places.some((place) => place.id === id));
  const names = [...context, ...unmarkedRivers]
    .map((place): FoundMark => ({ place, shape: place.precision, at: map.point(place.at) }))
    .filter(({ place, shape }) => shape !== 'line' || courses.get(place.id)?.length);
  const labels = [...marks, ...names].map((mark) => {
    const near = view.wanted[mark.place.id];
    return labelOf(mark, view.letters, courses.get(mark.place.id), near && map.point(near));
  });
  const obstacles = {
    ratio,
    blocked: [
      { at: { x: 0, y: 1 }, x: 0, y: -2, width: 4, height: 2 },
      { at: { x: scale.length, y: 1 }, x: -3, y: -0.5, width: 3, height: 0.5 },
    ],
    lines: [
      ...[...courses.values()].map((points) => ({ points, weight: 1 })),
      { points: map.trace(base.country), weight: BORDER_WEIGHT },
      { points: map.trace(base.oblast), weight: view.isOverview ? BORDER_WEIGHT : 1 },
      ...(view.isOverview ? [] : [{ points: map.trace(base.borders), weight: 1 }]),
    ],
  };
  const full = placeLabels(
    labels.map((label) => label.full),
    { ...obstacles, widths: widths ?? WIDTHS.full },
  );
  // A name has one anchor on maps of all widths, and there one place where the map is narrow, and one elsewhere.
  const narrow = placeLabels(
    labels.map((label) => ({ ...label.narrow, anchors: [full.get(label.full.id)?.at ?? label.full.anchors].flat() })),
    { ...obstacles, widths: widths ?? WIDTHS.narrow },
  );
  const slab = view.isOverview ? base.country : base.oblast;
  const finish = (mark: FoundMark) =>
    finishMark(
      mark,
      { full: full.get(mark.place.id), narrow: narrow.get(mark.place.id) },
      view.letters,
      (middle) => map.isOver(slab, middle),
      ratio,
    );
  return {
    ...drawBase(map, { ...base, rivers }, detail),
    marks: marks.map(finish),
    names: names.map(finish).filter(({ label }) => label !== undefined),
    scale: { kilometres: scale.kilometres, length: roundTwo(scale.length * 100) },
  };
}

/** How a mark shows where its place lies: how exactly that is known, or that it is beyond the frame. */
export function shapeOf({ at, precision }: Pick<MapName, 'at' | 'precision'>, view: PlaceView): MapShape {
  return createMap(view).contains(at) ? precision : 'beyond';
}

/** Draw the base map as paths in units of the frame. */
export function drawBase(map: PlainMap, base: BaseMap, { spacing, digits } = FINE) {
  const draw = (geometry: Geometry) => compactPath(map.path(geometry, spacing), digits);
  return {
    country: draw(base.country),
    oblast: draw(base.oblast),
    borders: draw(base.borders),
    rivers: base.rivers.map(({ id, geometry }) => ({ id, path: draw(geometry) })),
  };
}

/** Find where the mark of a place stands, and which way it points if the place lies beyond the frame. */
export function findMark<Place extends Pick<MapName, 'at' | 'precision'>>(place: Place, map: PlainMap, ratio: number) {
  const at = map.point(place.at);
  if (map.contains(place.at)) return { place, shape: place.precision, at };
  // Along the straight line from the middle of the map, up to the edge.
  const [right, down] = [at.x - 0.5, at.y - 0.5];
  const reach = Math.min((0.5 - EDGE) / Math.abs(right), (0.5 - EDGE / ratio) / Math.abs(down));
  const turn = Math.round((Math.atan2(right, -down * ratio) * 180) / Math.PI);
  const edge: Point = { x: 0.5 + right * reach, y: 0.5 + down * reach };
  return { place, shape: 'beyond' as const, at: edge, turn };
}

/** As finely as can be seen. */
const FINE: Detail = { spacing: 1.5, digits: 1 };
/** For a drawing much smaller than its frame. */
export const COARSE: Detail = { spacing: 3.5, digits: 0 };

/** How finely lines are drawn: points nearer than `spacing` to the one before are left out, in units of the frame, and `digits` decimals kept. */
export interface Detail {
  spacing: number;
  digits: number;
}
/** How much worse than other lines a name covers the state border, or the edge of what is set off in an overview. */
const BORDER_WEIGHT = 3;
/** How far from the edge the mark of a place beyond it stands, as a fraction of the width. */
const EDGE = 0.04;

/** The geometries that every drawing stands on. */
export interface BaseMap {
  country: Geometry;
  oblast: Geometry;
  borders: Geometry;
  rivers: (MapName & { geometry: Line })[];
}

/** A drawing ready to be printed. */
export interface MapLayout extends ReturnType<typeof drawBase> {
  marks: MapMark[];
  names: MapMark[];
  /** The length of the scale bar in per cent of the width, and what it stands for. */
  scale: { kilometres: number; length: number };
}
