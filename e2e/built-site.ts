/** The two built sites as files: which pages they have, and what stands at an address. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { builds } from '../.config/builds.mjs';
import { createRoutes } from '../src/lib/routes.ts';

/** The folder that holds package.json. */
export const projectRoot = dirname(import.meta.dirname);

/** The sites under test, at the root of a host and in a folder of one. */
export const sites: Record<SiteName, BuiltSite> = { root: describeSite('root'), folder: describeSite('folder') };

/** Addresses of pages relative to the home page, as `listPages` gives them. */
export const routes = createRoutes('./');

/**
 * List the pages of the sitemap, relative to the home page: `./`, `./articles/`.
 * @throws {Error} where there are none, for then a spec that goes through them would look at nothing.
 */
export function listPages(site: BuiltSite): string[] {
  const pages = readdirSync(site.folder)
    .filter((name) => /^sitemap-\d+\.xml$/u.test(name))
    .flatMap((name) => [...readFileSync(join(site.folder, name), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/gu)])
    .map(([, address = '']) => `./${address.slice(site.home.length)}`);
  if (pages.length === 0) throw new Error(`The sitemap in ${site.folder} is empty: build the site.`);
  return pages;
}

/** The pages of the sitemap by the template in src/pages that made them: `articles/[id]/` and its pages. */
export function listPagesByTemplate(site: BuiltSite): [template: string, pages: string[]][] {
  const templates = listTemplates();
  const groups = Map.groupBy(listPages(site), (page) => {
    const template = templates.find(({ pattern }) => pattern.test(page));
    if (!template) throw new Error(`No template in src/pages makes ${page}.`);
    return template.path;
  });
  return [...groups];
}

/** One page of the sitemap for each template: its largest, which has most that can go wrong. */
export function samplePages(site: BuiltSite): string[] {
  const sizeOf = (page: string) => statSync(join(site.folder, page, 'index.html')).size;
  return listPagesByTemplate(site).flatMap(([, pages]) => pages.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 1));
}

/** Every file of a site whose name ends so, as paths from its folder. */
export function listFiles(site: BuiltSite, ending = ''): string[] {
  return readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(site.folder.length + 1))
    .sort();
}

/** The text of a file of the site. */
export function readText(site: BuiltSite, file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}

/** A page of the site as a tree, by its file. */
export function readPage(site: BuiltSite, file: string): HTMLElement {
  return parse(readText(site, file), { comment: false });
}

/** The address at which a file of the site is read. */
export function addressOf(site: BuiltSite, file: string): string {
  return site.home + file.replace(/(?:^|(?<=\/))index\.html$/u, '');
}

/** The file that answers at an address of the site without a redirect; undefined where none does, or where it lies outside the base path. */
export function fileAt(site: BuiltSite, address: URL): string | undefined {
  if (!address.href.startsWith(site.home)) return undefined;
  const path = decodeURIComponent(address.pathname).slice(site.base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return statSync(join(site.folder, file), { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function describeSite(name: SiteName): BuiltSite {
  const { outDir, base, site } = builds[name];
  // What astro.config.mjs takes where no address is set.
  const origin = site ?? 'http://localhost:4321';
  return { name, folder: join(projectRoot, outDir), base, home: new URL(base, origin).href };
}

/** The templates with the addresses they make, those without parameters first. */
function listTemplates(): { path: string; pattern: RegExp }[] {
  return readdirSync(join(projectRoot, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map(
      (file) =>
        `./${file
          .replaceAll('\\', '/')
          .replace('.astro', '/')
          .replace(/(?<=\/|^)index\/$/u, '')}`,
    )
    .map((path) => ({ path, pattern: patternOf(path) }))
    .sort((a, b) => a.path.split('[').length - b.path.split('[').length);
}

/** What the addresses of a template look like: `[id]` stands for one name, `[...page]` for any number of them or none. */
function patternOf(path: string): RegExp {
  const source = path
    .replaceAll(/\[\.{3}.*?\]\//gu, '(?:.+/)?')
    .replaceAll(/\[.*?\]/gu, '[^/]+')
    .replace('.', '\\.');
  return new RegExp(`^${source}$`, 'u');
}

type SiteName = keyof typeof builds;

/** A built site: its folder on this machine, its base path, and the public address of its home page. */
export interface BuiltSite {
  name: SiteName;
  folder: string;
  base: string;
  home: string;
}
