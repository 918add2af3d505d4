import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { test } from 'node:test';

const root = dirname(import.meta.dirname);

// The table "Who may import whom" of the design. A layer may always import itself.
const LAYERS: Record<string, Rule> = {
  pages: {
    layers: ['layouts', 'components', 'record', 'pictures', 'schemas', 'words', 'lib', 'site'],
    typePackages: ['astro'],
  },
  layouts: {
    layers: ['components', 'preferences', 'words', 'lib', 'site', 'styles'],
    packages: ['page-fonts'],
  },
  components: {
    layers: ['prose', 'words', 'lib', 'site', 'styles'],
    types: ['record'],
    scripts: ['search', 'preferences'],
  },
  // Of content/ the base map alone: it is no collection.
  record: { layers: ['prose', 'lib', 'geo'], types: ['schemas'], packages: ['astro:content'] },
  'content.config': { layers: ['schemas', 'loaders'], packages: ['astro:content'] },
  loaders: {
    layers: ['prose', 'schemas', 'lib'],
    packages: ['node', 'yaml', 'satteri', 'astro/loaders'],
    typePackages: ['astro/zod'],
  },
  build: {
    layers: ['record', 'loaders', 'prose', 'schemas', 'lib', 'words', 'site', 'search', 'styles'],
    packages: ['*'],
  },
  pictures: { layers: ['lib'], packages: ['node', 'astro:config', 'fontkit', 'satori', 'sharp'] },
  search: { layers: ['words', 'lib', 'site'] },
  preferences: { layers: ['search'] },
  editor: { layers: ['schemas', 'prose', 'lib'], packages: ['node'] },
  prose: { layers: ['lib'], packages: ['satteri'] },
  schemas: { layers: ['lib'], packages: ['astro/zod'], typePackages: ['astro:content'] },
  site: { layers: ['words', 'lib'] },
  words: { layers: ['lib'] },
  // Packages that do no input or output.
  lib: {
    layers: [],
    packages: ['d3-geo', 'd3-scale', 'edtf', 'fastest-levenshtein', 'feedsmith', 'fflate', 'papaparse'],
    typePackages: ['schema-dts'],
  },
  styles: { layers: [], packages: ['tailwindcss'] },
  'astro.config': { layers: ['build'], packages: ['*'] },
};

test('every import is one that the table of layers allows', () => {
  assert.deepEqual(
    sources.flatMap((file) => importsOf(read(file)).flatMap((found) => faultOf(file, found))),
    [],
  );
});

test('the check sees a forbidden import in each kind of file and lets allowed ones pass', () => {
  const cases: [file: string, text: string, isFault: boolean][] = [
    ['src/lib/x.ts', "import { readFile } from 'node:fs/promises';", true],
    ['src/lib/x.ts', "import { getCollection } from 'astro:content';", true],
    ['src/lib/x.ts', "import {\n  a,\n  b,\n} from '../prose/tree.ts';", true],
    ['src/lib/x.ts', "export * from '../record/places.ts';", true],
    ['src/lib/x.ts', "import '../styles/global.css';", true],
    ['src/lib/x.ts', "const a = await import('../prose/tree.ts');", true],
    ['src/lib/x.ts', "const a = import.meta.glob('../pages/*.astro');", true],
    ['src/lib/x.ts', "import edtf from 'edtf';\nimport { a } from './text.ts';", false],
    ['src/record/x.ts', "import { placeSchema } from '../schemas/place.ts';", true],
    ['src/record/x.ts', "import type { PlaceData } from '../schemas/place.ts';", false],
    ['src/record/x.ts', "import text from '../../content/geo/outlines.geojson?raw';", false],
    ['src/record/x.ts', "import text from '../../content/places/izium.yaml?raw';", true],
    ['src/components/place/X.astro', "---\nimport { listPlaces } from '@/record/places.ts';\n---\n<p />", true],
    ['src/components/place/X.astro', "---\nimport type { Place } from '@/record/places.ts';\n---\n<p />", false],
    ['src/components/place/X.astro', "---\nimport { a } from '@/search/query.ts';\n---\n<p />", true],
    ['src/components/place/X.astro', "<p />\n<script>\n  import { a } from '@/search/query.ts';\n</script>", false],
    ['src/pages/x.astro', "---\nimport { a } from '@/build/integrity.ts';\n---", true],
    ['src/pages/x.ts', "import { a } from './x.test.ts';", true],
  ];
  for (const [file, text, isFault] of cases)
    assert.equal(importsOf(text).flatMap((found) => faultOf(file, found)).length > 0, isFault, `${file}: ${text}`);
});

test('the texts of the editors import and export nothing', () => {
  const texts = filesBelow('content').filter((file) => file.endsWith('.mdx'));
  assert.ok(texts.length > 0);
  assert.deepEqual(
    texts.filter((file) => /^\s*(?:import|export)\s/mu.test(read(file))),
    [],
  );
});

test('components and layouts have names in PascalCase, all other files and folders in kebab-case', () => {
  assert.deepEqual(
    [...filesBelow('src'), ...filesBelow('e2e')].filter((file) => !isWellNamed(file)),
    [],
  );
});

test('the check of names sees a wrong name', () => {
  for (const file of ['src/components/place/place-facts.astro', 'src/lib/dateWords.ts', 'src/Lib/dates.ts'])
    assert.equal(isWellNamed(file), false, file);
  for (const file of ['src/components/place/PlaceFacts.astro', 'src/pages/places/[id].astro', 'src/pages/[...file].ts'])
    assert.equal(isWellNamed(file), true, file);
});

test('nothing is called utils, helpers, common or misc', () => {
  const parts = (file: string) => file.split('/').flatMap((part) => part.toLowerCase().split(/[.-]/u));
  assert.deepEqual(
    ['src', 'e2e', '.config', 'content'].flatMap((folder) =>
      filesBelow(folder).filter((file) =>
        parts(file).some((part) => ['util', 'utils', 'helper', 'helpers', 'common', 'misc'].includes(part)),
      ),
    ),
    [],
  );
});

const sources = [
  ...filesBelow('src').filter((file) => /\.(?:ts|mjs|astro|css)$/u.test(file)),
  'astro.config.mjs',
].filter((file) => !isTestCode(file));

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Tests, and the things made for them, may import anything; nothing else may import them. */
function isTestCode(file: string): boolean {
  return /\.test\.ts$|[.-]fixtures?\.ts$/u.test(file);
}

/** The imports and re-exports of a module or of an Astro file, static or not. */
function importsOf(text: string): Import[] {
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gsu)].map((match) => match[1] ?? '');
  const rest = scripts.reduce((remaining, script) => remaining.replace(script, ''), text);
  return [...importsIn(rest, false), ...scripts.flatMap((script) => importsIn(script, true))];
}

function importsIn(code: string, isScript: boolean): Import[] {
  const from = /^[ \t]*(?:import|export)\s+(?<type>type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?['"](?<target>[^'"]+)['"]/gmu;
  const called = /\b(?:import|import\.meta\.glob)\(\s*(?:\/\*.*?\*\/\s*)?\[?['"](?<target>[^'"]+)['"]/gu;
  const styles = /^@(?:import|plugin|config)\s+['"](?<target>[^'"]+)['"]/gmu;
  return [...code.matchAll(from), ...code.matchAll(called), ...code.matchAll(styles)].map(({ groups }) => ({
    target: groups?.target ?? '',
    isType: groups?.type !== undefined,
    isScript,
  }));
}

function faultOf(file: string, { target, isType, isScript }: Import): string[] {
  const layer = layerOf(file);
  const rule = LAYERS[layer];
  if (!rule) return [`${file}: the table of layers has no layer "${layer}".`];
  const fault = [`${file}: ${layer} may not import ${isType ? 'types from ' : ''}"${target}".`];
  const path = pathOf(file, target);
  if (path === undefined) {
    const packages = [...(rule.packages ?? []), ...(isType ? (rule.typePackages ?? []) : [])];
    const isAllowed = packages.some(
      (name) => name === '*' || target === name || target.startsWith(name === 'node' ? 'node:' : `${name}/`),
    );
    return isAllowed ? [] : fault;
  }
  if (isTestCode(path)) return fault;
  const allowed = [
    layer,
    ...rule.layers,
    ...(isType ? (rule.types ?? []) : []),
    ...(isScript ? (rule.scripts ?? []) : []),
  ];
  return allowed.includes(layerOf(path)) ? [] : fault;
}

/** The folder below src or content, or the name of a file that stands there without its ending. */
function layerOf(file: string): string {
  const [first = '', second] = file.replace(/^(?:src|content)\//u, '').split('/');
  return second === undefined ? basename(first, extname(first)) : first;
}

/** The path of an imported file from the root of the project, or undefined for a package. */
function pathOf(file: string, target: string): string | undefined {
  if (target.startsWith('@/')) return `src/${target.slice(2)}`;
  return target.startsWith('.') ? join(dirname(file), target) : undefined;
}

function isWellNamed(file: string): boolean {
  const folders = dirname(file).split('/');
  const name = basename(file);
  const isPascal = /^src\/(?:components|layouts)\//u.test(file) && name.endsWith('.astro');
  const isKebab = (text: string) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[[a-z]+\])$/u.test(text);
  const hasGoodName = isPascal
    ? /^[A-Z][A-Za-z0-9]*\.astro$/u.test(name)
    : name.replace('[...', '[').split('.').every(isKebab);
  return hasGoodName && folders.every(isKebab);
}

interface Rule {
  /** Layers that may be imported. */
  layers: string[];
  /** Layers of which types alone may be imported. */
  types?: string[];
  /** Layers that a `<script>` may import, too. */
  scripts?: string[];
  /** Packages that may be imported; `node` stands for Node's own modules, `*` for any. */
  packages?: string[];
  /** Packages of which types alone may be imported. */
  typePackages?: string[];
}

interface Import {
  target: string;
  isType: boolean;
  isScript: boolean;
}
