import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { colours } from '../lib/colours.ts';
import { createFonts } from './fonts.ts';
import { drawIcon, drawIconSvg, icons, wrapIco } from './icon.ts';
import type { IconName } from './icon.ts';
import { renderPng } from './render.ts';

const fonts = createFonts(dirname(dirname(import.meta.dirname)));
const names = Object.keys(icons) as IconName[];
const dark = 0x40;
const pixelsOf = async (name: IconName) => {
  const png = await renderPng(drawIcon(name), fonts);
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { png, info, at: (x: number, y: number) => data[y * info.width + x] ?? 0, data };
};

describe('an icon', () => {
  test('has the size it is named for, and the mark in the middle of the ground', async () => {
    for (const name of names) {
      const { info, at, data } = await pixelsOf(name);
      const { size } = icons[name];
      assert.deepEqual([info.width, info.height], [size, size]);
      assert.ok(at(0, 0) > 0xe0 && at(size - 1, size - 1) > 0xe0, `${name} has ground in its corners`);
      assert.ok(at(size / 2, size / 2) < dark, `${name} has the middle block of the mark`);
      const share = [...data].filter((grey) => grey < dark).length / data.length;
      assert.ok(share > 0.1 && share < 0.6, `${name}: ${share}`);
    }
  });

  test('that may be masked keeps the mark within the circle that no mask cuts', async () => {
    const { at } = await pixelsOf('maskable-512');
    for (let y = 0; y < 512; y += 1)
      for (let x = 0; x < 512; x += 1)
        if (Math.hypot(x - 256, y - 256) > 512 * 0.4) assert.ok(at(x, y) > 0xe0, `${x}, ${y}`);
  });

  test('in the smallest size is sharp: ground and ink, nothing between', async () => {
    const { data } = await pixelsOf('32');
    assert.deepEqual([...new Set(data)].length, 2);
  });

  test('as SVG is light or dark as the system is', () => {
    const svg = drawIconSvg();
    for (const scheme of [colours.light, colours.dark])
      assert.ok(svg.includes(`path{fill:${scheme.ink}}rect{fill:${scheme.ground}}`));
    assert.match(svg, /@media\(prefers-color-scheme:dark\)/u);
  });

  test('as ICO says where its picture lies', async () => {
    const { png } = await pixelsOf('32');
    const ico = wrapIco(png, 32);
    assert.deepEqual([...ico.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 32, 32]);
    assert.deepEqual(ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + ico.readUInt32LE(14)), png);
  });
});
