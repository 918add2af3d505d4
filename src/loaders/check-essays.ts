import { mdxToMdast } from 'satteri';
import { createRoutes } from '../lib/routes.ts';
import { readParserError } from '../prose/parser-error.ts';
import { passagesOf, walk } from '../prose/tree.ts';
import type { Prose } from '../prose/tree.ts';
import { checkLinks } from './check-links.ts';
import type { Link } from './check-links.ts';
import type { Content } from './content.ts';
import { didYouMean } from './faults.ts';
import type { Fault } from './faults.ts';

/** Check the editors' own essays and all links: every passage and every address of the site that a text refers to exists. */
export function checkEssays(content: Content, prose: Map<string, Prose>): Fault[] {
  const routes = createRoutes('/');
  const passages = new Map([...prose].map(([id, tree]) => [id, passagesOf(tree).map((passage) => passage.id)]));
  const essays = [
    ...content.topics.map((entry) => ({ entry, page: routes.topic(entry.id) })),
    ...content.about.map((entry) => ({ entry, page: routes.about() })),
  ];
  const faults: Fault[] = [];
  const links: Link[] = content.articles.flatMap(({ id, file }) => linksOf(prose.get(id), file, routes.article(id)));
  for (const { entry, page } of essays) {
    const { file, body, bodyLine } = entry;
    if (body.trim() === '') faults.push({ file, message: 'The text is empty: write it below the second "---".' });
    let root: Node;
    try {
      root = mdxToMdast(body) as Node;
    } catch (error) {
      const { line, message } = readParserError(error);
      faults.push({ file, line: line + bodyLine - 1, message });
      continue;
    }
    for (const node of descendants(root)) {
      const place = { file, line: (node.position?.start.line ?? 1) + bodyLine - 1 };
      if (node.type === 'link' || node.type === 'definition') links.push({ ...place, page, href: node.url ?? '' });
      if (node.name === 'Passage')
        faults.push(...checkPassage(node, passages).map((message) => ({ ...place, message })));
    }
  }
  return [...faults, ...checkLinks(content, prose, links)];
}

function checkPassage(node: Node, passages: Map<string, string[]>): string[] {
  const attribute = (name: string) => node.attributes?.find((candidate) => candidate.name === name)?.value;
  const article = attribute('article');
  const id = attribute('id');
  if (typeof article !== 'string' || typeof id !== 'string')
    return ['<Passage> needs article="…" and id="…", written literally.'];
  const known = passages.get(article);
  if (!known) return [`<Passage>: article "${article}" does not exist.${didYouMean(article, passages.keys())}`];
  return known.includes(id) ? [] : [`<Passage>: "${article}" has no passage "${id}".${didYouMean(id, known)}`];
}

function linksOf(prose: Prose | undefined, file: string, page: string): Link[] {
  return (prose?.blocks ?? []).flatMap((block) =>
    [...walk(block.children)].flatMap((node) =>
      node.kind === 'link' ? [{ file, field: block.id, page, href: node.href }] : [],
    ),
  );
}

function* descendants(node: Node): Generator<Node> {
  for (const child of node.children ?? []) {
    yield child;
    yield* descendants(child);
  }
}

interface Node {
  type: string;
  name?: string | null;
  url?: string;
  children?: Node[];
  attributes?: { name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}
