import type { Article as ArticleMarkup, WithContext } from 'schema-dts';
import type { RecordDate } from './dates.ts';

/** Write data for a JSON-LD script element: `<` is escaped so that no text can end the element. */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replace(/</gu, '\\u003c');
}

/** Describe an entry as a work based on a report of somebody else; a date is given only where one day is known. */
export function describeArticle(
  article: DescribedArticle,
  places: { name: string }[],
  url: string,
  publisher: string,
): WithContext<ArticleMarkup> {
  const { headline, url: reportUrl, authors, language } = article.source;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: article.title,
    abstract: article.summary,
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@type': 'Organization', name: publisher },
    about: places.map(({ name }) => ({ '@type': 'Place' as const, name })),
    temporalCoverage: `${article.describes.min}/${article.describes.max}`,
    isBasedOn: {
      '@type': 'NewsArticle',
      publisher: { '@type': 'NewsMediaOrganization', name: article.outlet.name },
      inLanguage: language,
      ...(headline !== 'unknown' && { headline: headline.text }),
      ...(reportUrl !== 'unknown' && { url: reportUrl }),
      ...(authors !== 'unknown' && { author: authors.map((name) => ({ '@type': 'Person' as const, name })) }),
      ...(article.published.min === article.published.max && { datePublished: article.published.min }),
    },
  };
}

interface DescribedArticle {
  title: string;
  summary: string;
  outlet: { name: string };
  published: RecordDate;
  describes: RecordDate;
  source: { headline: 'unknown' | { text: string }; url: string; authors: 'unknown' | string[]; language: string };
}
