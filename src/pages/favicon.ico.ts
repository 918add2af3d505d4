import type { APIRoute } from 'astro';
import { drawIcon, wrapIco } from '@/pictures/icon.ts';
import { paint } from '@/pictures/studio.ts';

/** The mark of the site for programs that show no SVG. */
export const GET: APIRoute = async () => {
  const icon = wrapIco(await paint('icons/32', () => drawIcon('32')), 32);
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/vnd.microsoft.icon' } });
};
