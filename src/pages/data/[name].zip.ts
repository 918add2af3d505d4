import type { APIRoute } from 'astro';
import type { DataFile } from '@/lib/data/files.ts';
import { listDataPaths } from '@/record/open-data.ts';
import { words } from '@/site.ts';

/** Everything in one file. */
export const getStaticPaths = () => listDataPaths(words.data.about, '', '.zip');

/** One of them. */
export const GET: APIRoute<DataFile> = ({ props }) => new Response(props.bytes);
