import type { z } from 'astro/zod';
import { suggest } from '../lib/suggest.ts';

/** Something an editor has to mend in a content file. */
export interface Fault {
  /** Path from the root of the project. */
  file: string;
  /** Line in the file, from 1. */
  line?: number | undefined;
  /** Path of the key, as in `source.url`. */
  field?: string | undefined;
  message: string;
}

/** Content that cannot be built; the message lists every fault on a line of its own. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: Fault[];
  constructor(faults: Fault[]) {
    const count = faults.length === 1 ? 'One fault' : `${String(faults.length)} faults`;
    super(`${count} in the content. Nothing was built.\n${faults.map(formatFault).join('\n')}`);
    this.faults = faults;
    delete this.stack;
  }
}

/** Write a fault as one line: file, line, field, what is wrong and what to do. */
export function formatFault({ file, line, field, message }: Fault): string {
  return `${file}${line === undefined ? '' : `:${String(line)}`}: ${field ? `${field}: ` : ''}${message.replace(/\s+/gu, ' ')}`;
}

/** Say the faults that a schema finds in the data of a file, with the key that was likely meant. */
export function schemaFaults(file: string, schema: z.ZodType, data: unknown): Fault[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => issueFaults(issue, []))
    .map(({ path, message }) => ({ file, field: path.join('.'), message }));

  function issueFaults(issue: z.core.$ZodIssue, above: PropertyKey[]): { path: string[]; message: string }[] {
    const path = [...above, ...issue.path];
    const said = path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...said, key],
        message: `There is no such key.${didYouMean(key, keysAt(schema, path)) || ' Take it out.'}`,
      }));
    }
    const value = valueAt(data, path);
    if (issue.code === 'invalid_union') {
      const words = issue.errors.flatMap(wordsOf).map((word) => `"${word}"`);
      const orWords = words.length === 0 ? '' : ` Or write ${words.join(' or ')}.`;
      if (value === undefined) return [{ path: said, message: `The key is missing: add it.${orWords}` }];
      const branch = issue.errors
        .filter((errors) => wordsOf(errors).length === 0)
        .sort((a, b) => depth(b) - depth(a))
        .at(0);
      if (branch && depth(branch) > 0) return branch.flatMap((inner) => issueFaults(inner, path));
      return [{ path: said, message: `${plainMessage(branch?.[0] ?? issue, value)}${orWords}` }];
    }
    if (value === undefined) return [{ path: said, message: 'The key is missing: add it.' }];
    if (issue.code === 'invalid_value') {
      const written = typeof value === 'string' ? value : JSON.stringify(value);
      const allowed = issue.values.map(String);
      return [
        { path: said, message: `"${written}" is not one of ${allowed.join(', ')}.${didYouMean(written, allowed)}` },
      ];
    }
    return [{ path: said, message: plainMessage(issue, value) }];
  }
}

/** ` Did you mean "…"?` for the nearest candidate, or nothing. */
export function didYouMean(value: string, candidates: Iterable<string>): string {
  const near = suggest(value, candidates);
  return near ? ` Did you mean "${near}"?` : '';
}

function plainMessage(issue: z.core.$ZodIssue, value?: unknown): string {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const quoted =
      issue.expected === 'string' && (typeof value === 'boolean' || typeof value === 'number')
        ? ' Put it in quotation marks.'
        : '';
    return `Write ${EXPECTED[issue.expected] ?? issue.expected} here.${quoted}`;
  }
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `Too long: at most ${String(issue.maximum)} characters.`;
  if (issue.code === 'too_big') return `Write a number up to ${String(issue.maximum)}.`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `Write at least ${String(issue.minimum)} here.`;
  if (issue.code === 'too_small' && issue.origin !== 'string')
    return `Write a number ${issue.inclusive ? 'from' : 'above'} ${String(issue.minimum)}.`;
  return issue.message;
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'keys and values',
  number: 'a number',
  int: 'a whole number',
};

/** How deep below its key the first issue of a union branch lies: the branch that got furthest is the one that was meant. */
function depth(branch: z.core.$ZodIssue[]): number {
  return branch[0]?.path.length ?? 0;
}

/** The words that a branch of a union accepts, if it accepts nothing else. */
function wordsOf(branch: z.core.$ZodIssue[]): string[] {
  return branch[0]?.code === 'invalid_value' && branch[0].path.length === 0 ? branch[0].values.map(String) : [];
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key as string] : undefined), data);
}

/** The keys a schema knows at a path, through optional, default, array and union wrappers. */
function keysAt(schema: unknown, path: PropertyKey[]): string[] {
  const definition = (schema as { def?: SchemaDefinition } | undefined)?.def;
  if (!definition) return [];
  if (definition.innerType) return keysAt(definition.innerType, path);
  if (definition.in) return keysAt(definition.in, path);
  if (definition.options) return definition.options.flatMap((option) => keysAt(option, path));
  if (definition.element) return keysAt(definition.element, path.slice(1));
  if (!definition.shape) return [];
  const [key, ...rest] = path;
  return key === undefined ? Object.keys(definition.shape) : keysAt(definition.shape[String(key)], rest);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

interface SchemaDefinition {
  innerType?: unknown;
  in?: unknown;
  options?: unknown[];
  element?: unknown;
  shape?: Record<string, unknown>;
}
