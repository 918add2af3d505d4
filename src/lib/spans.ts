/**
 * Find the spans of numbers that follow one another.
 * @param numbers Whole numbers in rising order.
 * @returns the first and last number of each span; one number where it stands alone.
 */
export function spansOf(numbers: number[]): number[][] {
  const spans: number[][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.at(-1) === number - 1) last.splice(1, 1, number);
    else spans.push([number]);
  }
  return spans;
}
