import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import type { Drawing } from './drawing.ts';
import type { Fonts } from './fonts.ts';

/**
 * Give a finished picture; draw it only where none is kept that was made of the same.
 * @param file Where it is kept; one file for each picture, so that the folder does not grow with every change.
 * @param made Everything the picture depends on beside the drawing and the fonts: programs and their versions.
 */
export async function keepPicture(
  file: string,
  drawing: Drawing,
  made: string,
  fonts: Fonts,
  render: (drawing: Drawing, fonts: Fonts) => Promise<Buffer>,
): Promise<Buffer> {
  const mark = Buffer.from(fingerprint(drawing, made, fonts));
  const kept = await readFile(file).catch(() => undefined);
  if (kept?.subarray(0, mark.length).equals(mark)) return kept.subarray(mark.length);
  const picture = await render(drawing, fonts);
  await mkdir(dirname(file), { recursive: true });
  // Another build may read it meanwhile.
  const written = `${file}.${String(process.pid)}`;
  await writeFile(written, Buffer.concat([mark, picture]));
  await rename(written, file);
  return picture;
}

/** The SHA-256 of everything that a picture depends on, as 64 hexadecimal digits. */
export function fingerprint(drawing: Drawing, made: string, fonts: Fonts): string {
  const files = new Set(
    drawing.texts.flatMap(({ runs }) => runs.flatMap(({ text, face }) => fonts.filesFor(text, face))),
  );
  const hash = createHash('sha256').update(made).update(JSON.stringify(drawing));
  for (const { name, digest } of files) hash.update(name).update(digest);
  return hash.digest('hex');
}
