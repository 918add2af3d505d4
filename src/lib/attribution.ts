/** Join neighbouring claims that the same speaker makes in the same place as of the same date. The groups are in the order of the claims. */
export function groupByAttribution<C extends Attributed>(claims: C[]): { claim: C; claims: C[] }[] {
  const groups: { claim: C; claims: C[] }[] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last && keyOf(last.claim) === keyOf(claim)) last.claims.push(claim);
    else groups.push({ claim, claims: [claim] });
  }
  return groups;
}

function keyOf({ speakerName, speaker, asOf }: Attributed): string {
  return JSON.stringify([speakerName, speaker, asOf]);
}

/** A statement with who made it and as of when. */
interface Attributed {
  speaker: { kind: string; person?: string | undefined; via?: string | undefined };
  /** The speaker's name; the outlet's where it speaks itself. */
  speakerName: string;
  /** An EDTF date, or `unknown`. */
  asOf: string;
}
