import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { SearchDocument } from '../lib/search-document.ts';
import type { Engine } from '../search/engine.ts';
import { openEngine } from '../search/engine.ts';
import { editionOf, writeIndex } from './search-index.ts';

const document = (language: string, path: string, title: string, text: string): SearchDocument => ({
  ...{ language, path, title, text, sections: [], filters: { kind: [language] }, meta: {}, forms: [] },
});
const documents = [
  document('en', 'articles/alert/', 'Air-raid alert', 'Sirens sounded in Kupiansk.'),
  document('uk', 'uk/articles/alert/', 'Повітряна тривога', 'У Куп’янську пролунали сирени.'),
];

let home = '';
before(async () => {
  home = `${await mkdtemp(join(tmpdir(), 'search-index-'))}/`;
  await writeIndex(documents, join(home, 'pagefind'), 'en');
  // What the engine needs of a browser.
  const fetchFile = async (address: string) => new Response(await readFile(address.replace(/\?.*/u, '')));
  const page = { baseURI: 'file:///', currentScript: null, querySelector: () => null };
  Object.assign(globalThis, { fetch: fetchFile, window: globalThis, document: page });
});
after(() => rm(home, { recursive: true }));

test('each language has an index of its own, the engine stands once', async () => {
  const main = await readdir(join(home, 'pagefind'));
  const other = await readdir(join(home, 'pagefind/uk'));
  assert.ok(main.includes('pagefind.js') && main.some((name) => name.startsWith('wasm.')));
  assert.ok(other.includes('pagefind-entry.json'));
  assert.deepEqual(
    other.filter((name) => /\.js$|^wasm/u.test(name)),
    [],
  );
});

test('the English search finds English documents, and with the other index those in Ukrainian', async () => {
  const english = await openEngine(home, `${home}pagefind/`);
  assert.deepEqual(await addresses(english, 'sirens'), ['articles/alert/']);
  assert.deepEqual(await addresses(english, 'тривога'), []);

  const both = await openEngine(home, `${home}pagefind/`, ['uk']);
  assert.deepEqual(await addresses(both, 'sirens'), ['articles/alert/']);
  assert.deepEqual(await addresses(both, 'тривога'), ['uk/articles/alert/']);
  for (const apostrophe of ['’', 'ʼ', "'"]) {
    assert.deepEqual(await addresses(both, `куп${apostrophe}янську`), ['uk/articles/alert/']);
  }
  const kinds = (await both.values()).get('kind');
  assert.deepEqual([...(kinds ?? [])].map(([value, ids]) => [value, ids.size]).sort(), [
    ['en', 1],
    ['uk', 1],
  ]);
});

async function addresses(engine: Engine, text: string): Promise<string[]> {
  const hits = await engine.search(text);
  return (await Promise.all(hits.map((hit) => hit.load()))).map(({ url }) => url.slice(home.length));
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an edition is named by all that is in it', () => {
  const files = [['index/a', bytes('one')] as const, ['pagefind.js', bytes('engine')] as const];
  const name = editionOf(files);
  assert.match(name, /^[0-9a-f]{12}$/u);
  assert.equal(editionOf(files.map(([file, content]) => [file, content.slice()] as const)), name);
  for (const other of [
    [['index/a', bytes('onf')] as const, files[1]],
    [files[0], ['pagefind.js', bytes('engine;')] as const],
    [['index/b', bytes('one')] as const, files[1]],
    [files[0]],
  ]) {
    assert.notEqual(editionOf(other.filter((file) => file !== undefined)), name);
  }
});
