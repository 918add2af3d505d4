import type { APIRoute } from 'astro';
import { colours } from '@/lib/colours.ts';
import { icons } from '@/pictures/icon.ts';
import { language, routes, words } from '@/site.ts';

/** What a system shows of the site that a reader keeps beside the programs. */
export const GET: APIRoute = () => {
  const { ground } = colours.light;
  const manifest = {
    name: words.site.title,
    short_name: words.site.title,
    description: words.site.description,
    lang: language,
    id: routes.home(),
    start_url: routes.home(),
    scope: routes.home(),
    display: 'minimal-ui',
    background_color: ground,
    theme_color: ground,
    icons: [
      { src: routes.file('icon.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...Object.entries(icons).map(([name, { size, isMaskable }]) => ({
        src: routes.file(`icons/${name}.png`),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose: isMaskable ? 'maskable' : 'any',
      })),
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
