import { describeDate } from './dates.ts';
import type { DatePhrases, RecordDate } from './dates.ts';

/** Write the citation of one claim as text; `url` is its absolute address. */
export function writeClaimCitation(
  { number, statement, speaker, speakerName }: CitedClaim,
  { outlet, published }: { outlet: { name: string }; published: RecordDate },
  url: string,
  words: ClaimCitationWords,
): string {
  const reported = speaker.kind === 'outlet' ? '' : words.claims.reportedBy(outlet.name, speaker.via);
  const source = `${speakerName}${reported}, ${describeDate(published, words.dates)}`;
  return `${words.citation.claim(number, statement.replace(/\.$/u, ''), source)} ${url}`;
}

/** What a citation needs of a claim. */
interface CitedClaim {
  number: number;
  statement: string;
  speaker: { kind: string; via?: string | undefined };
  speakerName: string;
}

interface ClaimCitationWords {
  dates: DatePhrases;
  claims: { reportedBy: (outlet: string, via: string | undefined) => string };
  citation: { claim: (number: number, statement: string, source: string) => string };
}
