import { mdxToMdast } from 'satteri';
import { passagesOf, walk } from '../prose/tree.ts';
import type { Prose } from '../prose/tree.ts';
import type { Content, Entry } from './content.ts';
import { didYouMean } from './faults.ts';
import type { Fault } from './faults.ts';

/** Check the editors' own essays: every passage and every address of the site that they refer to exists, and there is a text. */
export function checkEssays(content: Content, prose: Map<string, Prose>): Fault[] {
  const addresses = pageAddresses(content);
  const passages = new Map([...prose].map(([id, tree]) => [id, passagesOf(tree).map((passage) => passage.id)]));
  const essays: Entry[] = [...content.topics, ...content.about];
  const links: Link[] = content.articles.flatMap((article) =>
    linksOf(prose.get(article.id)).map((href) => ({ entry: article, href })),
  );
  const faults: Fault[] = [];
  for (const entry of essays) {
    const lineAt = (node: Node) => (node.position?.start.line ?? 1) + entry.bodyLine - 1;
    let root: Node;
    try {
      root = mdxToMdast(entry.body) as Node;
    } catch (error) {
      faults.push({
        file: entry.file,
        line: entry.bodyLine,
        message: `The text cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      });
      continue;
    }
    if (entry.body.trim() === '')
      faults.push({ file: entry.file, message: 'The text is empty: write it below the second "---".' });
    for (const node of descendants(root)) {
      if (node.type === 'link') links.push({ entry, line: lineAt(node), href: node.url ?? '' });
      if (node.name === 'Passage')
        faults.push(
          ...checkPassage(node, passages).map((message) => ({ file: entry.file, line: lineAt(node), message })),
        );
    }
  }
  for (const { entry, line, href } of links) {
    const [path = ''] = href.split('#');
    if (path.startsWith('/') && !addresses.has(path))
      faults.push({
        file: entry.file,
        line,
        message: `The link to "${href}" leads nowhere.${didYouMean(path, addresses)}`,
      });
  }
  return faults;
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

/** The addresses of pages that essays and articles may link to, without the base path. */
function pageAddresses(content: Content): Set<string> {
  const sections = ['articles', 'topics', 'places', 'people', 'outlets'] as const;
  return new Set([
    '/',
    ...['terms', 'search', 'about'].map((name) => `/${name}/`),
    ...sections.flatMap((section) => [`/${section}/`, ...content[section].map((entry) => `/${section}/${entry.id}/`)]),
    ...content.articles.map((entry) => `/articles/${entry.id}/claims/`),
  ]);
}

function linksOf(prose: Prose | undefined): string[] {
  const nodes = prose?.blocks.flatMap((block) => [...walk(block.children)]) ?? [];
  return nodes.flatMap((node) => (node.kind === 'link' ? [node.href] : []));
}

function* descendants(node: Node): Generator<Node> {
  for (const child of node.children ?? []) {
    yield child;
    yield* descendants(child);
  }
}

interface Link {
  entry: Entry;
  line?: number;
  href: string;
}

interface Node {
  type: string;
  name?: string | null;
  url?: string;
  children?: Node[];
  attributes?: { name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}
