import type { APIRoute } from 'astro';
import { listCitationFiles } from '@/lib/citation-files.ts';
import type { CitationFile } from '@/lib/citation-files.ts';
import { citeArticle } from '@/lib/citation.ts';
import { listArticles } from '@/record/articles.ts';
import { routes, words } from '@/site.ts';

export async function getStaticPaths() {
  const articles = await listArticles();
  return articles.flatMap((article) => {
    const url = new URL(routes.article(article.id), import.meta.env.SITE).href;
    const files = listCitationFiles(citeArticle(article, url, words));
    return files.map((file) => ({ params: { id: article.id, file: file.name }, props: file }));
  });
}

/** The entry or the report for a reference manager. */
export const GET: APIRoute<CitationFile> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });
