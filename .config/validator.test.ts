import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { hasJava, validate } from './validator.mjs';

const root = dirname(import.meta.dirname);

test('pages, styles and drawings are checked', { skip: !hasJava() }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'validator-'));
  const page = (style: string, body: string) =>
    `<!doctype html><html lang="en"><head><title>Page</title><style>${style}</style></head><body>${body}</body></html>`;
  try {
    writeFileSync(join(folder, 'whole.html'), page('@view-transition { navigation: auto }', '<p>Words</p>'));
    assert.deepEqual(await validate(root, folder), { status: 0, output: '' });
    writeFileSync(join(folder, 'page.html'), page('p { colour: red }', '<ul><p>Words</p></ul>'));
    writeFileSync(join(folder, 'styles.css'), '@property --x { syntax: "*"; inherits: false }');
    writeFileSync(join(folder, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><rectangle/></svg>');
    const { status, output } = await validate(root, folder);
    assert.equal(status, 1);
    for (const fault of [/page.html.*"colour"/, /page.html.*"p" not allowed/, /styles.css.*"@property"/]) {
      assert.match(output, fault);
    }
    assert.match(output, /drawing.svg.*"rectangle"/);
    assert.doesNotMatch(output, /whole.html/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('without Java the summary says so, and where all checks must run they fail', async () => {
  const java = 'no-java-of-this-name';
  const left = await validate(root, 'dist', { java, isRequired: false });
  assert.equal(left.status, 0);
  assert.match(left.omission ?? '', /was not run: there is no Java\.$/);
  const required = await validate(root, 'dist', { java, isRequired: true });
  assert.equal(required.status, 1);
  assert.match(required.output, /Install Java/);
});
