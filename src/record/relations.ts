import type { ClaimRelation } from '../prose/html.ts';
import { once } from './collections.ts';
import { listQuestions } from './questions.ts';
import type { Question } from './questions.ts';

/**
 * Tell how each claim relates to other reports: `differs` where the reports that answer its question conflict or depend on a translation,
 * `shared` where another report answers the same question, else `alone`.
 * @returns relations by `<article>/<claim>`; a claim without a question is not in the map.
 */
export const getRelations = once(async (): Promise<Map<string, ClaimRelation>> => {
  const relations = new Map<string, ClaimRelation>();
  for (const question of await listQuestions()) {
    const hasOthers = new Set(question.answers.map((answer) => answer.article.id)).size > 1;
    const relation = hasOthers ? (isDisputed(question) ? 'differs' : 'shared') : 'alone';
    for (const { article, claim } of question.answers) relations.set(`${article.id}/${claim.id}`, relation);
  }
  return relations;
});

/** Whether several reports answer a question, and their answers conflict or depend on a translation. */
export function isDisputed({ relation }: Pick<Question, 'relation'>): boolean {
  if (relation.includes('single')) return false;
  return relation.includes('conflict') || relation.includes('translation');
}
