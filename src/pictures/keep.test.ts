import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Drawing } from './drawing.ts';
import { createFonts } from './fonts.ts';
import { keepPicture } from './keep.ts';

const fonts = createFonts(dirname(dirname(import.meta.dirname)));
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const drawing = (title: string): Drawing => ({
  width: 10,
  height: 10,
  ground: '#ffffff',
  shapes: [],
  texts: [{ x: 0, baseline: 8, align: 'start', size: 8, runs: [{ text: title, face: 'bold', colour: '#000000' }] }],
});
let drawn = 0;
const keep = async (title: string, made = '1') => {
  const before = drawn;
  const picture = await keepPicture(join(folder, 'cards/a'), drawing(title), made, fonts, () => {
    drawn += 1;
    return Promise.resolve(Buffer.from(`picture of ${title}`));
  });
  return { picture: picture.toString(), isDrawn: drawn > before };
};

describe('a picture', () => {
  test('is drawn once for the same content', async () => {
    assert.deepEqual(await keep('Kharkiv'), { picture: 'picture of Kharkiv', isDrawn: true });
    assert.deepEqual(await keep('Kharkiv'), { picture: 'picture of Kharkiv', isDrawn: false });
  });

  test('is drawn again when the content, the programs or a font have changed', async () => {
    await keep('Kharkiv');
    assert.deepEqual(await keep('Izium'), { picture: 'picture of Izium', isDrawn: true });
    assert.equal((await keep('Izium', '2')).isDrawn, true);
    const [file] = fonts.filesFor('Izium', 'bold');
    assert.ok(file);
    const { digest } = file;
    file.digest = 'another';
    assert.equal((await keep('Izium', '2')).isDrawn, true);
    file.digest = digest;
  });

  test('is drawn again when what was kept is damaged at its beginning or empty', async () => {
    await keep('Kharkiv');
    truncateSync(join(folder, 'cards/a'), 10);
    assert.deepEqual(await keep('Kharkiv'), { picture: 'picture of Kharkiv', isDrawn: true });
  });

  test('leaves nothing else behind', async () => {
    await keep('Kharkiv');
    assert.deepEqual(readdirSync(join(folder, 'cards')), ['a']);
  });
});
