import { distance } from 'fastest-levenshtein';

/**
 * Find the candidate an editor most likely meant, or undefined when none is near (more than a third of its letters differ, or all of them).
 * @example suggest('izum', ['izium', 'kharkiv']) // 'izium'
 */
export function suggest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = value.toLowerCase();
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of candidates) {
    const score = distance(wanted, candidate.toLowerCase());
    if (!best || score < best.score) best = { candidate, score };
  }
  if (!best) return undefined;
  const { candidate, score } = best;
  return score <= Math.ceil(candidate.length / 3) && score < candidate.length ? candidate : undefined;
}
