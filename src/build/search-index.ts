import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { gzipAsync } from '@gfx/zopfli';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
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
        await writeIndex(documents, made, LANGUAGE);
        await publishEdition(made, join(folder, 'pagefind'));
        await rm(source);
        logger.info(`${String(documents.length)} documents indexed`);
      },
    },
  };
}

/**
 * Write the engine with an index of the documents in one language, and beside it an index for each other language, in a folder of its code.
 * @throws {Error} with what the indexer reports.
 */
export async function writeIndex(documents: SearchDocument[], folder: string, main: string): Promise<void> {
  for (const [code, group] of Map.groupBy(documents, ({ language: own }) => own)) {
    const own = code === main ? folder : join(folder, code);
    await writeFiles(group, own);
    await (code === main ? trimEngine(own) : removeFiles(own, ENGINE_FILES));
    await trimTexts(join(own, 'fragment'));
  }
  await packTightly(folder);
}

async function writeFiles(documents: SearchDocument[], folder: string): Promise<void> {
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

/**
 * Leave of the engine what the site uses, which is one class without the worker around it, without white space and without the complaints to the
 * console, which the search makes to the reader: readers on slow lines wait for it.
 */
async function trimEngine(folder: string): Promise<void> {
  await removeFiles(folder, UNUSED);
  const file = join(folder, ENGINE);
  const source = await readFile(file, 'utf8');
  const used = source.replace(/export\{[^}]*\};?\s*$/u, 'export{Pagefind};');
  if (used === source) throw new Error(`${ENGINE} does not end in its exports: the search engine is another one.`);
  const { code, errors } = minifySync(ENGINE, used, {
    module: true,
    compress: { dropConsole: true, treeshake: { propertyReadSideEffects: false } },
  });
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

/** Take out of the texts of results what no result shows: values of filters, other forms of names, and the parts of the text a second time. */
async function trimTexts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const packed = strFromU8(gunzipSync(await readFile(file)));
    if (!packed.startsWith(SIGNATURE)) throw new Error(`${name} is no text of a search result.`);
    const text = JSON.parse(packed.slice(SIGNATURE.length)) as { anchors: object[]; meta: object };
    const anchors = text.anchors.map((anchor) => ({ ...anchor, element: undefined, text: undefined }));
    const meta = { ...text.meta, forms: undefined };
    const trimmed = JSON.stringify({ ...text, filters: undefined, word_count: undefined, meta, anchors });
    await writeFile(file, gzipSync(strToU8(SIGNATURE + trimmed), { level: 9, mtime: 0 }));
  }
}

/** Pack the large files of an index as small as gzip allows: a few seconds of the build spare every reader some thousand bytes. */
async function packTightly(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((candidate) => PACKED.test(candidate))) {
    const file = join(folder, name);
    const packed = await readFile(file);
    if (packed.length < WORTH_PACKING) continue;
    await writeFile(file, await gzipAsync(gunzipSync(packed), { numiterations: 5 }));
  }
}

async function removeFiles(folder: string, pattern: RegExp): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => pattern.test(name)).map((name) => rm(join(folder, name))));
}

/** The language of the pages that search. */
const LANGUAGE = 'en';
/** What the files of the index begin with. */
const SIGNATURE = 'pagefind_dcd';
const ENGINE = 'pagefind.js';
/** Bytes below which little is to be gained. */
const WORTH_PACKING = 8000;
const PACKED = /\.(?:pf_\w+|pagefind)$/u;
const UNUSED = /^pagefind-(?:ui|component-ui|modular-ui|highlight|worker)\b/u;
const ENGINE_FILES = /^(?:pagefind[\w-]*\.(?:js|css)|wasm\..*)$/u;
