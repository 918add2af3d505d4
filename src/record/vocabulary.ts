import { formKey, wordsOf } from '../lib/form.ts';
import { createRoutes } from '../lib/routes.ts';
import type { SearchDocument } from '../lib/search-document.ts';
import { makeVocabulary, makeWordList } from '../lib/vocabulary.ts';
import type { Vocabulary } from '../lib/vocabulary.ts';
import { proseText } from '../prose/tree.ts';
import type { Article } from './articles.ts';
import { listArticles } from './articles.ts';
import { listOutlets } from './outlets.ts';
import { listPeople } from './people.ts';
import { listPlaces } from './places.ts';
import { listQuestions } from './questions.ts';
import { listTerms } from './terms.ts';
import { listTopics } from './topics.ts';

/** Make the vocabulary of the search from the record's names, titles and texts. */
export async function getVocabulary(documents: SearchDocument[]): Promise<Vocabulary> {
  const [places, people, terms, outlets, topics, questions, articles] = await Promise.all([
    listPlaces(),
    listPeople(),
    listTerms(),
    listOutlets(),
    listTopics(),
    listQuestions(),
    listArticles(),
  ]);
  const known = (name: string) => (name === 'unknown' ? [] : [name]);
  const names = [
    ...places.map((place) => ({
      name: place.name,
      kind: 'place' as const,
      path: routes.place(place.id),
      forms: [
        ...known(place.ukrainian),
        ...known(place.russian),
        ...place.printed.map(({ form }) => form),
        ...place.variants,
      ],
    })),
    ...people.map((person) => ({
      name: person.name,
      kind: 'person' as const,
      path: routes.person(person.id),
      forms: [
        ...known(person.ukrainian),
        ...known(person.russian),
        ...person.printed.map(({ form }) => form),
        ...person.variants,
      ],
    })),
    ...terms.map((term) => ({
      name: term.name,
      kind: 'term' as const,
      path: routes.term(term.id),
      forms: [...known(term.ukrainian), ...term.printed.map(({ form }) => form), ...term.forms],
    })),
    ...outlets.map(({ id, name }) => ({ name, kind: 'outlet' as const, path: routes.outlet(id), forms: [] })),
    ...topics.map(({ id, title }) => ({ name: title, kind: 'topic' as const, path: routes.topic(id), forms: [] })),
  ];
  const titles = [
    ...questions.map(({ id, title }) => ({ title, kind: 'question' as const, path: routes.question(id) })),
    ...articles.toReversed().map(({ id, title }) => ({ title, kind: 'article' as const, path: routes.article(id) })),
  ];
  const texts = ownTexts(documents, articles);
  const corpus = ` ${texts.map(formKey).join(' ')} `;
  return makeVocabulary(names, titles, (key) => corpus.includes(` ${key} `), BUDGET);
}

/** List the words of the record by which misspelt ones are mended, with spaces between. */
export async function getWordList(documents: SearchDocument[]): Promise<string> {
  return makeWordList(frequentWords(ownTexts(documents, await listArticles())), WORD_BUDGET);
}

/** The texts in the record's own words: what they hold is found as it is typed; notes on spellings would make every spelling found. */
function ownTexts(documents: SearchDocument[], articles: Article[]): string[] {
  const pages = documents
    .filter(({ sections, path }) => sections.length === 0 && !/^(?:places|people|terms)\//u.test(path))
    .map(({ title, text }) => `${title} ${text}`);
  const entries = articles.map(({ title, summary, prose, claims }) =>
    [title, summary, proseText(prose), ...claims.map(({ statement }) => statement)].join(' '),
  );
  return [...pages, ...entries];
}

/** Bytes that the vocabulary and the word list may have, compressed. */
const BUDGET = 8000;
const WORD_BUDGET = 4000;
const SHORTEST_WORD = 5;
const routes = createRoutes('');

/** Words that stand in at least two documents, most frequent first; shorter ones are seldom misspelt. */
function frequentWords(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text)))
      if (word.length >= SHORTEST_WORD && /^[a-z]+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word);
}
