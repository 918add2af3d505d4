import type { APIRoute } from 'astro';
import { getFeeds } from '@/record/feeds.ts';
import { routes, words } from '@/site.ts';

/** New entries as a feed. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('astro.config.mjs: "site" is missing, set SITE_URL.');
  const feeds = await getFeeds(site, routes, words.site.title, words.site.description);
  return new Response(feeds.json, { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
};
