import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Fail the build unless there are as many article pages, search records and sitemap entries as article files. */
export function integrity(): AstroIntegration {
  let root = '';
  return {
    name: 'integrity',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const files = (await readdir(join(root, 'content/articles')))
          .filter((name) => name.endsWith('.mdx'))
          .map((name) => name.slice(0, -4));
        compareCounts(files, await countOutputs(fileURLToPath(dir)));
      },
    },
  };
}

/**
 * Compare the articles of the content with what the build made of them.
 * @throws {Error} naming each output in which articles are missing or left over.
 */
export function compareCounts(files: string[], outputs: Record<string, string[]>): void {
  const faults = Object.entries(outputs).flatMap(([output, ids]) => {
    const missing = files.filter((id) => !ids.includes(id));
    const extra = ids.filter((id) => !files.includes(id));
    return [
      ...missing.map((id) => `The ${output} lack article "${id}".`),
      ...extra.map((id) => `The ${output} hold "${id}", for which there is no file in content/articles/.`),
      ...(missing.length === 0 && extra.length === 0 && ids.length !== files.length
        ? [`The ${output} hold an article twice.`]
        : []),
    ];
  });
  if (faults.length > 0) throw new Error(`The build is not whole.\n${faults.join('\n')}`);
}

async function countOutputs(folder: string): Promise<Record<string, string[]>> {
  const pages = (await readdir(join(folder, 'articles'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const sitemapFiles = (await readdir(folder)).filter((name) => /^sitemap-\d+\.xml$/u.test(name));
  const sitemap = (await Promise.all(sitemapFiles.map((name) => readFile(join(folder, name), 'utf8')))).join('');
  const edition = JSON.parse(await readFile(join(folder, 'pagefind/edition.json'), 'utf8')) as string;
  const fragments = join(folder, 'pagefind', edition, 'fragment');
  const records = await Promise.all((await readdir(fragments)).map((name) => fragmentAddress(join(fragments, name))));
  return {
    'article pages': pages,
    'sitemap entries': articleIds([...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map((match) => match[1] ?? '')),
    'search records': articleIds(records),
  };
}

function articleIds(addresses: string[]): string[] {
  return addresses.flatMap((address) => /(?:^|\/)articles\/([^/]+)\/$/u.exec(address)?.[1] ?? []);
}

/** The address in a search record, which is gzipped JSON behind a mark of twelve bytes. */
async function fragmentAddress(file: string): Promise<string> {
  const text = gunzipSync(await readFile(file)).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
