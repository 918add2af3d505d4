/** What Lighthouse measures and finds on a page. */
import lighthouse from 'lighthouse';

/** The categories, by Lighthouse's names. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Read a page with Lighthouse as it comes: a mid-range phone on a slow 4G line, simulated from one load.
 * @param port Where the browser takes commands.
 * @throws {Error} where the page could not be read.
 */
export async function scorePage(address: string, port: number): Promise<Score> {
  const result = await lighthouse(address, { port, logLevel: 'silent', onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const measure = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN;
  const audits = categories.flatMap((category) => lhr.categories[category]?.auditRefs ?? []);
  const weighed = new Set(audits.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return {
    categories: Object.fromEntries(
      categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? Number.NaN) * 100)]),
    ),
    firstPaint: measure('first-contentful-paint'),
    largestPaint: measure('largest-contentful-paint'),
    shift: measure('cumulative-layout-shift'),
    blocked: measure('total-blocking-time'),
    bytes: measure('total-byte-weight'),
    findings: Object.values(lhr.audits)
      .filter(({ score }) => score !== null && score < 1)
      .map(({ id, title, displayValue }) => ({ id, title, value: displayValue ?? '', isWeighed: weighed.has(id) })),
  };
}

/** Scores of 100, times in milliseconds, bytes as they came over the line, and the audits that found something. */
export interface Score {
  categories: Record<string, number>;
  firstPaint: number;
  largestPaint: number;
  shift: number;
  blocked: number;
  bytes: number;
  findings: { id: string; title: string; value: string; isWeighed: boolean }[];
}
