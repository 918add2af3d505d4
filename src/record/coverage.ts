import { parseDate } from '../lib/dates.ts';
import { countMatrix } from '../lib/matrix.ts';
import type { MatrixRow } from '../lib/matrix.ts';
import { findSilences } from '../lib/silences.ts';
import type { Article } from './articles.ts';
import { listArticles } from './articles.ts';
import { once } from './collections.ts';
import type { Outlet } from './outlets.ts';
import { listOutlets } from './outlets.ts';
import { listPlaces } from './places.ts';

/** Count what the record covers, by outlet: reports by month, claims by place, claims by kind of speaker, reports by access. */
export const getCoverage = once(async (): Promise<Coverage> => {
  const [articles, outlets, places] = await Promise.all([listArticles(), listOutlets(), listPlaces()]);
  const columns = outlets.map(({ id }) => id);
  const claims = articles.flatMap((article) => article.claims.map((claim) => ({ article, claim })));
  const byKey = (key: (article: Article) => string, rows: string[]) =>
    countMatrix(
      articles.map((article) => ({ row: key(article), column: article.outlet.id })),
      rows,
      columns,
    );
  const claimsBy = (key: (claim: (typeof claims)[number]['claim']) => string, rows: string[]) =>
    countMatrix(
      claims.map(({ article, claim }) => ({ row: key(claim), column: article.outlet.id })),
      rows,
      columns,
    );
  const months = [...new Set(articles.map(({ published }) => published.min.slice(0, 7)))].sort();
  const named = places.filter(({ id }) => claims.some(({ claim }) => claim.place === id));
  return {
    outlets,
    months: withGaps(
      byKey(({ published }) => published.min.slice(0, 7), months),
      articles,
    ),
    places: claimsBy(({ place }) => place, [...named.map(({ id }) => id), 'unknown']).sort((a, b) => b.total - a.total),
    placeNames: new Map(named.map(({ id, name }) => [id, name])),
    speakers: claimsBy(({ speaker }) => speaker.kind, ['outlet', 'official', 'military', 'witness', 'expert']),
    access: byKey(({ access }) => access.kind, ['embedded', 'on-site', 'interview', 'desk', 'unknown']),
  };
});

/** Put each gap of whole months between the months it lies between. */
function withGaps(months: MatrixRow[], articles: Article[]): CoverageMonth[] {
  const gaps = findSilences(
    articles.map(({ published }) => published),
    1,
  ).map(({ edtf, months: length }) => ({ edtf, gap: length, row: undefined }));
  const rows = months.map((row) => ({ edtf: row.row, gap: 0, row }));
  return [...rows, ...gaps].sort((a, b) => parseDate(a.edtf).min.localeCompare(parseDate(b.edtf).min));
}

/** A month with its counts, or a gap with its length in months. */
export interface CoverageMonth {
  edtf: string;
  gap: number;
  row: MatrixRow | undefined;
}

/** What the record covers; the cells of each row are in the order of the outlets. */
export interface Coverage {
  outlets: Outlet[];
  months: CoverageMonth[];
  places: MatrixRow[];
  placeNames: Map<string, string>;
  speakers: MatrixRow[];
  access: MatrixRow[];
}
