import type { APIRoute } from 'astro';
import type { DataFile } from '@/lib/data/files.ts';
import { listDataPaths } from '@/record/open-data.ts';
import { words } from '@/site.ts';

/** The tables that have points as GeoJSON. */
export const getStaticPaths = () => listDataPaths(words.data.about, '', '.geojson');

/** One of them. */
export const GET: APIRoute<DataFile> = ({ props }) => new Response(props.bytes);
