/** Copies of the project to build from, with content changed or in other surroundings. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from './built-site.ts';

/** Copy everything that a build reads into a new folder, whose packages are links to those of the project. */
export function copyProject(name: string): string {
  const root = mkdtempSync(join(tmpdir(), name));
  const made = ['node_modules', 'dist', 'test-results'];
  for (const entry of readdirSync(projectRoot).filter((file) => !made.includes(file) && !file.startsWith('.'))) {
    cpSync(join(projectRoot, entry), join(root, entry), { recursive: true });
  }
  // A folder of its own, for there the builder keeps what it remembers of the content.
  const packages = join(root, 'node_modules');
  mkdirSync(packages);
  for (const entry of readdirSync(join(projectRoot, 'node_modules')).filter((file) => !file.startsWith('.'))) {
    symlinkSync(join(projectRoot, 'node_modules', entry), join(packages, entry), 'junction');
  }
  return root;
}

/** Build a copy into its `dist` folder, with changes to the environment. */
export function build(
  root: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ status: number | null; output: string }> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: root,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_URL: undefined,
      BASE_PATH: undefined,
      OUT_DIR: undefined,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', reject).on('close', (status) => {
      resolve({ status, output: stripVTControlCharacters(output) });
    });
  });
}
