/** The scores as text: tables in Markdown. */
import { categories } from './lighthouse.ts';
import type { Score } from './lighthouse.ts';

/** Write the report. */
export function writeReport(scores: PageScore[]): string {
  const findings = Map.groupBy(
    scores.flatMap(({ page, findings }) => findings.map((finding) => ({ page, ...finding }))),
    ({ id }) => id,
  );
  return [
    '## Lighthouse: a phone on a slow 4G line, one page of every kind',
    'FCP and LCP: first and largest contentful paint. TBT: total blocking time. Times in milliseconds, simulated from one load. CLS: cumulative layout shift.',
    table(
      ['Page', ...categories, 'FCP', 'LCP', 'TBT', 'CLS', 'Bytes'],
      scores.map(({ page, categories: points, firstPaint, largestPaint, blocked, shift, bytes }) => [
        page,
        ...categories.map((category) => String(points[category])),
        ...[firstPaint, largestPaint, blocked].map((time) => time.toFixed(0)),
        shift.toFixed(3),
        bytes.toLocaleString('en-GB'),
      ]),
    ),
    '### What it found',
    'An audit with a mark counts in the score of its category.',
    table(
      ['Audit', 'Counts', 'Pages'],
      [...findings.values()].map((found) => [
        found[0]?.title ?? '',
        found.some(({ isWeighed }) => isWeighed) ? 'yes' : '',
        found.map(({ page, value }) => (value === '' ? page : `${page} (${value})`)).join(', '),
      ]),
    ),
  ].join('\n\n');
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What Lighthouse says of a page. */
export type PageScore = Score & { page: string };
