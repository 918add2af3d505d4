import type { ReferenceData } from '../schemas/reference.ts';
import type { Article, Claim } from './articles.ts';
import { listArticles } from './articles.ts';
import { once, readCollection, requireEntry } from './collections.ts';

/** List the works used to check claims, by publisher and title, those of unknown publishers last. */
export const listReferences = once(async (): Promise<Reference[]> => {
  const entries = await readCollection('references');
  const references = entries.map(({ id, data }) => ({ id, ...data }));
  const isUnknown = ({ publisher }: Reference) => Number(publisher === 'unknown');
  return references.sort(
    (a, b) =>
      isUnknown(a) - isUnknown(b) || `${a.publisher} ${a.title}`.localeCompare(`${b.publisher} ${b.title}`, 'en'),
  );
});

/** Get the works with some ids, or throw. */
export async function getReferences(ids: string[]): Promise<Reference[]> {
  const all = await listReferences();
  return ids.map((id) => requireEntry(all, id, 'reference'));
}

/** List the works with the claims that cite them. */
export async function listReferenceUses(): Promise<
  { reference: Reference; claims: { article: Article; claim: Claim }[] }[]
> {
  const [references, articles] = await Promise.all([listReferences(), listArticles()]);
  const uses = new Map<string, { article: Article; claim: Claim }[]>();
  for (const article of articles) {
    for (const claim of article.claims) {
      for (const id of claim.corroboration.references) uses.set(id, [...(uses.get(id) ?? []), { article, claim }]);
    }
  }
  return references.map((reference) => ({ reference, claims: uses.get(reference.id) ?? [] }));
}

/** A work used to check claims. */
export type Reference = ReferenceData & { id: string };
