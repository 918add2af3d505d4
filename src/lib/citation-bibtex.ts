import type { CslItem, CslName } from './csl.ts';

/**
 * Write an item as a BibTeX entry in UTF-8, its key the item's id. `date` is for biblatex and reference managers, `year` and `month`
 * for BibTeX; a date known only in words is left to the note.
 */
export function toBibtex(item: CslItem): string {
  const isPage = item.type === 'webpage';
  const parts = item.issued && 'date-parts' in item.issued ? item.issued['date-parts'][0] : [];
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  const fields: [name: string, value: string | undefined][] = [
    // The second pair of braces keeps styles from changing capital letters.
    ['title', `{{${escapeTex(item.title)}}}`],
    ['author', item.author && `{${item.author.map(texName).join(' and ')}}`],
    [isPage ? 'organization' : 'journal', `{${escapeTex(item['container-title'])}}`],
    ['entrysubtype', isPage ? undefined : '{newspaper}'],
    ['date', year && `{${[year, month, day].filter((part) => part !== undefined).join('-')}}`],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['language', `{${item.language}}`],
    // Programs take an address as it stands, so that only what would end the field is encoded.
    ['url', item.URL && `{${item.URL.replace(/[{}\\]/gu, encodeURIComponent)}}`],
    ['note', `{${escapeTex(item.note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${isPage ? 'online' : 'article'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Braces are written as commands, because BibTeX counts escaped ones too. */
const COMMANDS: Record<string, string> = {
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

function escapeTex(text: string): string {
  return (
    text
      .replace(/[{}\\~^]/gu, (character) => COMMANDS[character] ?? character)
      .replace(/[%&#_$]/gu, '\\$&')
      // TeX would draw two of these as one sign.
      .replace(/([-'`])(?=\1)/gu, '$1{}')
  );
}

/** A name in braces is not taken apart. */
function texName(name: CslName): string {
  return 'literal' in name ? `{${escapeTex(name.literal)}}` : `${escapeTex(name.family)}, ${escapeTex(name.given)}`;
}
