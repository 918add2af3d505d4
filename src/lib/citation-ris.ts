import type { CslItem } from './csl.ts';

/** Write an item as a RIS record in UTF-8, lines ending in CRLF; a date known only in words is left to the note. */
export function toRis(item: CslItem): string {
  const [year, month, day] = item.issued && 'date-parts' in item.issued ? item.issued['date-parts'][0] : [];
  const twoDigits = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const authors = item.author?.map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`));
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...(authors ?? []).map((author): [string, string] => ['AU', author]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['PY', year === undefined ? undefined : String(year)],
    // Year, month, day and other information; what is not known stays empty.
    ['DA', year === undefined ? undefined : `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A line break, or two blanks and a hyphen, would begin another field. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
