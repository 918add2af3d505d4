import { zipSync } from 'fflate';

/** Pack files into a ZIP whose bytes depend on nothing but theirs: not on the day, the time zone or the machine. */
export function packFiles(files: { name: string; bytes: Uint8Array }[]): Uint8Array<ArrayBuffer> {
  // ZIP keeps a local time, so this one is made from local figures; its calendar begins in 1980.
  const mtime = new Date(1980, 0, 1, 12);
  return new Uint8Array(zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime }));
}
