import { wordsOf } from '../lib/form.ts';
import type { Engine, Hit } from './engine.ts';
import { rankPages } from './ranking.ts';

/**
 * Find the pages that have the words of a text as they are typed, but for capitals and hyphens, and side by side what stands in quotation marks.
 * The texts of the pages are read for it, since the engine ignores endings.
 */
export async function findExact(engine: Engine, text: string): Promise<Hit[]> {
  const phrases = [...text.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/gu)]
    .map(([word, quoted]) => plainWords(quoted ?? word))
    .filter((phrase) => phrase !== '');
  if (phrases.length === 0) return [];
  const found: Map<string, Hit>[] = [];
  for (const phrase of phrases) found.push(new Map((await engine.search(`"${phrase}"`)).map((hit) => [hit.id, hit])));
  const candidates = [...(found[0]?.values() ?? [])].filter(({ id }) => found.every((hits) => hits.has(id)));
  const texts = await Promise.all(candidates.map((hit) => hit.load()));
  const exact = candidates.filter(({ id }, index) => {
    const own = ` ${plainWords(texts[index]?.text ?? '')} `;
    // What stands nowhere in the text is another form of the page's name; these are searched as they are.
    const isForm = (hits: Map<string, Hit> | undefined) => hits?.get(id)?.words.length === 0;
    return phrases.every((phrase, number) => own.includes(` ${phrase} `) || isForm(found[number]));
  });
  const places = new Map((await rankPages(engine, phrases.join(' '))).hits.map(({ id }, place) => [id, place]));
  return exact.sort((a, b) => (places.get(a.id) ?? Infinity) - (places.get(b.id) ?? Infinity));
}

function plainWords(text: string): string {
  return wordsOf(text).join(' ').replaceAll('-', ' ');
}
