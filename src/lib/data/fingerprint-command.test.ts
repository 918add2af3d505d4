import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { normaliseText } from '../text.ts';
import { fingerprintCommand } from './fingerprint-command.ts';

test('the command prints what claims carry, whatever the white space and the form of the letters', () => {
  const lines = ['\uFEFFFirst line ', '', '  Харків,\t the   “city” ', 'Їжак and Cafe\u0301', 'not ended\u00A0'];
  const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  try {
    writeFileSync(join(folder, 'text.txt'), lines.join('\r\n'));
    for (const [index, line] of lines.entries()) {
      const printed = execFileSync('sh', ['-c', fingerprintCommand(index + 1, 'text.txt')], { cwd: folder });
      const expected = createHash('sha256').update(normaliseText(line)).digest('hex');
      assert.equal(printed.toString('utf8').slice(0, 64), expected, `line ${String(index + 1)}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
