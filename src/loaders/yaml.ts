import { isAlias, isNode, parseDocument, visit } from 'yaml';
import type { Fault } from './faults.ts';

/**
 * Read YAML 1.2 as plain data: dates stay text, anchors, aliases, tags and repeated keys are faults.
 * @param firstLine Line of the file at which the YAML begins.
 */
export function readYaml(text: string, firstLine = 1): { data: unknown; faults: Omit<Fault, 'file'>[] } {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => firstLine + text.slice(0, offset).split('\n').length - 1;
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    line: lineAt(pos[0]),
    message: `${message.replace(/\.?$|;.*$/u, '.')} ${hint(message)}`,
  }));
  visit(document, (_, node) => {
    const anchor =
      isAlias(node) || (node !== null && typeof node === 'object' && 'anchor' in node && Boolean(node.anchor));
    if (anchor)
      faults.push({
        line: lineAt((node as { range?: number[] }).range?.[0] ?? 0),
        message: 'Anchors and aliases (& and *) are not used: write the value out, in quotation marks if it begins so.',
      });
    if (isNode(node) && node.tag !== undefined && faults.length === 0)
      faults.push({
        line: lineAt(node.range?.[0] ?? 0),
        message: 'Tags (!) are not used: write the value alone, in quotation marks if it begins so.',
      });
  });
  return { data: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }), faults };
}

function hint(message: string): string {
  if (/unique/iu.test(message)) return 'Take one of the two out.';
  if (/multiple documents/iu.test(message)) return 'Take the line "---" out.';
  if (/tag/iu.test(message)) return 'Tags (!) are not used.';
  if (/tab/iu.test(message)) return 'Indent with spaces.';
  return 'Put text with ": ", "#" or quotation marks in it into quotation marks.';
}
