import type { APIRoute } from 'astro';
import { listCitationFiles } from '@/lib/citation-files.ts';
import type { CitationFile } from '@/lib/citation-files.ts';
import { citeQuestion } from '@/lib/citation.ts';
import { listQuestions } from '@/record/questions.ts';
import { routes, words } from '@/site.ts';

export async function getStaticPaths() {
  const questions = await listQuestions();
  return questions.flatMap((question) => {
    const url = new URL(routes.question(question.id), import.meta.env.SITE).href;
    const files = listCitationFiles(citeQuestion(question, url, words));
    return files.map((file) => ({ params: { id: question.id, file: file.name }, props: file }));
  });
}

/** The question page for a reference manager. */
export const GET: APIRoute<CitationFile> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });
