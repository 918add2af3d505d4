import type { z } from 'astro/zod';
import { aboutSchema } from '../schemas/about.ts';
import { articleSchema } from '../schemas/article.ts';
import { claimsSchema } from '../schemas/claim.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { eventSchema } from '../schemas/event.ts';
import { outletSchema } from '../schemas/outlet.ts';
import { personSchema } from '../schemas/person.ts';
import { placeSchema } from '../schemas/place.ts';
import { questionSchema } from '../schemas/question.ts';
import { referenceSchema } from '../schemas/reference.ts';
import { termSchema } from '../schemas/term.ts';
import { topicSchema } from '../schemas/topic.ts';
import { checkArticles } from './check-articles.ts';
import { checkEssays } from './check-essays.ts';
import { checkReferences } from './check-references.ts';
import { ContentError, schemaFaults } from './faults.ts';
import { findStrays, readFolder } from './files.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readSourceTexts } from './source-texts.ts';
import { readYaml } from './yaml.ts';

/** The collections of the record: their schema and the ending of their files in content/<name>/. */
export const collections = {
  articles: { schema: articleSchema, extension: '.mdx' },
  claims: { schema: claimsSchema, extension: '.yaml' },
  questions: { schema: questionSchema, extension: '.yaml' },
  events: { schema: eventSchema, extension: '.yaml' },
  topics: { schema: topicSchema, extension: '.mdx' },
  places: { schema: placeSchema, extension: '.yaml' },
  people: { schema: personSchema, extension: '.yaml' },
  outlets: { schema: outletSchema, extension: '.yaml' },
  terms: { schema: termSchema, extension: '.yaml' },
  references: { schema: referenceSchema, extension: '.yaml' },
  corrections: { schema: correctionSchema, extension: '.yaml' },
  about: { schema: aboutSchema, extension: '.mdx' },
} as const;

/**
 * Read and check all content.
 * @param root The folder that holds `content/`.
 * @param options.today ISO day after which no date of the record may lie.
 * @param options.sources Folder of the source texts, to check fingerprints against; left out, they are not checked.
 * @throws {ContentError} with every fault found.
 */
export async function readContent(
  root: string,
  options: { today: string; sources?: string | undefined },
): Promise<Content> {
  const faults = await findStrays(root, Object.keys(collections));
  const content = {} as Record<CollectionName, Entry[]>;
  for (const name of Object.keys(collections) as CollectionName[]) {
    const { extension, schema } = collections[name];
    const folder = await readFolder(root, name, extension);
    faults.push(...folder.faults);
    content[name] = folder.files.flatMap(({ id, file, text }) => {
      const isProse = extension === '.mdx';
      const read = isProse ? readFrontmatter(text) : { ...readYaml(text), body: '', bodyLine: 1 };
      const found = read.faults.map((fault) => ({ file, ...fault }));
      if (found.length === 0) found.push(...schemaFaults(file, schema, read.data));
      if (found.length > 0) {
        faults.push(...found);
        return [];
      }
      return [
        { id, file, text, data: (schema as z.ZodType).parse(read.data), body: read.body, bodyLine: read.bodyLine },
      ];
    });
  }
  const checked = content as unknown as Content;
  const isComplete = faults.length === 0;
  faults.push(...checkReferences(checked, options.today, isComplete));
  const sources = options.sources === undefined ? undefined : await readSourceTexts(options.sources);
  const { prose, faults: articleFaults } = checkArticles(checked, { sources, today: options.today, isComplete });
  faults.push(...articleFaults);
  if (isComplete && articleFaults.length === 0) faults.push(...checkEssays(checked, prose));
  if (faults.length > 0) throw new ContentError(faults);
  return checked;
}

/** Name of a collection. */
export type CollectionName = keyof typeof collections;

/** One file of content that its schema accepts. */
export interface Entry<Data = unknown> {
  id: string;
  file: string;
  text: string;
  data: Data;
  /** What stands below the frontmatter, and the line of the file at which it begins. */
  body: string;
  bodyLine: number;
}

/** All content, by collection. */
export type Content = { [Name in CollectionName]: Entry<z.output<(typeof collections)[Name]['schema']>>[] };
