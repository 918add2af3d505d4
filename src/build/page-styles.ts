import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'lightningcss';
import { rewritePages } from './rewrite-pages.ts';

/** Leave in the styles of every finished page only what its own elements need, and those that scripts may add. */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
        const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
        const scripts = texts.join('\n');
        await rewritePages(folder, (html) => withNeededStyles(withStylesInHead(html), scripts));
      },
    },
  };
}

/**
 * Take from the style elements of a page the rules for classes that neither its elements have nor scripts name.
 * @param html The page.
 * @param scripts The text of all scripts of the site.
 * @throws {Error} when a style element does not parse.
 */
export function withNeededStyles(html: string, scripts: string): string {
  const named = [...html.matchAll(/\sclass="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(/\s+/u));
  const needed = new Set(named.map((name) => name.replaceAll('&amp;', '&').replaceAll('&#38;', '&')));
  return html.replaceAll(STYLE, (_, start: string, css: string, end: string) => {
    // A property that the transformer does not know would go with the class of its name.
    const isProperty = (name: string) => css.includes(`{${name}:`) || css.includes(`;${name}:`);
    const unneeded = listClasses(css).filter(
      (name) => !needed.has(name) && !scripts.includes(name) && !isProperty(name),
    );
    const { code } = transform({
      filename: 'page.css',
      code: Buffer.from(css),
      minify: true,
      unusedSymbols: unneeded,
    });
    return start + Buffer.from(code).toString() + end;
  });
}

/** Move the style elements of a page that a component has set in the body to the end of the head, where HTML has a place for them. */
export function withStylesInHead(html: string): string {
  const end = html.indexOf('</head>');
  const body = html.slice(end);
  const styles = body.match(STYLE) ?? [];
  return end < 0 ? html : html.slice(0, end) + styles.join('') + body.replaceAll(STYLE, '');
}

const STYLE = /(<style[^>]*>)([^]*?)(<\/style>)/gu;

/** The classes that styles name, as an element has them. */
function listClasses(css: string): string[] {
  const names = [...css.matchAll(/\.(-?(?:\\.|[_a-z\u{80}-\u{10FFFF}])(?:\\.|[\w\u{80}-\u{10FFFF}-])*)/giu)];
  return [...new Set(names.map(([, name = '']) => name.replaceAll(/\\(.)/gu, '$1')))];
}
