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

/** Levenshtein distance in which two neighbours that changed places count once. */
export function editSteps(a: string, b: string): number {
  const steps = distance(a, b);
  if (steps !== 2 || a.length !== b.length) return steps;
  let first = 0;
  while (a[first] === b[first]) first += 1;
  return a[first] === b[first + 1] && a[first + 1] === b[first] ? 1 : steps;
}
