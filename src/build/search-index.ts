import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { minifySync } from 'vite';
import { documentHtml } from '../lib/search-document.ts';
import type { SearchDocument } from '../lib/search-document.ts';

/** Index everything that can be found, into /pagefind/. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const source = join(folder, 'search/documents.json');
        const documents = JSON.parse(await readFile(source, 'utf8')) as SearchDocument[];
        await writeIndex(documents, join(folder, 'pagefind'));
        await trimEngine(join(folder, 'pagefind'));
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

const ENGINE = 'pagefind.js';
const UNUSED = /^pagefind-(?:ui|component-ui|modular-ui|highlight|worker)\b/u;
