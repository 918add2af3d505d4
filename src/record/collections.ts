import { getCollection } from 'astro:content';
import type { CollectionEntry, CollectionKey } from 'astro:content';

const loaded = new Map<CollectionKey, Promise<CollectionEntry<CollectionKey>[]>>();

/** Read a collection once and keep it: asking for it in every page would cost the square of its size. */
export function readCollection<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> {
  // The authoring server rereads, so that an edit shows.
  const known = import.meta.env.DEV ? undefined : loaded.get(name);
  const entries = known ?? getCollection(name);
  loaded.set(name, entries);
  return entries as Promise<CollectionEntry<Name>[]>;
}

/** Find an entry in a list by id, or throw. */
export function requireEntry<Item extends { id: string }>(list: Item[], id: string, kind: string): Item {
  const entry = list.find((item) => item.id === id);
  if (!entry) throw new Error(`The record has no ${kind} "${id}".`);
  return entry;
}

/** Compute a value once and keep it, except while authoring. */
export function once<Value>(compute: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    if (import.meta.env.DEV) return compute();
    value ??= compute();
    return value;
  };
}
