import { toBibtex } from './citation-bibtex.ts';
import { toRis } from './citation-ris.ts';
import type { Citation } from './citation.ts';

/** List the files of some citations: each work in each format. */
export function listCitationFiles(citations: Citation[]): CitationFile[] {
  return citations.flatMap(({ file, item }) => [
    { name: `${file}.bib`, type: 'application/x-bibtex', body: toBibtex(item) },
    { name: `${file}.ris`, type: 'application/x-research-info-systems', body: toRis(item) },
    {
      name: `${file}.json`,
      type: 'application/vnd.citationstyles.csl+json',
      body: `${JSON.stringify([item], null, 2)}\n`,
    },
  ]);
}

/** One file to download: its name, media type and text. */
export interface CitationFile {
  name: string;
  type: string;
  body: string;
}
