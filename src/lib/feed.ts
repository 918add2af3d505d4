import { generateAtomFeed, generateJsonFeed } from 'feedsmith';

/**
 * Write the feeds of new entries.
 * @param feed Title, description and absolute addresses of the site and its feeds.
 * @param items The entries, newest first, with absolute addresses and the ISO day of their last possible date.
 */
export function writeFeeds(feed: FeedHead, items: FeedItem[]): { atom: string; json: string } {
  const updated = dayToDate(items.reduce((latest, item) => (item.day > latest ? item.day : latest), '1970-01-01'));
  const atom = generateAtomFeed({
    id: feed.homeUrl,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated,
    links: [
      { href: feed.atomUrl, rel: 'self', type: 'application/atom+xml' },
      { href: feed.homeUrl, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: feed.title }],
    entries: items.map((item) => ({
      id: item.url,
      title: { value: item.title },
      updated: dayToDate(item.day),
      links: [{ href: item.url, rel: 'alternate' }],
      summary: { value: item.summary },
      categories: item.topics.map((term) => ({ term })),
    })),
  });
  const json = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.jsonUrl,
    description: feed.description,
    language: 'en',
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      date_published: dayToDate(item.day),
      tags: item.topics,
    })),
  });
  return { atom, json: `${JSON.stringify(json, null, 2)}\n` };
}

/** Feeds want an instant: noon UTC, which is the same day from Honolulu to Sydney. */
function dayToDate(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

interface FeedHead {
  title: string;
  description: string;
  homeUrl: string;
  atomUrl: string;
  jsonUrl: string;
}

interface FeedItem {
  url: string;
  title: string;
  summary: string;
  day: string;
  topics: string[];
}
