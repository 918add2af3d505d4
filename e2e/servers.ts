import type { AddressInfo } from 'node:net';
import { createPagesServer } from '../.config/serve.ts';
import { sites } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';

/** Serve both sites while the tests run. */
export default async function serveSites(): Promise<() => void> {
  const servers = await Promise.all(
    Object.values(sites).map(async (site) => {
      const server = createPagesServer({ root: site.folder, base: site.base });
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(0, '127.0.0.1', resolve);
      });
      const { port } = server.address() as AddressInfo;
      // The environment is what the runner hands on to those who run the tests.
      process.env[variableOf(site)] = `http://127.0.0.1:${port}${site.base}`;
      return server;
    }),
  );
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}

/** The address of a site's home page on this machine, while the tests run. */
export function servedAt(site: BuiltSite): string {
  return process.env[variableOf(site)] ?? '';
}

function variableOf(site: BuiltSite): string {
  return `SERVED_${site.name.toUpperCase()}`;
}
