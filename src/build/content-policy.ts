import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

/** Write a Content Security Policy into every finished page, with the hashes of the styles and scripts that stand in it and no others. */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await rewritePages(fileURLToPath(dir), withPolicy);
      },
    },
  };
}

/**
 * Put the policy of a page behind its character set, before anything that it governs.
 * @throws {Error} when the page has no such place.
 */
export function withPolicy(html: string): string {
  const place = /<meta charset="utf-8">/iu.exec(html);
  if (!place)
    throw new Error('The page does not declare its character set: keep <meta charset="utf-8"> in the layout.');
  const end = place.index + place[0].length;
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

function policyOf(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/gu)].map((match) => hashOf(match[1] ?? ''));
  const scripts = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/gu)].filter(
    (match) => !/application\/ld\+json/u.test(match[1] ?? ''),
  );
  const inline = scripts.filter((match) => !/\ssrc=/u.test(match[1] ?? '')).map((match) => hashOf(match[2] ?? ''));
  // Scripts of the site search, and the search engine compiles WebAssembly.
  const scriptSources = scripts.length === 0 ? [] : [`script-src 'self' 'wasm-unsafe-eval' ${inline.join(' ')}`.trim()];
  // The dialog of the search brings a stylesheet of its own.
  const styleSources = [...(scripts.length === 0 ? [] : ["'self'"]), ...styles].join(' ') || "'none'";
  return [...DIRECTIVES, `style-src ${styleSources}`, ...scriptSources].join(';');
}

const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
