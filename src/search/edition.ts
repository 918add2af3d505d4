/**
 * Read which edition of the index the site has now. An edition is a folder of its own: the engine and all parts of an index stand in it, so
 * that what a browser kept of one edition is never read with another.
 * @param base The base path of the site, ending in a slash.
 * @returns the address of the folder, ending in a slash.
 * @throws {Error} when the site does not say.
 */
export async function readEdition(base: string): Promise<string> {
  // What the browser kept may be of an older edition.
  const response = await fetch(`${base}pagefind/edition.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The edition of the index did not arrive (${String(response.status)}).`);
  return `${base}pagefind/${(await response.json()) as string}/`;
}
