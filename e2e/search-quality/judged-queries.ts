/** The judged queries, and how well a list of results answers them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';

/** The kinds of queries, in the order of the reports. */
export const kinds = ['name', 'variant', 'cyrillic', 'subject', 'phrase', 'typo'] as const;

/** Read queries.yaml. */
export function readQueries(): JudgedQuery[] {
  return parseYaml(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')) as JudgedQuery[];
}

/** The judged addresses at which the site built in a folder has nothing. */
export function missingAddresses(queries: JudgedQuery[], folder: string): string[] {
  const addresses = new Set(queries.flatMap(({ judged }) => [...judged.best, ...judged.good]));
  const pages = new Map<string, ReturnType<typeof parse>>();
  return [...addresses].filter((address) => {
    const [path = '', id] = address.split('#');
    const file = join(folder, path, 'index.html');
    if (!existsSync(file)) return true;
    const page = pages.get(file) ?? parse(readFileSync(file, 'utf8'));
    pages.set(file, page);
    return id !== undefined && !page.querySelector(`[id="${id}"]`);
  });
}

/**
 * The judged address of a result: without base path, terms and events with their anchors, everything else without; what lands on a passage or
 * a claim counts for its report.
 * @example judgedAddress('/kh/articles/x/claims/#y', '/kh/') // '/articles/x/'
 */
export function judgedAddress(href: string, base: string): string {
  const { pathname, hash } = new URL(href, 'http://localhost');
  const path = `/${pathname.slice(base.length)}`;
  if (path === '/terms/' || path === '/timeline/') return path + hash.replace(/:~:.*$/u, '');
  return path.replace(/^(\/articles\/[^/]+\/)claims\/$/u, '$1');
}

/**
 * Measure the answers to queries. Of each list the first ten results count, a page that comes twice only where it comes first.
 * - `mrr`: mean over the queries of one divided by the place of the first good or best page, 0 where none is among the ten.
 * - `mrrBest`: the same for the first best page.
 * - `recall`: mean share of the best pages of a query that are among its first five results; no query has more than five.
 */
export function measure(answers: Answer[]): Quality {
  const measured = answers.map(({ query, results }) => {
    const { best, good } = query.judged;
    const first = [...new Set(results)].slice(0, 10);
    const placeOf = (wanted: string[]) => first.findIndex((result) => wanted.includes(result)) + 1;
    const inverse = (place: number) => (place === 0 ? 0 : 1 / place);
    return {
      mrr: inverse(placeOf([...best, ...good])),
      mrrBest: inverse(placeOf(best)),
      recall: best.filter((page) => first.slice(0, 5).includes(page)).length / best.length,
    };
  });
  const mean = (key: keyof Quality) => measured.reduce((sum, one) => sum + one[key], 0) / measured.length;
  return { mrr: mean('mrr'), mrrBest: mean('mrrBest'), recall: mean('recall') };
}

/** One query with the addresses of the pages that ought to answer. */
export interface JudgedQuery {
  kind: (typeof kinds)[number];
  /** The first hundred have none. */
  set?: 'second';
  query: string;
  /** `best` answers by itself, `good` is worth opening too. */
  judged: { best: string[]; good: string[] };
  /** Why it was judged so. */
  note?: string;
}

/** The pages that a search gave for a query, best first, by their judged addresses. */
export interface Answer {
  query: JudgedQuery;
  results: string[];
}

/** How well queries are answered, each from 0 to 1. */
export interface Quality {
  mrr: number;
  mrrBest: number;
  recall: number;
}
