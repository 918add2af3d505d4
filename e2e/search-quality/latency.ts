/** How long a reader waits between a key and the first result. */
import type { Page } from '@playwright/test';

/**
 * Type queries into a search that is warm, each into an empty field, several times over.
 * @param where Selectors of the field and of the list that holds the results.
 * @returns milliseconds from the input event to the first result in the DOM, pauses for typing included, over all but a first round.
 */
export async function timeSearch(page: Page, where: Where, queries: string[], rounds: number): Promise<Latency> {
  await page.evaluate(typeAndTime, { ...where, queries });
  const waits: number[] = [];
  const trace = await recordTasks(page, async () => {
    for (let round = 0; round < rounds; round += 1)
      waits.push(...(await page.evaluate(typeAndTime, { ...where, queries })));
  });
  const longestTask = Math.max(0, ...taskTimes(trace));
  waits.sort((a, b) => a - b);
  const percentile = (share: number) => waits[Math.ceil(waits.length * share) - 1] ?? Number.NaN;
  return { p50: percentile(0.5), p95: percentile(0.95), samples: waits.length, longestTask };
}

/** Runs in the page. A search that shows nothing for a query is left out. */
async function typeAndTime({ input: inputSelector, list: listSelector, queries }: Where & { queries: string[] }) {
  const input = document.querySelector<HTMLInputElement>(inputSelector);
  const list = document.querySelector(listSelector);
  if (!input || !list) throw new Error('There is no search here.');
  const PATIENCE = 2000;
  const until = (isDone: () => boolean) =>
    new Promise<boolean>((resolve) => {
      if (isDone()) {
        resolve(true);
        return;
      }
      const end = (isReached: boolean) => {
        observer.disconnect();
        clearTimeout(timer);
        resolve(isReached);
      };
      const observer = new MutationObserver(() => {
        if (isDone()) end(true);
      });
      observer.observe(list, { childList: true });
      const timer = setTimeout(() => {
        end(false);
      }, PATIENCE);
    });
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  const waits: number[] = [];
  input.focus();
  for (const query of queries) {
    type('');
    await until(() => list.childElementCount === 0);
    const start = performance.now();
    type(query);
    if (await until(() => list.childElementCount > 0)) waits.push(performance.now() - start);
  }
  return waits;
}

/** Record what the browser does meanwhile. */
async function recordTasks(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own.');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** Milliseconds of the processor that each task on the threads of pages took: other programs make it last longer, not take more. */
function taskTimes(trace: TraceEvent[]): number[] {
  const threads = trace.flatMap((event) =>
    event.args?.name === 'CrRendererMain' ? [`${String(event.pid)} ${String(event.tid)}`] : [],
  );
  const tasks = trace.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && threads.includes(`${String(pid)} ${String(tid)}`),
  );
  if (tasks.length === 0) throw new Error('The browser told of no task.');
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor. */
  tdur?: number;
  args?: { name?: string };
}

interface Where {
  input: string;
  list: string;
}

/** Milliseconds; `longestTask` is what the longest task in which the page could not react took of the processor. */
export interface Latency {
  p50: number;
  p95: number;
  samples: number;
  longestTask: number;
}
