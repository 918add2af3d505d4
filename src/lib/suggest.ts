import { distance } from 'fastest-levenshtein';

/**
 * Find the candidate an editor most likely meant, or undefined when none is near (more than a third of its letters differ).
 * @example suggest('izum', ['izium', 'kharkiv']) // 'izium'
 */
export function suggest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = value.toLowerCase();
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of candidates) {
    const score = distance(wanted, candidate.toLowerCase());
    if (!best || score < best.score) best = { candidate, score };
  }
  return best && best.score <= Math.max(1, Math.ceil(best.candidate.length / 3)) ? best.candidate : undefined;
}
