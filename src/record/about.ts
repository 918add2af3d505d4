import type { CollectionEntry } from 'astro:content';
import { once, readCollection } from './collections.ts';

/** List the sections of the about page in their order. */
export const listAboutSections = once(async (): Promise<CollectionEntry<'about'>[]> => {
  const entries = await readCollection('about');
  return entries.toSorted((a, b) => a.data.order - b.data.order);
});
