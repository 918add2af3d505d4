import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/**
 * Pack a picture of few colours as a PNG of at most sixteen: the ground, and each other colour in steps of its mixture with the ground, which
 * is what the edges of letters are. The same pixels give the same bytes on any machine.
 * @param pixels Red, green and blue of each pixel, row by row.
 * @param colours As `#rrggbb`, the ground first, then the one most used.
 * @throws {Error} when there are more colours than the palette holds.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number, colours: string[]): Buffer {
  const palette = mixColours(colours.map(parseColour));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, INDEXED], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', zlibSync(indexPixels(pixels, width, height, palette), { level: 6, mem: 10 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const BITS = 4;
const INDEXED = 3;
const MOST_COLOURS = 2 ** BITS;
/** Steps from the ground to the colour most used; a paler one has fewer. */
const STEPS = 5;

function mixColours([ground = [0, 0, 0], main, ...others]: Colour[]): Colour[] {
  if (!main) return [ground];
  const left = MOST_COLOURS - 1 - STEPS;
  if (others.length > left)
    throw new Error(`A picture may have ${left + 2} colours: ${others.length + 2} are too many.`);
  const most = Math.floor(left / Math.max(1, others.length));
  const contrast = (colour: Colour) => distance(ground, colour) / distance(ground, main);
  const steps = (colour: Colour) => Math.max(1, Math.min(most, Math.round(contrast(colour) * STEPS)));
  return [
    ground,
    ...mixtures(ground, main, STEPS),
    ...others.flatMap((colour) => mixtures(ground, colour, steps(colour))),
  ];
}

function mixtures(from: Colour, to: Colour, steps: number): Colour[] {
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    const mix = (part: 0 | 1 | 2) => Math.round(from[part] * (1 - share) + to[part] * share);
    return [mix(0), mix(1), mix(2)];
  });
}

/** The rows of a PNG: a zero for "no filter", then two pixels to a byte. */
function indexPixels(pixels: Uint8Array, width: number, height: number, palette: Colour[]): Uint8Array {
  const row = 1 + Math.ceil(width / 2);
  const indexed = new Uint8Array(row * height);
  const known = new Map<number, number>();
  let last = -1;
  let index = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      const colour = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0] as const;
      const key = (colour[0] << 16) | (colour[1] << 8) | colour[2];
      if (key !== last) {
        index = known.get(key) ?? nearest(colour, palette);
        known.set(key, index);
        last = key;
      }
      const byte = y * row + 1 + (x >> 1);
      indexed[byte] = (indexed[byte] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  return indexed;
}

function nearest(colour: Colour, palette: Colour[]): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: Colour, other: Colour): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function parseColour(colour: string): Colour {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(content.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(content, 4);
  framed.writeUInt32BE(crc32(content), content.length + 4);
  return framed;
}

type Colour = readonly [red: number, green: number, blue: number];
