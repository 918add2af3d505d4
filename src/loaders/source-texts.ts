import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normaliseText } from '../lib/text.ts';

/**
 * Read the source texts that somebody holds, to check fingerprints against.
 * @param folder A folder of `.txt` files.
 * @returns the texts by the SHA-256 of their file; of each line its fingerprint, or undefined where it is empty.
 */
export async function readSourceTexts(folder: string): Promise<SourceTexts> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const texts = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const text = bytes.toString('utf8');
      const lines = text.split('\n').map((line) => (line.trim() === '' ? undefined : fingerprint(line)));
      return [createHash('sha256').update(bytes).digest('hex'), { text, lines }] as const;
    }),
  );
  return new Map(texts);
}

/** The fingerprint of a line: SHA-256 of the line in NFC with white space collapsed. */
export function fingerprint(line: string): string {
  return createHash('sha256').update(normaliseText(line)).digest('hex');
}

/** Source texts by the SHA-256 of their file. */
export type SourceTexts = Map<string, { text: string; lines: (string | undefined)[] }>;
