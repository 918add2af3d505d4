import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, icons } from '@/pictures/icon.ts';
import type { IconName } from '@/pictures/icon.ts';
import { paintResponse } from '@/pictures/studio.ts';

/** The mark of the site in the sizes that systems ask for. */
export const getStaticPaths = (() =>
  (Object.keys(icons) as IconName[]).map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ name: IconName }> = ({ props: { name } }) =>
  paintResponse(`icons/${name}`, () => drawIcon(name));
