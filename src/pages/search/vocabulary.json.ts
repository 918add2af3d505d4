import type { APIRoute } from 'astro';
import { listSearchDocuments } from '@/record/search-documents.ts';
import { getVocabulary } from '@/record/vocabulary.ts';
import { searchLabels } from '@/site.ts';

/** The names, titles and words of the record, which answer a search at once. */
export const GET: APIRoute = async () => {
  const documents = await listSearchDocuments(searchLabels);
  return new Response(JSON.stringify(await getVocabulary(documents)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
