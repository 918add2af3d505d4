import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir, root } from 'astro:config/server';
import type { Drawing } from './drawing.ts';
import { createFonts } from './fonts.ts';
import type { Fonts, Outline } from './fonts.ts';
import { keepPicture } from './keep.ts';
import { renderPng } from './render.ts';
import rendering from './render.ts?raw';

/**
 * Give a picture as a PNG.
 * @param name Path of the picture, without ending.
 * @throws {Error} naming the picture when it cannot be drawn.
 */
export async function paint(name: string, draw: (fonts: Fonts) => Drawing): Promise<Buffer> {
  try {
    return await keepPicture(join(folder, name), draw(fonts), made, fonts, renderPng);
  } catch (error) {
    throw new Error(`The picture ${name}.png cannot be drawn. ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
}

/** Draw the letters of a text as a path, in bold or not. */
export function outlineName(text: string, isBold: boolean): Outline {
  return fonts.outlineOf(text, isBold ? 'bold' : 'plain');
}

/** Answer with a picture. */
export async function paintResponse(name: string, draw: (fonts: Fonts) => Drawing): Promise<Response> {
  return new Response(new Uint8Array(await paint(name, draw)), { headers: { 'Content-Type': 'image/png' } });
}

const project = fileURLToPath(root);
const folder = join(fileURLToPath(cacheDir), 'pictures');
const fonts = createFonts(project);
const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
/** What turns a drawing into a picture. */
const made = JSON.stringify([rendering, dependencies.satori, dependencies.sharp]);
