import type { BarWidth } from '../lib/towers.ts';
import type { ClaimRelation } from '../prose/html.ts';
import { sectionsOf } from '../prose/tree.ts';
import type { Inline } from '../prose/tree.ts';
import type { Article, Claim } from './articles.ts';
import { listPlaces } from './places.ts';
import { listQuestions } from './questions.ts';
import { listReferences } from './references.ts';
import type { Reference } from './references.ts';
import { getRelations } from './relations.ts';
import { getWidths } from './towers.ts';

/** Lay out the claims of an article below the subheads of its entry, each with what the record knows around it. */
export async function getLedger(article: Article): Promise<LedgerSection[]> {
  const [relations, widths] = await Promise.all([getRelations(), getWidths(article)]);
  const places = new Map((await listPlaces()).map(({ id, name }) => [id, name]));
  const questions = new Map((await listQuestions()).map(({ id, title }) => [id, title]));
  const references = new Map((await listReferences()).map((reference) => [reference.id, reference]));
  const claims = article.claims.map((claim, index): LedgerClaim => ({
    ...claim,
    relation: relations.get(`${article.id}/${claim.id}`) ?? 'alone',
    width: widths[index] ?? 'alone',
    placeName: places.get(claim.place),
    questionTitle: questions.get(claim.question ?? ''),
    works: claim.corroboration.references.flatMap((id) => references.get(id) ?? []),
  }));
  return sectionsOf(article.prose)
    .map(({ heading, passages }) => ({
      id: `section-${heading?.id ?? 'beginning'}`,
      heading: heading?.children,
      claims: claims.filter(({ passageId }) => passages.includes(passageId)),
    }))
    .filter((section) => section.claims.length > 0);
}

/** The claims below one subhead of an entry, or before the first, with an id for its place in the ledger. */
export interface LedgerSection {
  id: string;
  heading: Inline[] | undefined;
  claims: LedgerClaim[];
}

/** A claim, how it relates to other reports, how wide its bar is, and by name what it refers to by id. */
export interface LedgerClaim extends Claim {
  relation: ClaimRelation;
  width: BarWidth;
  placeName: string | undefined;
  questionTitle: string | undefined;
  works: Reference[];
}
