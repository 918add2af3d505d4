import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { encodePng } from './png.ts';

const [ground, ink, red] = ['#f1f0ec', '#1a1916', '#8f240f'];
const pixelOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const pack = (width: number, colours: string[]) =>
  encodePng(Uint8Array.from(colours.flatMap(pixelOf)), width, colours.length / width, [ground, ink, red]);
const unpack = async (png: Buffer) => {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: [...data] };
};

describe('a picture of few colours', () => {
  test('is read by another program as it was, in odd sizes too', async () => {
    for (const width of [1, 2, 3]) {
      const colours = [ground, ink, red, ink, ink, ground];
      const expected = { width, height: 6 / width, pixels: colours.flatMap(pixelOf) };
      assert.deepEqual(await unpack(pack(width, colours)), expected);
    }
  });

  test('has the edges of letters in mixtures of their colour and the ground', async () => {
    const { pixels } = await unpack(pack(2, ['#868581', '#c0726a']));
    assert.deepEqual(
      pixels.slice(0, 3).map((part, index) => Math.abs(part - (pixelOf('#868581')[index] ?? 0)) < 30),
      [true, true, true],
    );
    const [r = 0, g = 0] = pixels.slice(3);
    assert.ok(r > g + 30, 'what is between red and the ground stays reddish');
  });

  test('says so when there are more colours than it can have', () => {
    const many = Array.from({ length: 14 }, (_, index) => `#0000${(index + 16).toString(16)}`);
    assert.throws(() => encodePng(new Uint8Array(3), 1, 1, [ground, ...many]), /14 are too many|15 are too many/u);
  });
});
