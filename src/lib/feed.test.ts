import assert from 'node:assert/strict';
import { test } from 'node:test';
import Parser from 'rss-parser';
import { writeFeeds } from './feed.ts';

const head = {
  title: 'Kharkiv Record',
  description: 'What news reports said.',
  homeUrl: 'https://record.example/',
  atomUrl: 'https://record.example/feed.xml',
  jsonUrl: 'https://record.example/feed.json',
};
const items = [
  {
    url: 'https://record.example/articles/b/',
    title: 'Fish & <chips> “today” ]]>',
    summary: 'A city’s day: 5 < 6 & Харків.',
    day: '2022-07-31',
    topics: ['Bombardment', 'Reconstruction'],
  },
  { url: 'https://record.example/articles/a/', title: 'First', summary: 'S.', day: '2022-05-14', topics: [] },
];

test('an Atom reader that is not ours reads every entry back', async () => {
  const feed = await new Parser().parseString(writeFeeds(head, items).atom);
  assert.equal(feed.title, head.title);
  assert.equal(feed.feedUrl, head.atomUrl);
  assert.equal(feed.link, head.homeUrl);
  assert.deepEqual(
    // White space around text means nothing in Atom.
    feed.items.map(({ title, link, summary }) => ({ title: title?.trim(), link, summary: String(summary).trim() })),
    items.map(({ title, url, summary }) => ({ title, link: url, summary })),
  );
});

test('from Honolulu to Sydney, readers show an entry on its day', async () => {
  const feed = await new Parser().parseString(writeFeeds(head, items).atom);
  const dates = feed.items.map(({ isoDate = '' }) => new Date(isoDate));
  for (const timeZone of ['Pacific/Honolulu', 'Europe/Kyiv', 'Australia/Sydney'])
    assert.deepEqual(
      dates.map((date) => new Intl.DateTimeFormat('sv', { timeZone }).format(date)),
      items.map(({ day }) => day),
    );
});

test('the Atom feed names its topics and was updated when its newest entry was', () => {
  const { atom } = writeFeeds(head, items.toReversed());
  assert.match(atom, /<category term="Bombardment"\s*\/>/u);
  assert.equal(/<updated>([^<]*)<\/updated>/u.exec(atom)?.[1], '2022-07-31T12:00:00.000Z');
});

test('the JSON feed has the same entries', () => {
  const feed = JSON.parse(writeFeeds(head, items).json) as Record<string, unknown>;
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.feed_url, head.jsonUrl);
  assert.deepEqual(
    feed.items,
    items.map(({ url, title, summary, day, topics }) => ({
      id: url,
      url,
      title,
      content_text: summary,
      date_published: `${day}T12:00:00.000Z`,
      tags: topics,
    })),
  );
});

test('a record without entries still has feeds', async () => {
  const { atom, json } = writeFeeds(head, []);
  assert.deepEqual((await new Parser().parseString(atom)).items, []);
  assert.equal((JSON.parse(json) as { title: string }).title, head.title);
});
