import { compareDates, parseDate } from '../lib/dates.ts';
import type { RecordDate } from '../lib/dates.ts';
import { parseProse } from '../prose/parse.ts';
import { passageByMark } from '../prose/tree.ts';
import type { Prose } from '../prose/tree.ts';
import type { ArticleData, DoubtData } from '../schemas/article.ts';
import type { ClaimData, ClaimsData } from '../schemas/claim.ts';
import { once, readCollection, requireEntry } from './collections.ts';
import type { Outlet } from './outlets.ts';
import { listOutlets } from './outlets.ts';
import type { Topic } from './topics.ts';
import { listTopics } from './topics.ts';

/** List the articles by date of publication, earliest first. */
export const listArticles = once(async (): Promise<Article[]> => {
  const [entries, claimsEntries, people, outlets, topics] = await Promise.all([
    readCollection('articles'),
    readCollection('claims'),
    readCollection('people'),
    listOutlets(),
    listTopics(),
  ]);
  const names = new Map(people.map((person) => [person.id, person.data.name]));
  const claimsOf = new Map(claimsEntries.map((entry) => [entry.id, entry.data]));
  const articles = entries.map(({ id, data, body = '' }): Article => {
    const prose = proseOf(id, body);
    const passages = passageByMark(prose, 'claim');
    const claims = claimsOf.get(id);
    const outlet = requireEntry(outlets, data.outlet, 'outlet');
    if (!claims) throw new Error(`The record has no claims of article "${id}".`);
    const told = [...passages.keys()];
    return {
      ...data,
      id,
      outlet,
      topics: topics.filter((topic) => data.topics.includes(topic.id)),
      published: parseDate(data.date),
      describes: parseDate(data.covers),
      prose,
      claims: claims.claims
        .toSorted((a, b) => told.indexOf(a.id) - told.indexOf(b.id))
        .map((claim, index) => ({
          ...claim,
          number: index + 1,
          passageId: passages.get(claim.id) ?? '',
          speakerName: claim.speaker.name ?? names.get(claim.speaker.person ?? '') ?? outlet.name,
        })),
      leftOut: claims.leftOut,
    };
  });
  return articles.sort((a, b) => compareDates(a.published, b.published) || (a.id < b.id ? -1 : 1));
});

/** Get an article or throw. */
export async function getArticle(id: string): Promise<Article> {
  return requireEntry(await listArticles(), id, 'article');
}

/** The articles before and after one by date of publication. */
export async function getNeighbours(id: string): Promise<{ previous: Article | undefined; next: Article | undefined }> {
  const articles = await listArticles();
  const index = articles.findIndex((article) => article.id === id);
  return { previous: index > 0 ? articles[index - 1] : undefined, next: articles[index + 1] };
}

const parsed = new Map<string, { body: string; prose: Prose }>();

function proseOf(id: string, body: string): Prose {
  const known = parsed.get(id);
  if (known?.body === body) return known.prose;
  const { prose } = parseProse(body);
  parsed.set(id, { body, prose });
  return prose;
}

/** A doubtful or corrected word of a report. */
export type Doubt = DoubtData;

/** One claim of an article: its number in the ledger, from 1 in the order in which the entry tells them, the passage whose words state it, and the name of who said it. */
export type Claim = ClaimData & { number: number; passageId: string; speakerName: string };

/** One article with its outlet, topics, prose and claims. */
export type Article = Omit<ArticleData, 'outlet' | 'topics'> & {
  id: string;
  outlet: Outlet;
  topics: Topic[];
  published: RecordDate;
  describes: RecordDate;
  prose: Prose;
  claims: Claim[];
  leftOut: ClaimsData['leftOut'];
};
