/**
 * The benchmark of the pages: what Lighthouse finds on one page of every kind, as on a phone on a slow line.
 * `node e2e/page-scores/run.ts [--page ./about/] [--json report.json]` prints tables in Markdown; the site must be built.
 * It needs a Chromium: CHROMIUM_PATH names one.
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createPagesServer } from '../../.config/serve.ts';
import { samplePages, sites } from '../built-site.ts';
import { scorePage } from './lighthouse.ts';
import { writeReport } from './report.ts';

const { values } = parseArgs({
  options: { page: { type: 'string', multiple: true }, json: { type: 'string' } },
});
// The missing page by its file: Lighthouse reads none that answers 404.
const pages = values.page ?? [...samplePages(sites.root), './404.html'];

const site = createPagesServer({ root: sites.root.folder });
const home = `http://127.0.0.1:${String(await listen(site))}/`;
const debuggingPort = await findFreePort();
const { CHROMIUM_PATH } = process.env;
const browser = await chromium.launch({
  ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
  args: [
    `--remote-debugging-port=${String(debuggingPort)}`,
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
  // Playwright takes this away, and Lighthouse asks whether pages can use it.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
try {
  const scores = [];
  for (const page of pages) scores.push({ page, ...(await scorePage(new URL(page, home).href, debuggingPort)) });
  process.stdout.write(`${writeReport(scores)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(scores, undefined, 2)}\n`);
} finally {
  await browser.close();
  site.close();
  site.closeAllConnections();
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
