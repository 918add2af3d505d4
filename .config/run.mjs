// The project's commands, as package.json names them. Runs on the Node that is there; the tools run on the project's own.
import process from 'node:process';
import { ensureBrowser } from './browser.mjs';
import { Refusal, ensureInstalled, findNode, projectRoot } from './install.mjs';
import { checkStages, format, lint, runStages, testStages } from './stages.mjs';
import { createTools } from './tools.mjs';

const commands = {
  async start(tools, args) {
    const { BASE_PATH, OUT_DIR } = process.env;
    const status = await tools.run(['astro', 'build']);
    if (status !== 0) return status;
    return tools.run(['node', '.config/serve.ts', '--root', OUT_DIR || 'dist', '--base', BASE_PATH || '/', ...args]);
  },
  dev: (tools, args) => tools.run(['astro', 'dev', ...args], { ASTRO_DEV_BACKGROUND: '0' }),
  build: (tools, args) => tools.run(['astro', 'build', ...args]),
  test: (tools, args) => runStages(tools, testStages, args),
  check: (tools, args) => runStages(tools, checkStages, args),
  async lint(tools, args) {
    // The linter reads the types of the content.
    const status = await tools.run(['astro', 'sync']);
    return status === 0 ? tools.run([...lint, ...args]) : status;
  },
  format: (tools, args) => tools.run([...format, '--write', ...args]),
  'benchmark:search': async (tools, args) =>
    tools.run(['node', 'e2e/search-quality/run.ts', ...args], { CHROMIUM_PATH: await ensureBrowser(tools) }),
  'benchmark:pages': async (tools, args) =>
    tools.run(['node', 'e2e/page-scores/run.ts', ...args], { CHROMIUM_PATH: await ensureBrowser(tools) }),
};

async function main([name, ...args]) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  if (!command) throw new Refusal(`Usage: node .config/run.mjs ${Object.keys(commands).join('|')}`);
  ensureInstalled(projectRoot);
  return command(createTools(projectRoot, findNode(projectRoot)), args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
