/** A server for the finished site that behaves as GitHub Pages does, so that what is tested here holds there. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A server, not yet listening, for the folder `root` under the path `base` (`/`, `/x` or `/x/`). */
export function createPagesServer({ root, base = '/' }: { root: string; base?: string | undefined }): Server {
  const folder = normaliseBase(base);
  return createServer((request, response) => {
    respond(request, response, root, folder).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/** A base path with one slash before and one after it. */
export function normaliseBase(base: string): string {
  const name = base.replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}

async function respond(request: IncomingMessage, response: ServerResponse, root: string, base: string): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
  const suffix = query === undefined ? '' : `?${query}`;
  if (`${path}/` === base) {
    response.writeHead(301, { Location: base + suffix }).end();
    return;
  }
  const page = path.startsWith(base) ? await findPage(root, path.slice(base.length)) : undefined;
  if (page === 'folder') {
    response.writeHead(301, { Location: `${path}/${suffix}` }).end();
  } else if (page) {
    await send(request, response, page, 200);
  } else {
    const own = path.startsWith(base) ? await findPage(root, '404.html') : undefined;
    if (own && own !== 'folder') await send(request, response, own, 404);
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
  }
}

/** The file for a path below the base, `folder` where the path lacks its closing slash, undefined where there is none. */
async function findPage(root: string, path: string): Promise<string | undefined> {
  const segments = path === '' ? [] : decodeSegments(path.replace(/\/$/, ''));
  if (!segments) return undefined;
  const place = join(root, ...segments);
  if (path === '' || path.endsWith('/')) return findFile(root, join(place, 'index.html'));
  const file = (await findFile(root, place)) ?? (await findFile(root, `${place}.html`));
  if (file) return file;
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? 'folder' : undefined;
}

/** The names in a path; undefined where one is empty, hidden or climbs out of the folder: Pages publishes none of those. */
function decodeSegments(path: string): string[] | undefined {
  try {
    const segments = path.split('/').map(decodeURIComponent);
    return segments.every((segment) => /^[^./\\\0][^/\\\0]*$/.test(segment)) ? segments : undefined;
  } catch {
    return undefined;
  }
}

async function findFile(root: string, path: string): Promise<string | undefined> {
  try {
    const [home, real] = await Promise.all([realpath(root), realpath(path)]);
    return real.startsWith(home + sep) && (await stat(real)).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

async function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): Promise<void> {
  const type = types[extname(file)];
  const content = await readFile(file);
  const isText = type?.isText ?? false;
  const isZipped = isText && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 20);
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'max-age=600');
  response.setHeader('ETag', isZipped ? `W/"${hash}"` : `"${hash}"`);
  if (isText) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && isKnown(request.headers['if-none-match'], hash)) {
    response.writeHead(304).end();
    return;
  }
  const body = isZipped ? await promisify(gzip)(content) : content;
  if (isZipped) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Type', type?.name ?? 'application/octet-stream');
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

function isKnown(condition: string | undefined, hash: string): boolean {
  return condition !== undefined && (condition.trim() === '*' || condition.includes(`"${hash}"`));
}

const text = (name: string): ContentType => ({ name: `${name}; charset=utf-8`, isText: true });
const binary = (name: string): ContentType => ({ name, isText: false });

// Pages compresses the kinds marked as text and nothing else: what it does not know, search index included, goes out as it is.
const types: Record<string, ContentType> = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('application/javascript'),
  '.mjs': text('application/javascript'),
  '.json': text('application/json'),
  '.webmanifest': text('application/manifest+json'),
  '.xml': text('application/xml'),
  '.txt': text('text/plain'),
  '.svg': { name: 'image/svg+xml', isText: true },
  '.atom': binary('application/atom+xml'),
  '.avif': binary('image/avif'),
  '.csv': binary('text/csv; charset=utf-8'),
  '.epub': binary('application/epub+zip'),
  '.geojson': binary('application/geo+json'),
  '.gif': binary('image/gif'),
  '.ico': binary('image/vnd.microsoft.icon'),
  '.jpg': binary('image/jpeg'),
  '.pdf': binary('application/pdf'),
  '.png': binary('image/png'),
  '.wasm': binary('application/wasm'),
  '.webp': binary('image/webp'),
  '.woff': binary('font/woff'),
  '.woff2': binary('font/woff2'),
  '.zip': binary('application/zip'),
};

interface ContentType {
  name: string;
  isText: boolean;
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: process.env.PORT ?? '' },
    },
  });
  if (!(await findFile(values.root, join(values.root, 'index.html')))) {
    throw new Error(`There is no site in ${values.root}: build it with npm run build.`);
  }
  const server = createPagesServer(values);
  const port = await listenOnFreePort(server, values.host, values.port);
  const host = values.host === '127.0.0.1' ? 'localhost' : values.host;
  console.log(`The site is at http://${host}:${port}${normaliseBase(values.base)} (Ctrl+C ends it).`);
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.on('SIGINT', close).on('SIGTERM', close);
}

/** Takes the port asked for; where none was, the first free one of ten. */
async function listenOnFreePort(server: Server, host: string, wanted: string): Promise<number> {
  const first = wanted === '' ? 4321 : Number(wanted);
  const last = wanted === '' ? first + 9 : first;
  for (let port = first; ; port += 1) {
    try {
      return await listen(server, host, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (port === last) throw new Error(`Port ${port} is taken: name a free one, as in PORT=8080 npm start.`);
      console.log(`Port ${port} is taken; trying ${port + 1}.`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
