import { passagesNaming } from '../prose/names.ts';
import type { NamingPassage } from '../prose/names.ts';
import type { PlaceData } from '../schemas/place.ts';
import type { Article, Claim } from './articles.ts';
import { listArticles } from './articles.ts';
import { once, readCollection, requireEntry } from './collections.ts';

/** List the places by name, each with the articles, passages and claims about it. */
export const listPlaces = once(async (): Promise<Place[]> => {
  const [entries, articles] = await Promise.all([readCollection('places'), listArticles()]);
  const names = entries.map(({ id, data }) => ({ id, forms: data.proseForms }));
  const naming = articles.map((article) => ({ article, passages: passagesNaming(article.prose, names) }));
  const places = entries.map(({ id, data }): Place => {
    const mentions = naming
      .map(({ article, passages }) => ({ article, passages: passages.get(id) ?? [] }))
      .filter(({ article, passages }) => passages.length > 0 || article.places.includes(id));
    const claims = articles.flatMap((article) =>
      article.claims.filter((claim) => claim.place === id).map((claim) => ({ article, claim })),
    );
    return { ...data, id, mentions, claims, parent: undefined, children: [] };
  });
  for (const place of places) {
    place.parent = places.find((candidate) => candidate.id === place.within);
    place.children = places
      .filter((candidate) => candidate.within === place.id)
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }
  return places.sort((a, b) => a.name.localeCompare(b.name, 'en'));
});

/** Get a place or throw. */
export async function getPlace(id: string): Promise<Place> {
  return requireEntry(await listPlaces(), id, 'place');
}

/** An article that names something, and the passages that do, with the place of the name in the text where it is known. */
export interface Mention {
  article: Article;
  passages: { id: string; name?: NamingPassage['name'] }[];
}

/** One place, the place it lies in and those in it, and where the record speaks of it. */
export type Place = PlaceData & {
  id: string;
  parent: Place | undefined;
  children: Place[];
  mentions: Mention[];
  claims: { article: Article; claim: Claim }[];
};
