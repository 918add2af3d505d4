import { inflateSync } from 'node:zlib';

/**
 * Read from a font in WOFF 1.0 which characters it has and how wide they are.
 * @throws {Error} when the file is no such font or has no table of characters in format 4.
 */
export function readWoff(file: Buffer): FontMeasures {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The file is no font in WOFF 1.0.');
  const tables = new Map(
    Array.from({ length: file.readUInt16BE(12) }, (_, index) => 44 + index * 20).map((at) => {
      const [offset, packed, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field)) as [
        number,
        number,
        number,
      ];
      const data = file.subarray(offset, offset + packed);
      return [file.toString('latin1', at, at + 4), () => (packed < length ? inflateSync(data) : data)];
    }),
  );
  const table = (tag: string) => {
    const read = tables.get(tag);
    if (!read) throw new Error(`The font has no table "${tag}".`);
    return read();
  };
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const unitsPerEm = head.readUInt16BE(18);
  const widths = hhea.readUInt16BE(34);
  const glyphOf = readCharacters(table('cmap'));
  return {
    ascent: hhea.readInt16BE(4) / unitsPerEm,
    descent: -hhea.readInt16BE(6) / unitsPerEm,
    advanceOf(codePoint) {
      const glyph = glyphOf(codePoint);
      return glyph === 0 ? undefined : hmtx.readUInt16BE(Math.min(glyph, widths - 1) * 4) / unitsPerEm;
    },
  };
}

/** Find the glyph of a character; 0 where there is none. */
function readCharacters(cmap: Buffer): (codePoint: number) => number {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no table of characters in format 4.');
  const size = cmap.readUInt16BE(start + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + size * 2, 16 + size * 3].map(
    (offset) => start + offset,
  ) as [number, number, number, number];
  return (codePoint) => {
    for (let segment = 0; segment < size; segment += 2) {
      if (codePoint > cmap.readUInt16BE(ends + segment)) continue;
      const first = cmap.readUInt16BE(starts + segment);
      if (codePoint < first) return 0;
      const delta = cmap.readUInt16BE(deltas + segment);
      const range = cmap.readUInt16BE(ranges + segment);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(ranges + segment + range + (codePoint - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** The measures of a font in ems. */
export interface FontMeasures {
  /** Height of a line above its baseline, and depth below. */
  ascent: number;
  descent: number;
  /** Width of a character without kerning; undefined where the font lacks it. */
  advanceOf: (codePoint: number) => number | undefined;
}
