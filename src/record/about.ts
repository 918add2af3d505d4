import { render } from 'astro:content';
import { once, readCollection } from './collections.ts';

/** List the sections of the about page in their order, each with its text as a component. */
export const listAboutSections = once(async () => {
  const entries = await readCollection('about');
  const sections = entries.toSorted((a, b) => a.data.order - b.data.order);
  return Promise.all(
    sections.map(async (entry) => ({ id: entry.id, title: entry.data.title, Content: (await render(entry)).Content })),
  );
});
