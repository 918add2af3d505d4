import type { Prose } from './tree.ts';
import { passagesOf, textOf } from './tree.ts';

/**
 * Find the passages that name each of some entries. The longest form wins where forms overlap, so "Kharkiv Oblast" does not name Kharkiv.
 * @param names Each entry with the forms by which prose names it.
 * @returns the passages by id of the entry, in order.
 */
export function passagesNaming(prose: Prose, names: NamedEntry[]): Map<string, NamingPassage[]> {
  const found = new Map<string, NamingPassage[]>();
  const owners = new Map(names.flatMap((entry) => entry.forms.map((form) => [form.toLowerCase(), entry.id] as const)));
  if (owners.size === 0) return found;
  const forms = [...owners.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(SYNTAX, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'giu');
  for (const passage of passagesOf(prose)) {
    for (const { 0: form, index } of textOf(passage.children).matchAll(pattern)) {
      const id = owners.get(form.toLowerCase()) ?? '';
      const before = found.get(id) ?? [];
      if (before.at(-1)?.id !== passage.id)
        found.set(id, [...before, { id: passage.id, name: [index, index + form.length] }]);
    }
  }
  return found;
}

/** What a regular expression would read as syntax. */
const SYNTAX = /[$()*+./?[\\\]^{|}]/gu;

/** A passage, and where in its text a name first stands. */
export interface NamingPassage {
  id: string;
  name: [start: number, end: number];
}

/** An entry of the record and the forms by which prose names it. */
export interface NamedEntry {
  id: string;
  forms: string[];
}
