import type { Prose } from './tree.ts';
import { passagesOf, textOf } from './tree.ts';

/**
 * Find the passages that name each of some entries. The longest form wins where forms overlap, so "Kharkiv Oblast" does not name Kharkiv.
 * @param names Each entry with the forms by which prose names it.
 * @returns the ids of passages by id of the entry, in order.
 */
export function passagesNaming(prose: Prose, names: NamedEntry[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const owners = new Map(names.flatMap((entry) => entry.forms.map((form) => [form.toLowerCase(), entry.id] as const)));
  if (owners.size === 0) return found;
  const forms = [...owners.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(SYNTAX, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'giu');
  for (const passage of passagesOf(prose)) {
    const ids = new Set(
      [...textOf(passage.children).matchAll(pattern)].map((match) => owners.get(match[0].toLowerCase())),
    );
    for (const id of ids) if (id !== undefined) found.set(id, [...(found.get(id) ?? []), passage.id]);
  }
  return found;
}

/** What a regular expression would read as syntax. */
const SYNTAX = /[$()*+./?[\\\]^{|}]/gu;

/** An entry of the record and the forms by which prose names it. */
export interface NamedEntry {
  id: string;
  forms: string[];
}
