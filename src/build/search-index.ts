import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { minifySync } from 'vite';
import { documentHtml } from '../lib/search-document.ts';
import type { SearchDocument } from '../lib/search-document.ts';

/** Index everything that can be found, into a folder in /pagefind/ that is named in /pagefind/edition.json. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const source = join(folder, 'search/documents.json');
        const documents = JSON.parse(await readFile(source, 'utf8')) as SearchDocument[];
        const made = join(folder, 'search/made');
        await writeIndex(documents, made);
        await trimEngine(made);
        await publishEdition(made, join(folder, 'pagefind'));
        await rm(source);
        logger.info(`${String(documents.length)} documents indexed`);
      },
    },
  };
}

/**
 * Write a search index of some documents.
 * @throws {Error} with what the indexer reports.
 */
export async function writeIndex(documents: SearchDocument[], folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
  const faults: string[] = [];
  for (const document of documents) {
    const added = await index.addHTMLFile({ url: document.path, content: documentHtml(document) });
    faults.push(...added.errors.map((error) => `${document.path}: ${error}`));
  }
  const written = await index.writeFiles({ outputPath: folder });
  faults.push(...written.errors);
  await index.deleteIndex();
  if (faults.length > 0) throw new Error(`The search index could not be written: ${faults.join(' ')}`);
}

/** Take away the parts of the engine that the site does not use, and the white space of the one it does: readers on slow lines wait for it. */
async function trimEngine(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => UNUSED.test(name)).map((name) => rm(join(folder, name))));
  const file = join(folder, ENGINE);
  const { code, errors } = minifySync(ENGINE, await readFile(file, 'utf8'), { module: true });
  if (errors.length > 0)
    throw new Error(`The search engine could not be made smaller: ${errors.map(({ message }) => message).join(' ')}`);
  await writeFile(file, code);
}

/** Move an index, engine included, to where its content names it: what a browser kept of one edition cannot be taken for a part of another. */
async function publishEdition(made: string, folder: string): Promise<void> {
  const names = (await readdir(made, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => [relative(made, name).replaceAll(sep, '/'), await readFile(name)] as const),
  );
  const edition = editionOf(files);
  await mkdir(folder, { recursive: true });
  await rename(made, join(folder, edition));
  await writeFile(join(folder, 'edition.json'), JSON.stringify(edition));
}

/** The name of an edition, which changes with the name and with every byte of each of its files, given in order. */
export function editionOf(files: (readonly [name: string, content: Uint8Array])[]): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\n${String(content.length)}\n`).update(content);
  return hash.digest('hex').slice(0, 12);
}

const ENGINE = 'pagefind.js';
const UNUSED = /^pagefind-(?:ui|component-ui|modular-ui|highlight|worker)\b/u;
