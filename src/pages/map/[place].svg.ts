import type { APIRoute, GetStaticPaths } from 'astro';
import { drawMapImage } from '@/lib/map-image.ts';
import { mapViews } from '@/lib/map-views.ts';
import { outlineName } from '@/pictures/studio.ts';
import type { MappedPlace } from '@/record/map.ts';
import { baseMap, listMappedPlaces, listOrientation } from '@/record/map.ts';

/** An image for each place that has a mark: where it lies. */
export const getStaticPaths = (async () => {
  const places = await listMappedPlaces();
  return places.map((place) => ({ params: { place: place.id }, props: { place } }));
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ place: MappedPlace }> = async ({ props: { place } }) => {
  const [view] = place.views;
  const image = drawMapImage(mapViews[view], baseMap, place, await listOrientation(view), outlineName);
  return new Response(image, { headers: { 'Content-Type': 'image/svg+xml' } });
};
