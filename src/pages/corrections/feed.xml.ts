import type { APIRoute } from 'astro';
import { getCorrectionsFeed } from '@/record/feeds.ts';
import { routes, words } from '@/site.ts';

/** Corrections as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('astro.config.mjs: "site" is missing, set SITE_URL.');
  const atom = await getCorrectionsFeed(site, routes, words.corrections.feedTitle, words.corrections.lead);
  return new Response(atom, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
