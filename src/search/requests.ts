/**
 * Watch the requests below an address from now on, and count those that bring nothing whole: refused, not found, cut short or damaged.
 * The search engine answers "nothing" where a part of its index did not arrive; this tells the two apart.
 * @returns how many have failed so far; it waits for those under way.
 */
export function watchRequests(prefix: string): () => Promise<number> {
  const original = window.fetch.bind(window);
  const checks: Promise<void>[] = [];
  let failures = 0;
  window.fetch = async (input, init) => {
    const path = new URL(input instanceof Request ? input.url : input, document.baseURI).pathname;
    if (!path.startsWith(prefix)) return original(input, init);
    try {
      const response = await original(input, init);
      if (!response.ok) failures += 1;
      else if (PACKED.test(path)) checks.push(unpack(response.clone()).catch(() => void (failures += 1)));
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return async () => {
    await Promise.all(checks);
    checks.length = 0;
    return failures;
  };
}

/** Files of the index and the program that reads it are gzipped, whatever their ending says. */
const PACKED = /\.(?:pf_(?:meta|index|fragment|filter)|pagefind)$/u;

async function unpack(response: Response): Promise<void> {
  const body = response.body;
  if (!body) throw new Error('The response is empty.');
  const reader = body.pipeThrough(new DecompressionStream('gzip')).getReader();
  while (!(await reader.read()).done);
}
