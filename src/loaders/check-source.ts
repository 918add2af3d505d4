import { normaliseText } from '../lib/text.ts';
import type { Content } from './content.ts';
import type { Fault } from './faults.ts';
import type { SourceTexts } from './source-texts.ts';

/** Check what an article and its claims say of the source text against that text: fingerprints, the number of lines, and printed words. */
export function checkSource(
  article: Content['articles'][number],
  claims: Content['claims'][number],
  sources: SourceTexts,
): Fault[] {
  const { sha256, paragraphs } = article.data.source.consulted;
  const source = sources.get(sha256);
  if (!source)
    return [
      {
        file: article.file,
        field: 'source.consulted.sha256',
        message: 'No source text has this SHA-256: compute it of the whole file.',
      },
    ];
  const filled = source.lines.filter((line) => line !== undefined).length;
  const faults: Fault[] = [];
  if (filled !== paragraphs)
    faults.push({
      file: article.file,
      field: 'source.consulted.paragraphs',
      message: `The source text has ${String(filled)} lines that are not empty.`,
    });
  const lines = source.text.split('\n').map(normaliseText);
  for (const claim of claims.data.claims) {
    for (const { line, sha256: fingerprint } of claim.passage) {
      if (source.lines[line - 1] === fingerprint) continue;
      const actual = source.lines.indexOf(fingerprint) + 1;
      const hint =
        actual > 0 ? `It is that of line ${String(actual)}.` : 'Compute it of that line, NFC, white space collapsed.';
      faults.push({
        file: claims.file,
        field: `${claim.id}.passage`,
        message: `The fingerprint is not that of line ${String(line)} of the source text. ${hint}`,
      });
    }
    const passage = claim.passage.map(({ line }) => lines[line - 1] ?? '').join('\n');
    if (claim.printed !== undefined && !passage.toLowerCase().includes(claim.printed.toLowerCase()))
      faults.push({
        file: claims.file,
        field: `${claim.id}.printed`,
        message: 'The lines of its passage do not have these words: write them as the source text prints them.',
      });
  }
  return faults;
}
