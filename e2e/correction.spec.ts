import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { articles } from './content.ts';
import { build, copyProject } from './project-copy.ts';

test('a correction stands on its entry, on the page of corrections and in their feed', async () => {
  test.setTimeout(120_000);
  const { id } = articles[0] ?? { id: '' };
  const root = copyProject('correction-');
  try {
    mkdirSync(join(root, 'content/corrections'), { recursive: true });
    const correction = [
      'date: "2026-11-20"',
      `article: ${id}`,
      'said: It said one thing.',
      'says: It says another.',
      'why: The line was misread.',
    ];
    writeFileSync(join(root, 'content/corrections/2026-11-20-one-thing.yaml'), correction.join('\n'));

    const { status, output } = await build(root);

    expect(status, output).toBe(0);
    for (const file of [`articles/${id}/index.html`, 'corrections/index.html', 'corrections/feed.xml']) {
      const text = readFileSync(join(root, 'dist', file), 'utf8');
      for (const words of ['It said one thing.', 'It says another.', 'The line was misread.'])
        expect(text, file).toContain(words);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});
