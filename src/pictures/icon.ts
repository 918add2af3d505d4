import { colours } from '../lib/colours.ts';
import { siteMark } from '../lib/shapes.ts';
import type { Drawing } from './drawing.ts';

/** The icon as an SVG that is light or dark as the reader's system is. */
export function drawIconSvg(): string {
  const { light, dark } = colours;
  const style = `path{fill:${light.ink}}rect{fill:${light.ground}}@media(prefers-color-scheme:dark){path{fill:${dark.ink}}rect{fill:${dark.ground}}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><style>${style}</style><rect width="40" height="40"/><path transform="translate(3 6)" d="${siteMark.path}"/></svg>\n`;
}

/** The icons as PNG, by name. */
export const icons: Record<IconName, { size: number; isMaskable: boolean }> = {
  '32': { size: 32, isMaskable: false },
  '180': { size: 180, isMaskable: false },
  '192': { size: 192, isMaskable: false },
  '512': { size: 512, isMaskable: false },
  'maskable-512': { size: 512, isMaskable: true },
};

/** Draw an icon; what may be masked keeps the mark within the circle of four fifths that no mask cuts. */
export function drawIcon(name: IconName): Drawing {
  const { size, isMaskable } = icons[name];
  const { light } = colours;
  const scale = (size * (isMaskable ? 0.56 : 0.85)) / siteMark.width;
  const place = { x: (size - siteMark.width * scale) / 2, y: (size - siteMark.height * scale) / 2, scale };
  const mark = size === 32 ? { path: SMALL } : { path: siteMark.path, place };
  return { width: size, height: size, ground: light.ground, shapes: [{ ...mark, colour: light.ink }], texts: [] };
}

/**
 * Wrap a PNG as an ICO, the form that programs ask for which read no link.
 * @param size Width and height in pixels, below 256.
 */
export function wrapIco(png: Uint8Array, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** The mark on whole pixels of a square of 32, where the true one would be blurred. */
const SMALL = 'M2 27V12h7v5h4V4h7v7h3V8h7v19h-7V14h-3v13h-7v-7H9v7z';

/** The name of an icon: its size in pixels, and whether it may be masked. */
export type IconName = '32' | '180' | '192' | '512' | 'maskable-512';
