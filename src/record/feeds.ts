import { writeFeeds } from '../lib/feed.ts';
import type { Routes } from '../lib/routes.ts';
import { listArticles } from './articles.ts';
import { listCorrections } from './corrections.ts';

/** Write the Atom and JSON feeds of all entries, newest report first. */
export async function getFeeds(
  site: URL,
  routes: Routes,
  title: string,
  description: string,
): Promise<{ atom: string; json: string }> {
  const absolute = (path: string) => new URL(path, site).href;
  const items = (await listArticles()).toReversed().map((article) => ({
    url: absolute(routes.article(article.id)),
    title: article.title,
    summary: article.contentNote === undefined ? article.summary : `${article.summary} (${article.contentNote})`,
    day: article.published.max,
    topics: article.topics.map((topic) => topic.title),
  }));
  return writeFeeds(
    {
      title,
      description,
      homeUrl: absolute(routes.home()),
      atomUrl: absolute(routes.atomFeed()),
      jsonUrl: absolute(routes.jsonFeed()),
    },
    items,
  );
}

/** Write the Atom feed of corrections, newest first. */
export async function getCorrectionsFeed(
  site: URL,
  routes: Routes,
  title: string,
  description: string,
): Promise<string> {
  const absolute = (path: string) => new URL(path, site).href;
  const items = (await listCorrections()).map(({ id, day, article, said, says, why }) => ({
    url: `${absolute(routes.corrections())}#${id}`,
    title: article.title,
    summary: `${said} → ${says} (${why})`,
    day: day.max,
    topics: article.topics.map((topic) => topic.title),
  }));
  const feed = {
    title,
    description,
    homeUrl: absolute(routes.corrections()),
    atomUrl: absolute(routes.correctionsFeed()),
    jsonUrl: absolute(routes.jsonFeed()),
  };
  return writeFeeds(feed, items).atom;
}
