import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Write every page below a folder anew, as a function makes it from what it was and its path below the folder. */
export async function rewritePages(folder: string, rewrite: (html: string, name: string) => string): Promise<void> {
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  await Promise.all(
    pages.map(async (name) => {
      const file = join(folder, name);
      await writeFile(file, rewrite(await readFile(file, 'utf8'), name));
    }),
  );
}
