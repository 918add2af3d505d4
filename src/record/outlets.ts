import type { OutletData } from '../schemas/outlet.ts';
import { once, readCollection } from './collections.ts';

/** List the outlets by name. */
export const listOutlets = once(async (): Promise<Outlet[]> => {
  const entries = await readCollection('outlets');
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
});

/** One outlet. */
export type Outlet = OutletData & { id: string };
