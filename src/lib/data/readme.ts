import { hasPoints } from './geojson.ts';
import type { FilledTable } from './table.ts';

/** Write the plain text that goes with the files: what they are, and the notes that the site prints beside them. */
export function writeReadme(head: ReadmeHead, tables: FilledTable[]): string {
  const files = tables.map((table) => {
    const { name, title, description } = table;
    return `- ${name}: ${title}. ${description} (${endingsOf(table).join(', ')})`;
  });
  const notes = head.notes.flatMap(({ title, paragraphs }) => [underlined(title, '-'), ...paragraphs]);
  return `${[underlined(head.title, '='), head.description, head.homepage, files.join('\n'), ...notes].join('\n\n')}\n`;
}

/** The endings of the files of a table. */
export function endingsOf(table: Pick<FilledTable, 'columns'>): string[] {
  return hasPoints(table) ? ['csv', 'json', 'geojson'] : ['csv', 'json'];
}

function underlined(title: string, line: string): string {
  return `${title}\n${line.repeat(title.length)}`;
}

interface ReadmeHead {
  title: string;
  description: string;
  homepage: string;
  notes: Note[];
}

/** A heading and the paragraphs below it, in plain text. */
export interface Note {
  title: string;
  paragraphs: string[];
}
