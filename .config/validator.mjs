// Holds the finished site to the standards of HTML, CSS and SVG with the checker of the W3C, which is a Java program.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

/** Whether a Java runs here; on macOS one may be found that only says there is none. */
export function hasJava(java = 'java') {
  return spawnSync(java, ['-version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Checks every page, style sheet and drawing in a folder; gives the exit status and what was found, a line for each error and warning.
 * Where there is no Java it gives the sentence for the summary, or fails if `isRequired`.
 * @returns {Promise<{ status: number, output: string, omission?: string }>}
 */
export async function validate(root, folder, { isRequired = Boolean(process.env.CI), java = 'java' } = {}) {
  if (!hasJava(java)) {
    if (isRequired) return { status: 1, output: `${omission} Install Java 17 or later.` };
    return { status: 0, output: '', omission };
  }
  const child = spawn(
    java,
    [
      // With the stack it takes by itself the checker overflows on long style sheets.
      ...['-Xss4m', '-jar', join(root, 'node_modules/vnu-jar/build/dist/vnu.jar')],
      ...['--skip-non-html', '--also-check-css', '--also-check-svg', '--Werror', '--asciiquotes', '--stdout'],
      ...['--filterfile', join(root, '.config/validator-exceptions.txt'), folder],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => printed.push(text));
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code ?? 1));
  });
  return { status, output: printed.join('') };
}

const omission = 'The check of pages, styles and drawings against the standards was not run: there is no Java.';
