import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/**
 * Cut the fonts of the pages down to the characters that the record and its words are written in, without the instructions for coarse
 * screens, to half their weight, and lay them where `page-fonts/` in styles and imports leads. A character that comes in while the site is
 * being watched is cut in at the next start.
 */
export function pageFonts(): AstroIntegration {
  return {
    name: 'page-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const folder = join(fileURLToPath(config.cacheDir), 'page-fonts');
        await cutFonts(root, folder, charactersOf(await readWritten(root)));
        updateConfig({ vite: { resolve: { alias: { 'page-fonts': folder } } } });
      },
    },
  };
}

/** The characters a font of the pages keeps, each once: those of the texts, and all that readers type in English, Ukrainian and Russian. */
export function charactersOf(texts: string[]): string {
  return [...new Set([KEYBOARDS, ...texts].join('').normalize('NFC'))].sort().join('');
}

async function cutFonts(root: string, folder: string, characters: string): Promise<void> {
  const require = createRequire(join(root, 'package.json'));
  await mkdir(folder, { recursive: true });
  for (const { family, cuts, features } of FAMILIES)
    for (const script of ['latin', 'cyrillic'])
      for (const cut of cuts) {
        const name = `${family}-${script}-${cut}.woff2`;
        const font = await readFile(require.resolve(`@fontsource/${family}/files/${name}`));
        const part = await subsetFont(font, characters, {
          targetFormat: 'woff2',
          keepFeatures: features,
          noHinting: true,
        });
        // Another build may read it meanwhile.
        const written = join(folder, `${name}.${String(process.pid)}`);
        await writeFile(written, part);
        await rename(written, join(folder, name));
      }
}

/** Everything that pages print: the content and the words of the site. */
async function readWritten(root: string): Promise<string[]> {
  const folders = ['content', 'src/words', 'src/components', 'src/pages'];
  const files = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  return Promise.all(
    files
      .flat()
      .filter((entry) => entry.isFile() && WRITTEN.test(entry.name))
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
}

const WRITTEN = /(?<!\.test)\.(?:mdx|yaml|astro|ts)$/u;

/** Kerning, ligatures, and accents that stand where they should. */
const LETTERS = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];
/** The figures of lines and of tables, beside those of text. */
const FIGURES = ['lnum', 'pnum', 'tnum'];

const FAMILIES = [
  { family: 'vollkorn', cuts: ['400-normal', '400-italic'], features: LETTERS },
  { family: 'fira-sans-condensed', cuts: ['400-normal', '700-normal'], features: [...LETTERS, ...FIGURES] },
];

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, place) => 32 + place));
const UKRAINIAN = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя';
const RUSSIAN = 'ёъыэ';
/** A dash, quotation marks of both languages, the stress mark, the hard space and the signs of numbers and places. */
const SIGNS = '–—…«»“”„‘’ʼ·°№§×\u00A0\u202F\u0301';
const KEYBOARDS = ASCII + UKRAINIAN + UKRAINIAN.toUpperCase() + RUSSIAN + RUSSIAN.toUpperCase() + SIGNS;
