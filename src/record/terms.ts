import { passageByMark } from '../prose/tree.ts';
import type { TermData } from '../schemas/term.ts';
import type { Article } from './articles.ts';
import { listArticles } from './articles.ts';
import { once, readCollection } from './collections.ts';

/** List the terms by name, each with the articles that use it and the first passage in which each does. */
export const listTerms = once(async (): Promise<Term[]> => {
  const [entries, articles] = await Promise.all([readCollection('terms'), listArticles()]);
  const marked = articles.map((article) => ({ article, passages: passageByMark(article.prose, 'term') }));
  const terms = entries.map(({ id, data }): Term => {
    const uses = marked.flatMap(({ article, passages }) => {
      const passage = passages.get(id);
      return passage === undefined ? [] : [{ article, passage }];
    });
    return { id, ...data, uses };
  });
  return terms.sort((a, b) => a.name.localeCompare(b.name, 'en'));
});

/** One term of the glossary, and the passages that use it. */
export type Term = TermData & { id: string; uses: { article: Article; passage: string }[] };
