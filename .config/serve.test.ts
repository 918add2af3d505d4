import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type RequestOptions, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { createPagesServer, normaliseBase } from './serve.ts';

const files: Record<string, string> = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Not here</h1>',
  'about.html': '<h1>About</h1>',
  'articles/index.html': '<h1>Articles</h1>',
  'both.html': 'file',
  'both/index.html': 'folder',
  'empty/data.json': '{}',
  'pagefind/en.pf_index': 'index',
  'pagefind/wasm.en.pagefind': 'program',
  'місце.html': 'place',
  '.hidden': 'hidden',
};

let parent: string;
let root: string;
let atRoot: Server;
let inFolder: Server;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'pages-'));
  root = join(parent, 'site');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), content);
  }
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await symlink(join(parent, 'secret.txt'), join(root, 'link.txt'));
  atRoot = createPagesServer({ root });
  inFolder = createPagesServer({ root, base: '/kharkiv-record' });
  for (const server of [atRoot, inFolder]) {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  }
});

after(async () => {
  atRoot.close();
  inFolder.close();
  await rm(parent, { recursive: true });
});

test('serves pages, folders and pages without their ending', async () => {
  for (const [path, content] of [
    ['/', '<h1>Home</h1>'],
    ['/articles/', '<h1>Articles</h1>'],
    ['/articles/index.html', '<h1>Articles</h1>'],
    ['/about', '<h1>About</h1>'],
    ['/both', 'file'],
    ['/both/', 'folder'],
    [`/${encodeURIComponent('місце')}`, 'place'],
  ] as const) {
    const { status, body } = await ask(atRoot, path);
    assert.deepEqual([path, status, body], [path, 200, content]);
  }
});

test('sends a folder without its slash to the one with it, query kept', async () => {
  const { status, headers } = await ask(atRoot, '/articles?q=a?b');
  assert.deepEqual([status, headers.location], [301, '/articles/?q=a?b']);
});

test('answers with the page for missing pages', async () => {
  for (const path of ['/none', '/about/', '/empty/', '/Articles/', '/articles//', '//']) {
    const { status, body } = await ask(atRoot, path);
    assert.deepEqual([path, status, body], [path, 404, '<h1>Not here</h1>']);
  }
});

test('serves nothing hidden and nothing outside its folder', async () => {
  const paths = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/articles/../../secret.txt', '/link.txt'];
  for (const path of [...paths, '/.hidden', '/%00', '/%E0%A4%A', '/..%5csecret.txt', '//articles', '/./about']) {
    const { status, body } = await ask(atRoot, path);
    assert.deepEqual([path, status, body], [path, 404, '<h1>Not here</h1>']);
  }
});

test('compresses text and leaves the search index as it is', async () => {
  const page = await ask(atRoot, '/', { headers: { 'Accept-Encoding': 'gzip, br' } });
  assert.equal(page.headers['content-encoding'], 'gzip');
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(page.headers['content-length'], String(page.bytes.length));
  assert.equal(gunzipSync(page.bytes).toString(), '<h1>Home</h1>');
  for (const path of ['/pagefind/en.pf_index', '/pagefind/wasm.en.pagefind']) {
    const { headers } = await ask(atRoot, path, { headers: { 'Accept-Encoding': 'gzip' } });
    assert.deepEqual([headers['content-encoding'], headers['content-type']], [undefined, 'application/octet-stream']);
  }
  const plain = await ask(atRoot, '/');
  assert.deepEqual([plain.headers['content-encoding'], plain.body], [undefined, '<h1>Home</h1>']);
});

test('lets a copy be kept ten minutes and renewed by its tag', async () => {
  for (const coding of ['gzip', 'identity']) {
    const { headers } = await ask(atRoot, '/about', { headers: { 'Accept-Encoding': coding } });
    assert.equal(headers['cache-control'], 'max-age=600');
    assert.ok(headers.etag);
    const again = await ask(atRoot, '/about', {
      headers: { 'Accept-Encoding': coding, 'If-None-Match': headers.etag },
    });
    assert.deepEqual([again.status, again.body, again.headers.etag], [304, '', headers.etag]);
  }
  const other = await ask(atRoot, '/about', { headers: { 'If-None-Match': '"another"' } });
  assert.equal(other.status, 200);
});

test('answers HEAD without a body and refuses other methods', async () => {
  const head = await ask(atRoot, '/about', { method: 'HEAD' });
  assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '14']);
  const post = await ask(atRoot, '/about', { method: 'POST' });
  assert.deepEqual([post.status, post.headers.allow], [405, 'GET, HEAD']);
});

test('under a base path serves that path alone', async () => {
  const home = await ask(inFolder, '/kharkiv-record/');
  assert.deepEqual([home.status, home.body], [200, '<h1>Home</h1>']);
  const bare = await ask(inFolder, '/kharkiv-record?q=a');
  assert.deepEqual([bare.status, bare.headers.location], [301, '/kharkiv-record/?q=a']);
  const folder = await ask(inFolder, '/kharkiv-record/articles');
  assert.deepEqual([folder.status, folder.headers.location], [301, '/kharkiv-record/articles/']);
  const missing = await ask(inFolder, '/kharkiv-record/none');
  assert.deepEqual([missing.status, missing.body], [404, '<h1>Not here</h1>']);
  for (const path of ['/', '/articles/', '/kharkiv-records/']) {
    const outside = await ask(inFolder, path);
    assert.deepEqual([path, outside.status, outside.body], [path, 404, 'Not found']);
  }
});

test('takes a base path with or without slashes', () => {
  assert.deepEqual(['', '/', 'x', '/x', '/x/', '/x/y'].map(normaliseBase), ['/', '/', '/x/', '/x/', '/x/', '/x/y/']);
});

function ask(server: Server, path: string, options: RequestOptions = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode, headers: response.headers, bytes, body: bytes.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  body: string;
}
