import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

/** Index the finished pages for full-text search, into /pagefind/. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
        if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
        const folder = fileURLToPath(dir);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(`The search index could not be written: ${faults.join(' ')}`);
        await index.deleteIndex();
        logger.info('search index written');
      },
    },
  };
}

/** Numbers of claims, dates in the margin and notes on words: an excerpt reads better without them. */
const NOT_SEARCHED = ['sup', '.when', 'details'];
