import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findHidden } from '../lib/text.ts';
import { didYouMean } from './faults.ts';
import type { Fault } from './faults.ts';

/**
 * Read the files of one folder of content, in order of their names.
 * @param root The folder that holds `content/`.
 * @param extension Ending of the files, as in `.mdx`.
 * @returns the files that can be read as text, and a fault for each that cannot or that has no place there.
 */
export async function readFolder(
  root: string,
  folder: string,
  extension: string,
): Promise<{ files: TextFile[]; faults: Fault[] }> {
  const faults: Fault[] = [];
  const entries = await readdir(join(root, 'content', folder), { withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: TextFile[] = [];
  const known = new Map<string, string>();
  for (const entry of names) {
    const file = `content/${folder}/${entry.name}`;
    const id = entry.name.slice(0, -extension.length);
    if (!entry.isFile() || !entry.name.endsWith(extension)) {
      faults.push({
        file,
        message: `Only files that end in "${extension}" stand in content/${folder}/, without folders or links between: move or rename it.`,
      });
      continue;
    }
    const twin = known.get(bareId(id));
    if (twin !== undefined)
      faults.push({
        file,
        message: `Its id differs from that of ${twin} by letter case or punctuation only: rename one of them.`,
      });
    known.set(bareId(id), file);
    if (!ID.test(id) || id.length > MAX_ID) {
      faults.push({
        file,
        message:
          'Name the file in lower-case letters, digits and single hyphens, at most 80 characters: the name is the address.',
      });
      continue;
    }
    const bytes = await readFile(join(root, file));
    const { text, fault } = decode(bytes);
    if (fault) faults.push({ file, ...fault });
    else files.push({ id, file, text });
  }
  return { files, faults };
}

/** Find what stands in content/ beside the folders of the record: nothing would read it. */
export async function findStrays(root: string, folders: string[]): Promise<Fault[]> {
  const entries = await readdir(join(root, 'content'), { withFileTypes: true });
  return entries
    .filter(
      ({ name }) => !name.startsWith('.') && name !== 'README.md' && ![...folders, ...OTHER_FOLDERS].includes(name),
    )
    .map((entry) => ({
      file: `content/${entry.name}${entry.isDirectory() ? '/' : ''}`,
      message: `Nothing reads this: content/ holds the folders ${folders.join(', ')}.${didYouMean(entry.name, folders)}`,
    }));
}

/** Folders of content that hold no entries. */
const OTHER_FOLDERS = ['geo'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const MAX_ID = 80;
const MAX_BYTES = 500_000;

/** An id without letter case and punctuation, to find two that a reader or a file system takes for one. */
function bareId(id: string): string {
  return id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function decode(bytes: Buffer): { text: string; fault?: Omit<Fault, 'file'> } {
  if (bytes.length > MAX_BYTES)
    return { text: '', fault: { message: `The file is larger than ${String(MAX_BYTES / 1000)} kB: split it.` } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n').normalize('NFC');
  } catch {
    return { text: '', fault: { message: 'The file is not UTF-8: save it with that encoding.' } };
  }
  const hidden = findHidden(text);
  if (!hidden) return { text };
  return {
    text: '',
    fault: {
      line: text.slice(0, hidden.index).split('\n').length,
      message: `The invisible character U+${hidden.code} stands here: take it out.`,
    },
  };
}

/** A content file: its id is its name without the ending, its path is from the root of the project. */
export interface TextFile {
  id: string;
  file: string;
  text: string;
}
