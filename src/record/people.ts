import { passagesNaming } from '../prose/names.ts';
import type { PersonData } from '../schemas/person.ts';
import type { Article, Claim } from './articles.ts';
import { listArticles } from './articles.ts';
import { once, readCollection } from './collections.ts';
import type { Mention } from './places.ts';

/** List the public persons by name, each with the articles, passages and claims that are theirs or about them. */
export const listPeople = once(async (): Promise<Person[]> => {
  const [entries, articles] = await Promise.all([readCollection('people'), listArticles()]);
  const names = entries.map(({ id, data }) => ({ id, forms: data.proseForms }));
  const naming = articles.map((article) => ({ article, passages: passagesNaming(article.prose, names) }));
  const people = entries.map(({ id, data }): Person => {
    const mentions = naming
      .map(({ article, passages }) => ({ article, passages: passages.get(id) ?? [] }))
      .filter(({ article, passages }) => passages.length > 0 || article.people.includes(id));
    const claims = articles.flatMap((article) =>
      article.claims.filter((claim) => claim.speaker.person === id).map((claim) => ({ article, claim })),
    );
    return { ...data, id, mentions, claims };
  });
  return people.sort((a, b) => a.name.localeCompare(b.name, 'en'));
});

/** One public person, and where the record speaks of them or they speak in it. */
export type Person = PersonData & {
  id: string;
  mentions: Mention[];
  claims: { article: Article; claim: Claim }[];
};
