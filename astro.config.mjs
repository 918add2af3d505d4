import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { boundWords } from './src/build/bound-words.ts';
import { contentPolicy } from './src/build/content-policy.ts';
import { integrity } from './src/build/integrity.ts';
import { pageFonts } from './src/build/page-fonts.ts';
import { pageStyles } from './src/build/page-styles.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { searchIndex } from './src/build/search-index.ts';

const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/', OUT_DIR = './dist' } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH === '' ? '/' : BASE_PATH,
  outDir: OUT_DIR,
  trailingSlash: 'always',
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    pageFonts(),
    sitemap({ filter: (page) => !page.endsWith('/404/') }),
    boundWords(),
    pageStyles(),
    contentPolicy(),
    searchIndex(),
    integrity(),
  ],
  vite: {
    plugins: [tailwindcss(), plainImports()],
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
