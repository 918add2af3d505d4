import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { articles } from './content.ts';
import { build, copyProject } from './project-copy.ts';

// Unit tests know every fault of content; these show that a fault ends the build.
const [sample] = articles;
const name = `content/articles/${sample?.id ?? ''}`;
let root: string;

test.describe.configure({ mode: 'default', timeout: 120_000 });

test.beforeEach(() => {
  root = copyProject('bad-content-');
});

test.afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a misspelt topic ends the build with one line that names file, topic and remedy', async () => {
  const file = join(root, `${name}.mdx`);
  const [topic = ''] = sample?.topics ?? [];
  writeFileSync(file, readFileSync(file, 'utf8').replace(`\ntopics: [${topic}`, `\ntopics: [${topic}x`));

  const { status, output } = await build(root);

  expect(status).toBe(1);
  const line = new RegExp(`^${name}\\.mdx.*topic.*"${topic}x".*Did you mean "${topic}"`, 'u');
  expect(linesOf(output)).toEqual([expect.stringMatching(line)]);
  expect(output).not.toMatch(/^\s+at /mu);
  expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
});

test('an article that would take the page of another ends the build with the names of both', async () => {
  const twin = name.replaceAll('-', '--');
  cpSync(join(root, `${name}.mdx`), join(root, `${twin}.mdx`));

  const { status, output } = await build(root);

  expect(status).toBe(1);
  expect(linesOf(output)).toContainEqual(
    expect.stringMatching(new RegExp(`${twin}\\.mdx.*${name}\\.mdx|${name}\\.mdx.*${twin}\\.mdx`, 'u')),
  );
  expect(output).not.toMatch(/^\s+at /mu);
  expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
});

/** The lines that name a file of the content. */
function linesOf(output: string): string[] {
  return output.split('\n').filter((line) => line.includes('content/') && line.includes(': '));
}
