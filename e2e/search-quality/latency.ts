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
  let longestTask = 0;
  for (let round = 0; round < rounds; round += 1) {
    const timed = await page.evaluate(typeAndTime, { ...where, queries });
    waits.push(...timed.waits);
    longestTask = Math.max(longestTask, timed.longestTask);
  }
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

  let longestTask = 0;
  const tasks = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ type: 'longtask' });
  const waits: number[] = [];
  input.focus();
  for (const query of queries) {
    type('');
    await until(() => list.childElementCount === 0);
    const start = performance.now();
    type(query);
    if (await until(() => list.childElementCount > 0)) waits.push(performance.now() - start);
  }
  tasks.disconnect();
  return { waits, longestTask };
}

interface Where {
  input: string;
  list: string;
}

/** Milliseconds; `longestTask` is the longest for which the page could not react, 0 where none reached 50. */
export interface Latency {
  p50: number;
  p95: number;
  samples: number;
  longestTask: number;
}
