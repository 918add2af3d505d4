import type { OutletData } from '../schemas/outlet.ts';
import { once, readCollection, requireEntry } from './collections.ts';

/** List the outlets by name. */
export const listOutlets = once(async (): Promise<Outlet[]> => {
  const entries = await readCollection('outlets');
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
});

/** Get an outlet or throw. */
export async function getOutlet(id: string): Promise<Outlet> {
  return requireEntry(await listOutlets(), id, 'outlet');
}

/** One outlet. */
export type Outlet = OutletData & { id: string };
