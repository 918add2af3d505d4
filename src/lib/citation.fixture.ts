import type { CitedArticle } from './citation.ts';
import { parseDate } from './dates.ts';

/** A title with everything that BibTeX, RIS and HTML take for their own. */
export const awkwardTitle = `«Харків» {a} }b{ "c" 'd'' 50 % & R&D #1 x_y $5 \\n ~ ^ -- خاركيف <i>`;

/** Make an article to cite: a signed report of one day with an address, where nothing else is said. */
export function makeArticle(change: ArticleChange = {}): CitedArticle {
  const { source, date = '2022-05-16', ...rest } = change;
  return {
    id: '2022-05-16-itv-residents-return',
    title: 'People return',
    outlet: { name: 'ITV News' },
    published: parseDate(date),
    dateBasis: { status: 'stated' },
    ...rest,
    source: {
      headline: { text: 'Residents return', basis: 'As on the page.' },
      authors: ['Dan Rivers', 'Jonathan Wald'],
      language: 'en',
      url: 'https://news.example/2022/return?a=1&b=%7B_2#top',
      archiveUrl: 'unknown',
      consulted: { date: '2026-11-22', condition: 'original' },
      ...source,
    },
  };
}

type ArticleChange = Partial<Omit<CitedArticle, 'published' | 'source'>> & {
  date?: string;
  source?: Partial<CitedArticle['source']>;
};
