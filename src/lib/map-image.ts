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
 * @param outline Draws letters: the file has no fonts of its own, and those of the reader's system are not those of the page.
 */
export function drawMapImage(
  view: PlaceView,
  base: BaseMap,
  place: MapName | undefined,
  others: MapName[],
  outline: DrawLetters,
): string {
  const { width, height } = imageSizeOf(view);
  const small = { ...view, width, height };
  const rivers = view.isOverview ? [] : base.rivers;
  const paths = drawBase(createMap(small), { ...base, rivers }, DETAIL);
  // Names are placed as on the map itself, but without their Ukrainian form: the image stays small.
  const isArea = place !== undefined && [AREAS.country, AREAS.oblast].includes(place.id);
  const beside = isArea ? [] : others.filter(({ id }) => id !== place?.id);
  const shown = [...(place ? [place] : []), ...beside].map((name) => ({ ...name, ukrainian: '' }));
  // On an area drawn dark its name stands in the middle.
  const plain = { ...view, letters: LETTERS, wanted: isArea ? {} : view.wanted };
  const { marks } = layOutMap(plain, base, shown, [], {
    widths: [WIDTH / EM],
    hasRiverNames: false,
  });
  const area = (id: string, name: string, path: string) =>
    `<path class="${name}${id === place?.id ? ' it' : ''}" d="${path}"/>`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none">`,
    `<style>${STYLE}</style>`,
    ...(view.isOverview ? [area(AREAS.country, 'a', paths.country)] : []),
    area(AREAS.oblast, view.isOverview ? 'a o' : 'a', paths.oblast),
    ...paths.rivers.map(({ id, path }) => area(id, 'r', path)),
    ...(view.isOverview ? [] : [`<path class="b" d="${paths.country}"/>`]),
    ...marks.map((mark) => drawMark(mark, mark.id === (place?.id ?? mark.id), isArea, outline)),
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
/** Letters to a line of a name. */
const LETTERS = 18;
/** Size of the letters in pixels. */
const EM = 15;
/** The image stays small. */
const DETAIL = { spacing: 1.8, digits: 1 };

const variables = (colours: Record<string, string>) =>
  `svg{${Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')}}`;
const STYLE = [
  variables(coloursOf(colours.light)),
  `@media(prefers-color-scheme:dark){${variables(coloursOf(colours.dark))}}`,
  '.a{fill:var(--slab)}.o,.a.it{fill:var(--soft)}.r{stroke:var(--soft)}.r.it{stroke:var(--ink);stroke-width:3}',
  '.b{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:7 3 2 3}',
  '.m{stroke:var(--ink);stroke-width:2.5}.s{fill:var(--ink)}',
  '.n{fill:var(--ink);paint-order:stroke;stroke:var(--ground);stroke-width:4.5;vector-effect:non-scaling-stroke;stroke-linejoin:round}',
  '.n.l{stroke:var(--slab)}.n.w{fill:var(--ground);stroke:none}',
].join('');

const SYMBOLS: Partial<Record<MapMark['shape'], string>> = {
  settlement: '<path class="s" d="M-5-5H5V5H-5Z"/>',
  district: '<circle class="m" r="5"/>',
  beyond: '<path class="m" d="M0 8V-7M-5-2L0-7L5-2"/>',
};

function drawMark(
  { x, y, shape, turn, label }: MapMark,
  isMain: boolean,
  isOnArea: boolean,
  outline: DrawLetters,
): string {
  const symbol = (SYMBOLS[shape] ?? '').replace('/>', turn ? ` transform="rotate(${turn})"/>` : '/>');
  const name = label?.lines.map(({ text }, line) => {
    const { path, width, unitsPerEm } = outline(text, isMain);
    const left = label.x - width * { start: 0, middle: 0.5, end: 1 }[label.align];
    const place = [left, label.y + 1.2 * line].map((value) => (value * EM).toFixed(1)).join(' ');
    return `<path class="n${label.isOnSlab ? ' l' : ''}${isOnArea ? ' w' : ''}" role="img" aria-label="${escapeHtml(text)}" transform="translate(${place})scale(${EM / unitsPerEm})" d="${path}"/>`;
  });
  return `<svg x="${x}%" y="${y}%" overflow="visible">${symbol}${name?.join('') ?? ''}</svg>`;
}

/** Draws a text as the `d` of a path from its left end on the baseline; `width` in ems. */
export type DrawLetters = (text: string, isBold: boolean) => { path: string; width: number; unitsPerEm: number };
