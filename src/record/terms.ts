import type { TermData } from '../schemas/term.ts';
import { once, readCollection } from './collections.ts';

/** List the terms by name. */
export const listTerms = once(async (): Promise<Term[]> => {
  const entries = await readCollection('terms');
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
});

/** One term of the glossary. */
export type Term = TermData & { id: string };
