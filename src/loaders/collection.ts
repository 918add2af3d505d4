import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { readContent } from './content.ts';
import type { CollectionName, Content } from './content.ts';

/** Load one collection of checked content into the content store: the data of each entry, and its text where it has one. */
export function contentLoader(name: CollectionName): Loader {
  return {
    name: `content/${name}`,
    async load(context) {
      const { store, config, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        const content = await checkedContent(fileURLToPath(config.root));
        store.clear();
        for (const { id, file, text, data, body } of content[name]) {
          store.set({ id, data, body, filePath: file, digest: context.generateDigest(text) });
        }
      };
      await fill();
      watcher?.on('all', (_, path) => {
        if (!path.includes('/content/')) return;
        forget();
        fill().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

/** Load the editors' own essays, which may use components, once all content is checked. */
export function essayLoader(name: CollectionName): Loader {
  const loader = glob({ base: `./content/${name}`, pattern: '*.mdx' });
  return {
    ...loader,
    async load(context) {
      await checkedContent(fileURLToPath(context.config.root));
      await loader.load(context);
    },
  };
}

let reading: Promise<Content> | undefined;

/** All collections are read and checked together, once. */
function checkedContent(root: string): Promise<Content> {
  reading ??= readContent(root, { today: today(), sources: process.env.SOURCE_TEXTS });
  return reading;
}

function forget(): void {
  reading = undefined;
}

/** The day of the build, which `SOURCE_DATE_EPOCH` may set. */
function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString().slice(0, 10);
}
