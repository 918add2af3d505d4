import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withPolicy } from './content-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (rest: string) => `<!DOCTYPE html><html><head><meta charset="utf-8">${rest}</head><body></body></html>`;

test('the policy allows the styles and scripts that stand in the page, and no others', () => {
  const html = withPolicy(
    page('<style>a{b:c}</style><script type="module">run()</script><script type="application/ld+json">{}</script>'),
  );
  const policy = /content="([^"]*)"/u.exec(html)?.[1] ?? '';
  assert.match(policy, /^default-src 'none';/u);
  assert.ok(policy.includes(`style-src 'self' ${hash('a{b:c}')}`));
  assert.ok(policy.includes(`script-src 'self' 'wasm-unsafe-eval' ${hash('run()')}`));
  assert.ok(!policy.includes(hash('{}')));
  assert.ok(!policy.includes('unsafe-inline'));
});

test('a page without scripts allows none', () => {
  assert.doesNotMatch(withPolicy(page('<style>a{}</style>')), /script-src/u);
});

test('the policy stands before anything that it governs', () => {
  const html = withPolicy(page('<link rel="preload" href="/x"><style>a{}</style>'));
  assert.ok(html.indexOf('content-security-policy') < html.indexOf('<link'));
});

test('a page without a character set is refused', () => {
  assert.throws(() => withPolicy('<html><head></head></html>'), /character set/u);
});
