import type { APIRoute } from 'astro';
import type { DataFile } from '@/lib/data/files.ts';
import { listDataPaths } from '@/record/open-data.ts';
import { words } from '@/site.ts';

/** The tables as JSON, and the description of the package. */
export const getStaticPaths = () => listDataPaths(words.data.about, '', '.json');

/** One of them. */
export const GET: APIRoute<DataFile> = ({ props }) => new Response(props.bytes);
