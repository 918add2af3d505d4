/** The content as its files have it, read without the site's own loaders, for specs that compare pages with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { ArticleData } from '../src/schemas/article.ts';
import type { ClaimData } from '../src/schemas/claim.ts';
import type { EventData } from '../src/schemas/event.ts';
import type { PlaceData } from '../src/schemas/place.ts';
import type { QuestionData } from '../src/schemas/question.ts';
import { projectRoot } from './built-site.ts';

/** The articles in the order of their files, each with its prose and its claims in the order in which it tells them. */
export const articles: Article[] = read<ArticleData & { body: string }>('articles').map((article) => ({
  ...article,
  claims: (read<{ claims: ClaimData[] }>('claims').find(({ id }) => id === article.id)?.claims ?? []).toSorted(
    (a, b) => article.body.indexOf(`<Claim id="${a.id}"`) - article.body.indexOf(`<Claim id="${b.id}"`),
  ),
  passages: [...article.body.matchAll(/<P id="([^"]+)"/gu)].map(([, id = '']) => id),
}));

/** The questions, each with the articles and claims that answer it. */
export const questions: Question[] = read<QuestionData>('questions').map((question) => ({
  ...question,
  answers: articles.flatMap((article) =>
    article.claims.filter((claim) => claim.question === question.id).map((claim) => ({ article, claim })),
  ),
}));

/** The events. */
export const events = read<EventData>('events');

/** The places. */
export const places = read<PlaceData>('places');

/** The accepted names of places, outlets and people, and the titles of topics, by id. */
export const names = {
  places: namesOf('places'),
  outlets: namesOf('outlets'),
  people: namesOf('people'),
  topics: new Map(read<{ title: string }>('topics').map(({ id, title }) => [id, title])),
};

/** The years and months a date of the content has in it, as `2022` or `2022-05`; every day of an interval lies between them. */
export function monthsIn(edtf: string): { first: string; last: string } {
  const days = edtf.match(/\d{4}(?:-\d{2})?/gu) ?? [];
  return { first: days.at(0) ?? '', last: days.at(-1) ?? '' };
}

function namesOf(folder: string): Map<string, string> {
  return new Map(read<{ name: string }>(folder).map(({ id, name }) => [id, name]));
}

function read<Data>(folder: string): (Data & { id: string })[] {
  const path = join(projectRoot, 'content', folder);
  return readdirSync(path)
    .sort()
    .map((file) => {
      const text = readFileSync(join(path, file), 'utf8');
      const [, frontmatter = text, body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
      return { ...(parse(frontmatter) as Data), body, id: basename(file).replace(/\.\w+$/u, '') };
    });
}

/** An article with the ids of its passages and its claims, numbered from 1 in their order. */
export type Article = ArticleData & { id: string; body: string; passages: string[]; claims: ClaimData[] };

/** A question with its answers. */
export type Question = QuestionData & { id: string; answers: { article: Article; claim: ClaimData }[] };
