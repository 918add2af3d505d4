import type { APIRoute } from 'astro';
import { listSearchDocuments } from '@/record/search-documents.ts';
import { searchLabels } from '@/site.ts';

/** Everything that can be found, for the search index; it is taken away when the index is written. */
export const GET: APIRoute = async () => {
  const documents = await listSearchDocuments(searchLabels);
  return new Response(JSON.stringify(documents), { headers: { 'Content-Type': 'application/json' } });
};
