import type { APIRoute, GetStaticPaths } from 'astro';
import { drawMapImage } from '@/lib/map-image.ts';
import { mapViews } from '@/lib/map-views.ts';
import { outlineName } from '@/pictures/studio.ts';
import type { MappedPlace } from '@/record/map.ts';
import { baseMap, listTopicPlaces } from '@/record/map.ts';
import { listTopics } from '@/record/topics.ts';

/** An image for each topic: where its events lie. */
export const getStaticPaths = (async () => {
  const topics = await listTopics();
  return Promise.all(topics.map(async ({ id }) => ({ params: { id }, props: { places: await listTopicPlaces(id) } })));
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ places: MappedPlace[] }> = ({ props: { places } }) =>
  new Response(drawMapImage(mapViews.oblast, baseMap, undefined, places, outlineName), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
