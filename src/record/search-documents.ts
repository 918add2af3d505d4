import { yearsOf } from '../lib/dates.ts';
import type { RecordDate } from '../lib/dates.ts';
import { createRoutes } from '../lib/routes.ts';
import type { SearchDocument, SearchKind } from '../lib/search-document.ts';
import type { Article } from './articles.ts';
import { textOf } from '../prose/tree.ts';
import { listArticles } from './articles.ts';
import { listEvents } from './events.ts';
import { listOutlets } from './outlets.ts';
import { listPeople } from './people.ts';
import { listPlaces } from './places.ts';
import { listQuestions } from './questions.ts';
import { listTerms } from './terms.ts';
import { listTopics } from './topics.ts';

/** List everything that can be found, in the words of an edition. */
export async function listSearchDocuments(labels: SearchLabels): Promise<SearchDocument[]> {
  const [articles, questions, topics, events, places, people, outlets, terms] = await Promise.all([
    listArticles(),
    listQuestions(),
    listTopics(),
    listEvents(),
    listPlaces(),
    listPeople(),
    listOutlets(),
    listTerms(),
  ]);
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const personNames = new Map(people.map(({ id, name }) => [id, name]));
  const printedBy = (id: string) =>
    [...places, ...people, ...terms].flatMap(({ printed }) =>
      printed.filter((form) => form.articles.includes(id)).map(({ form }) => form),
    );
  const known = (name: string) => (name === 'unknown' ? [] : [name]);

  const articleDocument = (article: Article): SearchDocument =>
    document('article', routes.article(article.id), article.title, article.summary, {
      sections: [...passageSections(article), ...claimSections(article, labels)],
      filters: {
        topic: article.topics.map(({ title }) => title),
        outlet: [article.outlet.name],
        place: article.places.flatMap((id) => placeNames.get(id) ?? []),
        person: article.people.flatMap((id) => personNames.get(id) ?? []),
        year: yearsOf(article.published),
      },
      meta: {
        outlet: article.outlet.name,
        date: labels.date(article.published),
        place: placeNames.get(article.place) ?? '',
        ...(article.contentNote !== undefined && { contentNote: article.contentNote }),
      },
      forms: printedBy(article.id),
      day: article.published.min,
    });

  function document(
    kind: SearchKind,
    path: string,
    title: string,
    text: string,
    more: Partial<SearchDocument> = {},
  ): SearchDocument {
    const { filters = {}, meta = {}, sections = [], forms = [], day } = more;
    return {
      language: labels.language,
      path,
      title,
      text,
      sections,
      forms,
      day,
      filters: { kind: [labels.kinds[kind]], ...filters },
      meta: { kind: labels.kinds[kind], ...meta },
    };
  }

  return [
    ...articles.map(articleDocument),
    ...questions.map((question) =>
      document('question', routes.question(question.id), question.title, question.reading, {
        sections: question.answers.map(({ article, claim }) => ({
          id: `${article.id}-${claim.id}`,
          title: `${article.outlet.name}, ${article.published.min.slice(0, 4)}`,
          // The title names the outlet already.
          text:
            claim.speakerName === article.outlet.name ? claim.statement : `${claim.speakerName}: ${claim.statement}`,
        })),
        filters: {
          topic: question.topics.map(({ title }) => title),
          outlet: [...new Set(question.answers.map(({ article }) => article.outlet.name))],
          year: [...new Set(question.answers.flatMap(({ article }) => yearsOf(article.published)))],
        },
        forms: [question.id.replaceAll('-', ' '), ...question.topics.slice(0, 1).map(({ title }) => title)],
      }),
    ),
    ...topics.map((topic) =>
      document('topic', routes.topic(topic.id), topic.title, `${topic.summary} ${plainEssay(topic.entry.body ?? '')}`, {
        filters: { topic: [topic.title] },
      }),
    ),
    ...events.map((event) =>
      document('event', routes.event(event.id), event.title, event.summary, {
        filters: {
          topic: event.topics.map(({ title }) => title),
          place: event.placeName === undefined ? [] : [event.placeName],
          outlet: [...new Set(event.claims.map(({ article }) => article.outlet.name))],
          year: yearsOf(event.when),
        },
        forms: event.topics.slice(0, 1).map(({ title }) => title),
        meta: { date: labels.date(event.when), ...(event.placeName !== undefined && { place: event.placeName }) },
        day: event.when.min,
      }),
    ),
    ...places.map((place) =>
      document(
        'place',
        routes.place(place.id),
        place.name,
        sentence(place.name, place.parent && labels.within(place.parent.name), place.note),
        {
          filters: { place: [place.name] },
          forms: [
            ...known(place.ukrainian),
            ...known(place.russian),
            ...place.printed.map(({ form }) => form),
            ...place.variants,
          ],
        },
      ),
    ),
    ...people.map((person) =>
      document('person', routes.person(person.id), person.name, `${person.role}. ${person.about}`, {
        filters: { person: [person.name] },
        forms: [
          ...known(person.ukrainian),
          ...known(person.russian),
          ...person.printed.map(({ form }) => form),
          ...person.variants,
        ],
      }),
    ),
    ...outlets.map((outlet) =>
      document('outlet', routes.outlet(outlet.id), outlet.name, outlet.about, { filters: { outlet: [outlet.name] } }),
    ),
    ...terms.map((term) =>
      document('term', routes.term(term.id), term.name, term.definition, {
        forms: [...known(term.ukrainian), ...term.printed.map(({ form }) => form), ...term.forms],
      }),
    ),
  ];
}

/** Addresses relative to the base path: the engine puts the base path before them. */
const routes = createRoutes('');

function passageSections(article: Article): SearchDocument['sections'] {
  let title = article.title;
  let heading: string | undefined;
  const sections: SearchDocument['sections'] = [];
  for (const block of article.prose.blocks) {
    if (block.kind === 'heading') title = heading = textOf(block.children);
    if (block.kind !== 'passage') continue;
    sections.push({ id: block.id, title, text: textOf(block.children), ...(heading !== undefined && { heading }) });
    heading = undefined;
  }
  return sections;
}

function claimSections(article: Article, labels: SearchLabels): SearchDocument['sections'] {
  return article.claims.map((claim) => ({
    id: `claim-${claim.id}`,
    title: labels.claim(claim.number),
    text: claim.statement,
  }));
}

/** The text of an MDX essay without its mark-up. */
function plainEssay(body: string): string {
  return body
    .replace(/<[^>]+>|^#+ |\]\([^)]*\)|[[*]/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function sentence(name: string, within: string | undefined, note: string | undefined): string {
  return `${[name, within].filter(Boolean).join(', ')}. ${note ?? ''}`.trim();
}

/** The words of an edition that stand in search results. */
export interface SearchLabels {
  /** BCP 47 code. */
  language: string;
  kinds: Record<SearchKind, string>;
  date: (date: RecordDate) => string;
  within: (place: string) => string;
  claim: (number: number) => string;
}
