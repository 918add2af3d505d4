/** The two builds the tests look at: at the root of a host, and in a folder of one, as GitHub Pages serves a project. */
export const builds = {
  root: { outDir: 'dist', site: undefined, base: '/' },
  folder: { outDir: 'node_modules/.cache/kharkiv-record', site: 'https://example.org', base: '/kharkiv-record/' },
};
