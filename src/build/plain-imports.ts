import type { Plugin } from 'vite';

/**
 * Load what `import()` asks for and nothing before it, and keep the listener that stands on every page in one file: no script of the site needs
 * styles of its own, and a chain of small files delays the text more than their bytes.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: false,
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'search-shortcut', test: /shortcut|preload-helper/iu }] } },
        },
      },
    }),
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
