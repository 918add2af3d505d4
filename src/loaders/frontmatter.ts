import type { Fault } from './faults.ts';
import { readYaml } from './yaml.ts';

/**
 * Split an entry into its frontmatter and its body.
 * @returns the data, the body and the line of the file at which the body begins, or the fault.
 */
export function readFrontmatter(text: string): {
  data: unknown;
  body: string;
  bodyLine: number;
  faults: Omit<Fault, 'file'>[];
} {
  const lines = text.split('\n');
  const nothing = { data: undefined, body: '', bodyLine: 1 };
  if (lines[0]?.trimEnd() !== '---')
    return {
      ...nothing,
      faults: [{ line: 1, message: 'The frontmatter is missing: begin the file with a line "---".' }],
    };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0)
    return { ...nothing, faults: [{ line: 1, message: 'The frontmatter is not closed: end it with a line "---".' }] };
  const { data, faults } = readYaml(lines.slice(1, end).join('\n'), 2);
  if (faults.length === 0 && (data === null || data === undefined))
    faults.push({ line: 1, message: 'The frontmatter is empty.' });
  return { data, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2, faults };
}
