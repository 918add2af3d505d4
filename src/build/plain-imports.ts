import type { Plugin } from 'vite';

/** Load what `import()` asks for and nothing before it: no script of the site needs styles of its own, and the helper that would fetch them is larger than some scripts. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
