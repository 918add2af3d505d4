import { createRoutes } from '../lib/routes.ts';
import type { Prose } from '../prose/tree.ts';
import type { Content } from './content.ts';
import { didYouMean } from './faults.ts';
import type { Fault } from './faults.ts';

/** Check that links lead to pages that the site has, and to parts of them where the content names the parts. */
export function checkLinks(content: Content, prose: Map<string, Prose>, links: Link[]): Fault[] {
  const pages = pagesOf(content, prose);
  return links.flatMap(({ href, page, ...place }) => {
    if (/^(?:https?|mailto):/u.test(href)) return [];
    if (!/^(?:\/(?!\/)|#)/u.test(href))
      return [
        {
          ...place,
          message: `The link to "${href}" is not allowed: write https://… or an address of this site that begins with "/".`,
        },
      ];
    const [path = '', fragment] = href.split('#');
    const address = path === '' ? page : path;
    if (!pages.has(address))
      return [{ ...place, message: `The link to "${href}" leads nowhere.${didYouMean(path, pages.keys())}` }];
    const parts = pages.get(address);
    if (fragment === undefined || !parts || parts.includes(fragment)) return [];
    return [
      {
        ...place,
        message: `The link to "${href}" leads nowhere: the page has no "${fragment}".${didYouMean(fragment, parts)}`,
      },
    ];
  });
}

/** The pages that prose may link to, without the base path, each with the ids of its parts where the content names them all. */
function pagesOf(content: Content, prose: Map<string, Prose>): Map<string, string[] | undefined> {
  const routes = createRoutes('/');
  const pages = new Map<string, string[] | undefined>();
  for (const index of ['home', 'articles', 'topics', 'places', 'people', 'outlets', 'questions'] as const)
    pages.set(routes[index](), undefined);
  for (const index of [
    'timeline',
    'map',
    'preferences',
    'design',
    'coverage',
    'comparisons',
    'corrections',
    'references',
    'data',
    'search',
    'nameIndex',
  ] as const)
    pages.set(routes[index](), undefined);
  pages.set(routes.about(), idsOf(content.about));
  pages.set(routes.terms(), idsOf(content.terms));
  for (const id of idsOf(content.topics)) pages.set(routes.topic(id), undefined);
  for (const id of idsOf(content.places)) pages.set(routes.place(id), undefined);
  for (const id of idsOf(content.people)) pages.set(routes.person(id), undefined);
  for (const id of idsOf(content.outlets)) pages.set(routes.outlet(id), undefined);
  for (const id of idsOf(content.questions))
    pages.set(routes.question(id), undefined).set(routes.questionCite(id), undefined);
  for (const { id } of content.articles) {
    const claims = content.claims.filter((entry) => entry.id === id).flatMap((entry) => idsOf(entry.data.claims));
    const blocks = idsOf(prose.get(id)?.blocks ?? []);
    pages.set(routes.article(id), [...blocks, ...claims.map((claim) => `claim-${claim}`), ...ARTICLE_PARTS]);
    pages.set(routes.claims(id), claims);
    pages.set(routes.articleCite(id), undefined);
  }
  return pages;
}

/** Ids that the page of an article gives to its own sections. */
const ARTICLE_PARTS = ['provenance'];

function idsOf(items: { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** A link and where it stands. */
export interface Link extends Omit<Fault, 'message'> {
  href: string;
  /** The address of the page it stands on, for links to a part of that page. */
  page: string;
}
