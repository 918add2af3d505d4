/** The prose of an entry as a tree: headings and paragraphs, and what stands in them. */
export interface Prose {
  blocks: Block[];
}

export type Block = Heading | Passage;

/** A subhead; its id is made from its words. */
export interface Heading {
  kind: 'heading';
  id: string;
  children: Inline[];
}

/** A paragraph with its permanent id, and the EDTF date of what it describes where one is given. */
export interface Passage {
  kind: 'passage';
  id: string;
  when?: string;
  children: Inline[];
}

export type Inline =
  | { kind: 'text'; value: string }
  | { kind: 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'claim'; id: string; children: Inline[] }
  | { kind: 'doubt'; id: string; children: Inline[] }
  | { kind: 'term'; id: string; children: Inline[] }
  | { kind: 'foreign'; lang: string; children: Inline[] };

/** The kinds of inline marks that refer to data of the record by id. */
export type MarkKind = 'claim' | 'doubt' | 'term';

/** The paragraphs of a prose, in order. */
export function passagesOf(prose: Prose): Passage[] {
  return prose.blocks.filter((block) => block.kind === 'passage');
}

/** The subheads of a prose in order, each with the ids of the passages below it; passages before the first have none. */
export function sectionsOf(prose: Prose): ProseSection[] {
  const sections: ProseSection[] = [];
  for (const block of prose.blocks) {
    const last = sections.at(-1);
    if (block.kind === 'heading') sections.push({ heading: block, passages: [] });
    else if (last) last.passages.push(block.id);
    else sections.push({ heading: undefined, passages: [block.id] });
  }
  return sections;
}

/** A subhead and the ids of the passages below it. */
export interface ProseSection {
  heading: Heading | undefined;
  passages: string[];
}

/** Visit every inline node below some nodes, outermost first. */
export function* walk(nodes: Inline[]): Generator<Inline> {
  for (const node of nodes) {
    yield node;
    if (node.kind !== 'text') yield* walk(node.children);
  }
}

/** The ids that marks of one kind refer to, in order of appearance, repeated where they are. */
export function marksOf(prose: Prose, kind: MarkKind): string[] {
  return prose.blocks.flatMap((block) =>
    [...walk(block.children)].flatMap((node) => (node.kind === kind ? [node.id] : [])),
  );
}

/** The plain text of some nodes. */
export function textOf(nodes: Inline[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.value : textOf(node.children))).join('');
}

/** The plain text of a prose, one line a block. */
export function proseText(prose: Prose): string {
  return prose.blocks.map((block) => textOf(block.children)).join('\n');
}

/** The first passage in which a mark stands, by the id the mark refers to. */
export function passageByMark(prose: Prose, kind: MarkKind): Map<string, string> {
  const found = new Map<string, string>();
  for (const passage of passagesOf(prose)) {
    for (const node of walk(passage.children)) {
      if (node.kind === kind && !found.has(node.id)) found.set(node.id, passage.id);
    }
  }
  return found;
}
