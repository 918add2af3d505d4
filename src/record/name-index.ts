import { describeForm, listNativeForms } from '../lib/name-index.ts';
import type { IndexForm, IndexName, NativeNames } from '../lib/name-index.ts';
import { passagesNaming } from '../prose/names.ts';
import { passagesOf, walk } from '../prose/tree.ts';
import type { Article } from './articles.ts';
import { listArticles } from './articles.ts';
import { once } from './collections.ts';
import { listOutlets } from './outlets.ts';
import { listPeople } from './people.ts';
import type { Mention } from './places.ts';
import { listPlaces } from './places.ts';
import type { Answer } from './questions.ts';
import { listQuestions } from './questions.ts';
import type { Term } from './terms.ts';
import { listTerms } from './terms.ts';
import { listTopics } from './topics.ts';

/** List every place, person, term, outlet, topic and question of the record, each with its forms and where the reports name it. */
export const listNames = once(async (): Promise<RecordName[]> => {
  const [articles, places, people, terms, outlets, topics, questions] = await Promise.all([
    listArticles(),
    listPlaces(),
    listPeople(),
    listTerms(),
    listOutlets(),
    listTopics(),
    listQuestions(),
  ]);
  const whole = (belongs: (article: Article) => boolean) =>
    articles.filter(belongs).map((article) => ({ article, passages: [] }));
  return [
    ...places.map((place) => nameOf('place', place, place.mentions, [...printedIn(place), ...place.variants])),
    ...people.map((person) => nameOf('person', person, person.mentions, [...printedIn(person), ...person.variants])),
    ...terms.map((term) => nameOf('term', term, termMentions(articles, term), [...printedIn(term), ...term.forms])),
    ...outlets.map((outlet) =>
      nameOf(
        'outlet',
        outlet,
        whole((article) => article.outlet.id === outlet.id),
      ),
    ),
    ...topics.map(({ id, title }) =>
      nameOf(
        'topic',
        { id, name: title },
        whole((article) => article.topics.some((topic) => topic.id === id)),
      ),
    ),
    ...questions.map(({ id, title, answers }) => nameOf('question', { id, name: title }, answerMentions(answers))),
  ];
});

function nameOf(
  kind: RecordName['kind'],
  { id, name, ...names }: Named,
  mentions: Mention[],
  forms: string[] = [],
): RecordName {
  const native = listNativeForms(names);
  return { kind, id, name, native, mentions, forms: [...native, ...forms.map((form) => describeForm(form, names))] };
}

function printedIn({ printed }: { printed: { form: string }[] }): string[] {
  return printed.map(({ form }) => form);
}

/** Where a term stands: in the articles that mark it, every passage that marks or names it; elsewhere its words may mean something else. */
function termMentions(articles: Article[], { id, name, forms }: Term): Mention[] {
  return articles.flatMap((article) => {
    const passages = passagesOf(article.prose);
    const marking = passages.filter(({ children }) =>
      [...walk(children)].some((node) => node.kind === 'term' && node.id === id),
    );
    if (marking.length === 0) return [];
    const naming = passagesNaming(article.prose, [{ id, forms: [name, ...forms] }]).get(id) ?? [];
    const found = passages.filter(
      (passage) => marking.includes(passage) || naming.some(({ id: named }) => named === passage.id),
    );
    return [{ article, passages: found.map((passage) => ({ id: passage.id })) }];
  });
}

function answerMentions(answers: Answer[]): Mention[] {
  const passages = new Map<Article, Set<string>>();
  for (const { article, claim } of answers)
    passages.set(article, (passages.get(article) ?? new Set()).add(claim.passageId));
  return [...passages].map(([article, ids]) => ({ article, passages: Array.from(ids, (id) => ({ id })) }));
}

/** Something the record has a name for: its accepted name, other forms, its names in its own languages, and the reports and passages that name it. */
export type RecordName = IndexName & {
  kind: 'place' | 'person' | 'term' | 'outlet' | 'topic' | 'question';
  id: string;
  native: IndexForm[];
  mentions: Mention[];
};

type Named = NativeNames & { id: string; name: string };
