import type { APIRoute } from 'astro';
import { listSearchDocuments } from '@/record/search-documents.ts';
import { getWordList } from '@/record/vocabulary.ts';
import { searchLabels } from '@/site.ts';

/** The words of the record, by which the search mends misspelt ones. */
export const GET: APIRoute = async () => {
  const words = await getWordList(await listSearchDocuments(searchLabels));
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json' } });
};
