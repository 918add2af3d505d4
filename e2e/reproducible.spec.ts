import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sites } from './built-site.ts';
import { build, copyProject } from './project-copy.ts';

const nextYear = String(Math.floor(Date.now() / 1000) + 366 * 86_400);

test('the same content makes the same bytes in another folder, time zone and year', async () => {
  test.setTimeout(180_000);
  const surroundings = [
    { TZ: 'Europe/Kyiv', LANG: 'uk_UA.UTF-8' },
    { TZ: 'Pacific/Honolulu', LANG: 'C', SOURCE_DATE_EPOCH: nextYear },
  ];
  const expected = fingerprints(sites.root.folder);
  expect(Object.keys(expected)).toContain('index.html');
  for (const environment of surroundings) {
    const root = copyProject(`reproducible-${environment.LANG}-`);
    const { status, output } = await build(root, environment);
    expect(status, output).toBe(0);
    expect(fingerprints(join(root, 'dist')), `in ${environment.TZ}`).toEqual(expected);
    rmSync(root, { recursive: true });
  }
});

/** The SHA-256 of every file of a folder, by its path. */
function fingerprints(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
