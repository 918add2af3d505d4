/**
 * The benchmark of the search: the judged queries, waits and bytes, ours beside others, in one run over one built site.
 * `node e2e/search-quality/run.ts [--site dist] [--json report.json]` prints tables in Markdown. It needs a Chromium: CHROMIUM_PATH names one.
 */
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { createPagesServer } from '../../.config/serve.ts';
import { missingAddresses, readQueries } from './judged-queries.ts';
import { timeSearch } from './latency.ts';
import { askOwnSearch, countBytes, countFirstAnswer, countFirstSearch } from './own-search.ts';
import { askLunr, askMiniSearch, askStockPagefind, readPages, writeStockSite } from './peers.ts';
import { qualityOf, writeReport } from './report.ts';
import type { Benchmark } from './report.ts';

const ROUNDS = 3;
const BYTE_QUERIES = ['Izium', 'air raid sirens', '150,000 homeless', 'rebuilding schools'];

const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' }, json: { type: 'string' } } });
const queries = readQueries();
const missing = missingAddresses(queries, values.site);
if (missing.length > 0) throw new Error(`Nothing stands at these judged addresses: ${missing.join(' ')}`);

const pages = readPages(values.site);
const stock = await writeStockSite(pages);
const own = await serve(values.site);
const peer = await serve(stock.folder);
const browser = await startBrowser();
try {
  const benchmark = await measureAll(browser);
  process.stdout.write(`${writeReport(benchmark)}\n`);
  if (values.json !== undefined) {
    const engines = benchmark.engines.map(({ name, answers }) => ({ name, quality: qualityOf(answers), answers }));
    writeFileSync(values.json, `${JSON.stringify({ ...benchmark, engines }, undefined, 2)}\n`);
  }
} finally {
  await browser.close();
  own.close();
  peer.close();
  stock.remove();
}

async function measureAll(browser: Browser): Promise<Benchmark> {
  const ownPage = await browser.newPage();
  const stockPage = await browser.newPage();
  await stockPage.goto(peer.home);
  const engines = [
    { name: 'Kharkiv Record', answers: await askOwnSearch(ownPage, own.home, queries) },
    { name: 'Pagefind, stock', answers: await askStockPagefind(stockPage, queries) },
    { name: 'MiniSearch', answers: askMiniSearch(pages, queries) },
    { name: 'Lunr', answers: askLunr(pages, queries) },
  ];
  const typed = queries.filter(({ kind }) => kind === 'name' || kind === 'subject').map(({ query }) => query);
  const ownFields = { input: '[data-search-page] input[name=q]', list: '[data-search-page] ol' };
  const latency = [
    { name: 'Kharkiv Record', ...(await timeSearch(ownPage, ownFields, typed, ROUNDS)) },
    {
      name: 'Pagefind, stock, plain list',
      ...(await timeSearch(stockPage, { input: 'input', list: 'ol' }, typed, ROUNDS)),
    },
  ];
  const bytes: Benchmark['bytes'] = [];
  for (const query of BYTE_QUERIES) {
    const stockSearch = () =>
      countBytes(browser, peer.home, (page) => page.evaluate(`window.ask(${JSON.stringify(query)})`));
    bytes.push(
      { name: 'Kharkiv Record, first search', query, count: await countFirstSearch(browser, own.home, query) },
      { name: 'Pagefind, stock, first search', query, count: await stockSearch() },
    );
  }
  const [first = ''] = BYTE_QUERIES;
  bytes.push({
    name: 'Kharkiv Record, first answer from the vocabulary',
    query: first,
    count: await countFirstAnswer(browser, own.home, first),
  });
  return { engines, latency, bytes };
}

async function startBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  return chromium.launch({
    ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
    // Chromium refuses its sandbox to root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

async function serve(root: string): Promise<{ home: string; close: () => void }> {
  const server = createPagesServer({ root });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
