/** The benchmark as text: tables in Markdown. */
import type { Latency } from './latency.ts';
import type { Answer, JudgedQuery, Quality } from './judged-queries.ts';
import { kinds, measure } from './judged-queries.ts';

/** Write the report. */
export function writeReport({ engines, latency, bytes }: Benchmark): string {
  const [own] = engines;
  const sets = [
    { name: 'All judged queries', isIn: () => true },
    { name: 'The first set', isIn: ({ query }: Answer) => query.set === undefined },
    { name: 'The second set', isIn: ({ query }: Answer) => query.set === 'second' },
  ];
  return [
    '## Quality',
    'MRR: mean of 1 / place of the first page judged good or best, among ten results (0 where there is none). In brackets the same for best pages alone. ' +
      'Recall@5: mean share of the best pages (at most five) among the first five results.',
    ...sets.flatMap(({ name, isIn }) => qualityTable(name, engines, isIn)),
    '### Queries of ours below 1',
    table(['Query', 'Kind', 'MRR', 'Recall@5', 'Best pages not among five'], (own?.answers ?? []).flatMap(weakRow)),
    '## Wait for the first result, warm, in milliseconds',
    table(
      ['Engine', 'p50', 'p95', 'samples', 'longest task (processor)'],
      latency.map(({ name, p50, p95, samples, longestTask }) => [
        name,
        p50.toFixed(1),
        p95.toFixed(1),
        String(samples),
        longestTask.toFixed(1),
      ]),
    ),
    '## Bytes beyond the page, cold, compressed',
    table(
      ['What', 'Query', 'Bytes'],
      bytes.map(({ name, query, count }) => [name, query, count.toLocaleString('en-GB')]),
    ),
  ].join('\n\n');
}

function qualityTable(name: string, engines: Benchmark['engines'], isIn: (answer: Answer) => boolean): string[] {
  const isOf = (kind: JudgedQuery['kind']) => (answer: Answer) => answer.query.kind === kind;
  const chosen = engines.map((engine) => ({ name: engine.name, answers: engine.answers.filter(isIn) }));
  const counted = chosen[0]?.answers ?? [];
  const counts = kinds.map((kind) => `${String(counted.filter(isOf(kind)).length)} ${kind}`);
  return [
    `### ${name}: ${String(counted.length)} (${counts.join(', ')})`,
    table(
      ['Engine', ...kinds, 'all'],
      chosen.flatMap(({ name: engine, answers }) => {
        const columns = [...kinds.map((kind) => answers.filter(isOf(kind))), answers].map(measure);
        return [
          [`${engine}: MRR (best)`, ...columns.map(({ mrr, mrrBest }) => `${mrr.toFixed(3)} (${mrrBest.toFixed(3)})`)],
          [`${engine}: recall@5`, ...columns.map(({ recall }) => recall.toFixed(3))],
        ];
      }),
    ),
  ];
}

/** The quality of each engine, in all and by kind of query. */
export function qualityOf(answers: Answer[]): Record<string, Quality> {
  return {
    all: measure(answers),
    ...Object.fromEntries(kinds.map((kind) => [kind, measure(answers.filter(({ query }) => query.kind === kind))])),
  };
}

function weakRow(answer: Answer): string[][] {
  const { mrr, recall } = measure([answer]);
  if (mrr === 1 && recall === 1) return [];
  const { query, results } = answer;
  const missing = query.judged.best.filter((page) => !results.slice(0, 5).includes(page));
  return [[query.query, query.kind, mrr.toFixed(2), recall.toFixed(2), missing.join(' ')]];
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What was measured; the first engine is the site's own. */
export interface Benchmark {
  engines: { name: string; answers: Answer[] }[];
  latency: (Latency & { name: string })[];
  bytes: { name: string; query: string; count: number }[];
}
