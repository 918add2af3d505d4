import type { APIRoute } from 'astro';
import { routes } from '@/site.ts';

/** Let every search engine in, and name the sitemap. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(routes.file('sitemap-index.xml'), site).href}\n`);
