import { compareDates, parseDate } from '../lib/dates.ts';
import type { RecordDate } from '../lib/dates.ts';
import type { EventData } from '../schemas/event.ts';
import type { Article, Claim } from './articles.ts';
import { listArticles } from './articles.ts';
import { once, readCollection, requireEntry } from './collections.ts';
import type { Reference } from './references.ts';
import { getReferences } from './references.ts';
import type { Topic } from './topics.ts';
import { listTopics } from './topics.ts';

/** List the events in order of time, each with the claims it rests on. */
export const listEvents = once(async (): Promise<Event[]> => {
  const [entries, articles, topics, places] = await Promise.all([
    readCollection('events'),
    listArticles(),
    listTopics(),
    readCollection('places'),
  ]);
  const events = await Promise.all(
    entries.map(async ({ id, data }): Promise<Event> => {
      const claims = data.claims.map((key) => {
        const [articleId = '', claimId = ''] = key.split('/');
        const article = requireEntry(articles, articleId, 'article');
        return { article, claim: requireEntry(article.claims, claimId, `claim of ${articleId}`) };
      });
      return {
        ...data,
        id,
        when: parseDate(data.date),
        placeName: data.place === 'unknown' ? undefined : requireEntry(places, data.place, 'place').data.name,
        topics: topics.filter(({ id: topic }) => data.topics.includes(topic)),
        claims,
        references: await getReferences(data.references),
      };
    }),
  );
  return events.sort((a, b) => compareDates(a.when, b.when) || (a.id < b.id ? -1 : 1));
});

/** One event with the claims it rests on, its topics, place name and references. */
export type Event = Omit<EventData, 'topics' | 'claims' | 'references'> & {
  id: string;
  when: RecordDate;
  placeName: string | undefined;
  topics: Topic[];
  claims: { article: Article; claim: Claim }[];
  references: Reference[];
};
