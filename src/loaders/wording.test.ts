import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { readWording, sharedRuns } from '../lib/wording.ts';
import type { Wording } from '../lib/wording.ts';
import { readSourceTexts } from './source-texts.ts';

/** The record publishes no run of so many words of a source text. */
const LIMIT = 9;
const root = dirname(dirname(import.meta.dirname));
const folder = process.env.SOURCE_TEXTS;

const madeUp = readWording(
  new Map([['made-up', 'Headline\nOne quick brown fox jumps over the lazy dog of a neighbour.']]),
  LIMIT,
);

test('a text that shares nine words with a source is found, with its file', () => {
  const text = 'Text.\n\nOne *quick* brown <Claim id="a">fox jumps over the lazy dog</Claim> again.';
  assert.deepEqual(faultsOf('content/articles/a.mdx', text, madeUp), [
    'content/articles/a.mdx: “one quick brown fox jumps over the lazy dog” stands in the source text made-up: say it in other words.',
  ]);
  assert.deepEqual(faultsOf('content/articles/a.mdx', text.replace('quick', 'swift'), madeUp), []);
});

test('a headline in the frontmatter stands as printed', () => {
  const headline = '  headline: { text: One quick brown fox jumps over the lazy dog, language: en, basis: The page. }';
  assert.deepEqual(faultsOf('content/articles/a.mdx', `---\nsource:\n${headline}\n---\n`, madeUp), []);
  assert.equal(faultsOf('content/articles/a.mdx', headline.replace('headline', 'title'), madeUp).length, 1);
});

test('no file of the project shares nine words with a source text', async (t) => {
  if (!folder) {
    t.diagnostic('Not run against source texts: SOURCE_TEXTS names no folder of them.');
    assert.ok(textFiles().length > 0);
    return;
  }
  const sources = new Map([...(await readSourceTexts(folder))].map(([sha256, { text }]) => [sha256.slice(0, 8), text]));
  assert.ok(sources.size > 0, `${folder} holds no source text.`);
  const wording = readWording(sources, LIMIT);
  const files = textFiles();
  assert.deepEqual(
    files.flatMap(([file, text]) => faultsOf(file, text, wording)),
    [],
  );
  t.diagnostic(`${files.length} files compared with ${sources.size} source texts.`);
});

function faultsOf(file: string, text: string, wording: Wording): string[] {
  const withoutHeadline = file.startsWith('content/articles/') ? text.replace(/^[ \t]*headline: .*$/gmu, '') : text;
  return sharedRuns(withoutHeadline, wording).map(
    ({ words, source }) => `${file}: “${words}” stands in the source text ${source}: say it in other words.`,
  );
}

/** The text files that the project publishes, by path. */
function textFiles(): [file: string, text: string][] {
  const inFolders = ['content', 'src', 'e2e'].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...inFolders, join(root, 'README.md')]
    .filter((path) => statSync(path).size < 2_000_000)
    .flatMap((path): [string, string][] => {
      const bytes = readFileSync(path);
      return bytes.includes(0) ? [] : [[relative(root, path), bytes.toString('utf8')]];
    });
}
