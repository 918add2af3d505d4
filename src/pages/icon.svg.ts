import type { APIRoute } from 'astro';
import { drawIconSvg } from '@/pictures/icon.ts';

/** The mark of the site. */
export const GET: APIRoute = () => new Response(drawIconSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });
