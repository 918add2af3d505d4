import { makeDataFiles } from '../lib/data/files.ts';
import type { DataFile, DataHead } from '../lib/data/files.ts';
import { fillTable } from '../lib/data/table.ts';
import type { FilledTable, Row, Value } from '../lib/data/table.ts';
import { createRoutes } from '../lib/routes.ts';
import { articlesTable } from '../lib/tables/articles.ts';
import { claimsTable } from '../lib/tables/claims.ts';
import { eventsTable } from '../lib/tables/events.ts';
import { outletsTable } from '../lib/tables/outlets.ts';
import { placesTable } from '../lib/tables/places.ts';
import { questionsTable } from '../lib/tables/questions.ts';
import { referencesTable } from '../lib/tables/references.ts';
import { termsTable } from '../lib/tables/terms.ts';
import { listArticles } from './articles.ts';
import { once } from './collections.ts';
import { listEvents } from './events.ts';
import { listOutlets } from './outlets.ts';
import { listPlaces } from './places.ts';
import { listQuestions } from './questions.ts';
import { listReferenceUses } from './references.ts';
import { listTerms } from './terms.ts';

/** List the tables of the open data with their rows, in the order in which the site lists the entries. */
export const listTables = once(async (): Promise<FilledTable[]> => {
  const [articles, questions, events, places, references, outlets, terms] = await Promise.all([
    listArticles(),
    listQuestions(),
    listEvents(),
    listPlaces(),
    listReferenceUses(),
    listOutlets(),
    listTerms(),
  ]);
  const claims = articles.flatMap((article) => article.claims.map((claim) => ({ article, claim })));
  const locations = new Map(places.map((place) => [place.id, place.location]));
  const placed = events.map((event) => ({ event, location: locations.get(event.place) }));
  return [
    fillTable(articlesTable, articles, to),
    fillTable(claimsTable, claims, to),
    fillTable(questionsTable, questions, to),
    fillTable(eventsTable, placed, to),
    fillTable(placesTable, places, to),
    fillTable(referencesTable, references, to),
    fillTable(outletsTable, outlets, to),
    fillTable(termsTable, terms, to),
  ];
});

/** Find a claim to explain the columns by: the first whose figure is drawn with its question and that stands on one line. */
export async function findExample(): Promise<{ table: FilledTable; row: Row } | undefined> {
  const [tables, questions] = await Promise.all([listTables(), listQuestions()]);
  const units = new Map<Value | undefined, string | undefined>(questions.map(({ id, unit }) => [id, unit]));
  const table = tables.find(({ name }) => name === claimsTable.name);
  const row = table?.rows.find(
    ({ value, unit, question, source_lines: lines, speaker_kind: kind }) =>
      value !== null && unit === units.get(question) && [lines].flat().length === 1 && kind !== 'witness',
  );
  return table && row && { table, row };
}

/** List every file of the open data; the last is the ZIP of all others. */
export async function listDataFiles(about: About): Promise<DataFile[]> {
  const [tables, sources] = await Promise.all([listTables(), listSources()]);
  // The authoring server makes them again, so that an edit shows.
  const made =
    (import.meta.env.DEV ? undefined : files) ?? makeDataFiles({ ...about, homepage: to.data(), sources }, tables);
  files = made;
  return made;
}

/** List the files of a folder with one ending as the paths of the route that serves them. */
export async function listDataPaths(
  about: About,
  folder: string,
  ending: string,
): Promise<{ params: { name: string }; props: DataFile }[]> {
  return (await listDataFiles(about)).flatMap((file) => {
    const name = file.name.slice(folder.length, -ending.length);
    return file.name === `${folder}${name}${ending}` && !name.includes('/') ? [{ params: { name }, props: file }] : [];
  });
}

let files: Promise<DataFile[]> | undefined;

/** What the data rest on: the reports, and where the points of places come from. */
async function listSources(): Promise<DataHead['sources']> {
  const [articles, places] = await Promise.all([listArticles(), listPlaces()]);
  const reports = articles.map(({ outlet, date, source: { headline, url } }) => ({
    title: `${outlet.name}, ${date}${headline === 'unknown' ? '' : `: ${headline.text}`}`,
    ...(url !== 'unknown' && { path: url }),
  }));
  const points = [...new Set(places.flatMap(({ location }) => location?.source ?? []))].sort();
  return [...reports, ...points.map((title) => ({ title }))];
}

/** The addresses of all pages, absolute: data leave the site. */
const to = createRoutes(new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href);

/** What is said of the data as a whole, in the words of the site. */
type About = Omit<DataHead, 'homepage' | 'sources'>;
