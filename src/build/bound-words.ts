import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

/** Keep on one line, in the text of every finished page, a day with its month and a number with what it counts or names. */
export function boundWords(): AstroIntegration {
  return {
    name: 'bound-words',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await rewritePages(fileURLToPath(dir), (html, name) => (COPIED.test(name) ? html : withBoundWords(html)));
      },
    },
  };
}

/** Put no-break spaces into the text of a page, but where it is code, kept as it was typed, or read by programs. */
export function withBoundWords(html: string): string {
  return html
    .split(MARKUP)
    .map((part) => (part.startsWith('<') ? part : bind(part)))
    .join('');
}

/** In a label the whole date stays together; in prose that would leave lines too short. */
function bind(text: string): string {
  const bindings = text.length > LONGEST_LABEL ? BINDINGS : [...BINDINGS, YEAR_BINDING];
  return bindings.reduce((bound, binding) => bound.replace(binding, NO_BREAK), text);
}

/** Letters of a text that is taken for a label. */
const LONGEST_LABEL = 50;

/** Pages of citations: what is copied from them is spaced as it was typed. */
const COPIED = /(?:^|[\\/])cite[\\/]index\.html$/u;
const NO_BREAK = '\u{A0}';
/** Elements whose text stays as it is, then comments and tags of all others. */
const MARKUP =
  /(<(?:script|style|pre|code|textarea|title)\b[^]*?<\/(?:script|style|pre|code|textarea|title)>|<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>)/u;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const BINDINGS = [
  new RegExp(String.raw`(?<=\b\d{1,2}) (?=${MONTH}\b)`, 'gu'),
  /(?<=\d) (?=(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|mm|kB|MB|per cent|percent|million|billion|square|hours?|days?|months?|years?|reports?|claims?|questions?|events?)\b)/gu,
  /(?<=\b(?:lines?|claims?|pages?|No\.)) (?=\d)/giu,
  /(?<=\bper) (?=cent\b)/gu,
];
const YEAR_BINDING = new RegExp(String.raw`(?<=\b${MONTH}) (?=\d{4}\b)`, 'gu');
