import { colours } from './colours.ts';
import type { ColourName } from './colours.ts';
import { drawBase, layOutMap } from './map-layout.ts';
import type { BaseMap } from './map-layout.ts';
import type { MapMark, MapName } from './map-marks.ts';
import type { PlaceView } from './map-views.ts';
import { createMap } from './map.ts';
import { escapeHtml } from './text.ts';

/**
 * Draw where a place lies, or where several do, as an SVG file of its own, light or dark as the reader's system is.
 * It has no links and few words: whoever shows it says in an `alt` what is on it, and links to the map.
 * @param place The one place; undefined where all of the others are meant.
 * @param others Places to find one's way by, marked beside it.
 */
export function drawMapImage(view: PlaceView, base: BaseMap, place: MapName | undefined, others: MapName[]): string {
  const { width, height } = imageSizeOf(view);
  const small = { ...view, width, height };
  const rivers = view.isOverview ? [] : base.rivers;
  const paths = drawBase(createMap(small), { ...base, rivers }, DETAIL);
  // Names are placed as on the map itself, but without their Ukrainian form: system fonts may lack it.
  const isArea = place !== undefined && [AREAS.country, AREAS.oblast].includes(place.id);
  const beside = isArea ? [] : others.filter(({ id }) => id !== place?.id);
  const shown = [...(place ? [place] : []), ...beside].map((name) => ({ ...name, ukrainian: '' }));
  const { marks } = layOutMap(view, { ...base, rivers: rivers.filter(({ id }) => id === place?.id) }, shown);
  const area = (id: string, name: string, path: string) =>
    `<path class="${name}${id === place?.id ? ' it' : ''}" d="${path}"/>`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none">`,
    `<style>${STYLE}</style>`,
    ...(view.isOverview ? [area(AREAS.country, 'a', paths.country)] : []),
    area(AREAS.oblast, view.isOverview ? 'a o' : 'a', paths.oblast),
    ...paths.rivers.map(({ id, path }) => area(id, 'r', path)),
    ...(view.isOverview ? [] : [`<path class="b" d="${paths.country}"/>`]),
    ...marks.map((mark) => drawMark(mark, isArea ? 'n w' : mark.id === (place?.id ?? mark.id) ? 'n' : '')),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

/** The size of the image of a view, in pixels. */
export function imageSizeOf({ width, height }: Pick<PlaceView, 'width' | 'height'>) {
  return { width: WIDTH, height: Math.round((WIDTH * height) / width) };
}

const coloursOf = ({ ground, slab, ink, soft }: Record<ColourName, string>) => ({ ground, slab, ink, soft });

/** The places whose areas the base map has. */
const AREAS = { country: 'ukraine', oblast: 'kharkiv-oblast' };
const WIDTH = 288;
/** The image stays small. */
const DETAIL = { spacing: 1.8, digits: 1 };

const variables = (colours: Record<string, string>) =>
  `svg{${Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')}}`;
const STYLE = [
  variables(coloursOf(colours.light)),
  `@media(prefers-color-scheme:dark){${variables(coloursOf(colours.dark))}}`,
  'svg{font:15px Fira Sans Condensed,Arial Narrow,Arial,sans-serif}',
  '.a{fill:var(--slab)}.o,.a.it{fill:var(--soft)}.r{stroke:var(--soft)}.r.it{stroke:var(--ink);stroke-width:3}',
  '.b{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:7 3 2 3}',
  '.m{stroke:var(--ink);stroke-width:2.5}.s{fill:var(--ink)}',
  'text{fill:var(--ink);paint-order:stroke;stroke:var(--ground);stroke-width:3px;stroke-linejoin:round}',
  '.l{stroke:var(--slab)}.n{font-weight:700}.w{fill:var(--ground);stroke:none}',
].join('');

const SYMBOLS: Partial<Record<MapMark['shape'], string>> = {
  settlement: '<path class="s" d="M-5-5H5V5H-5Z"/>',
  district: '<circle class="m" r="5"/>',
  beyond: '<path class="m" d="M0 8V-7M-5-2L0-7L5-2"/>',
};

function drawMark({ x, y, shape, turn, label }: MapMark, kind: string): string {
  const symbol = (SYMBOLS[shape] ?? '').replace('/>', turn ? ` transform="rotate(${turn})"/>` : '/>');
  const lines = label?.lines.map(
    ({ text }, line) => `<tspan x="${label.x}em"${line > 0 ? ' dy="1.2em"' : ''}>${escapeHtml(text)}</tspan>`,
  );
  const name = label
    ? `<text class="${label.isOnSlab ? 'l ' : ''}${kind}" y="${label.y}em" text-anchor="${label.align}">${lines?.join('') ?? ''}</text>`
    : '';
  return `<svg x="${x}%" y="${y}%" overflow="visible">${symbol}${name}</svg>`;
}
