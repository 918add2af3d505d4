import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fingerprint } from './source-texts.ts';

/** Paths of the files of a small record: one of most kinds, which refer to each other. */
export const paths = {
  article: 'content/articles/2022-05-16-itv-people-return.mdx',
  claims: 'content/claims/2022-05-16-itv-people-return.yaml',
  question: 'content/questions/homes-damaged.yaml',
  event: 'content/events/strikes.yaml',
  topic: 'content/topics/bombardment.mdx',
  place: 'content/places/kharkiv.yaml',
  oblast: 'content/places/kharkiv-oblast.yaml',
  person: 'content/people/the-mayor.yaml',
  outlet: 'content/outlets/itv.yaml',
  term: 'content/terms/grad.yaml',
  reference: 'content/references/city-council.yaml',
  correction: 'content/corrections/homes.yaml',
  about: 'content/about/method.mdx',
  source: 'sources/report.txt',
};

/** A day on which nothing in the small record lies in the future. */
export const today = '2026-11-22';

/**
 * Write a small record to a temporary folder, use it and take it away.
 * @param changes By path: another text, bytes, a change of the text that stands there, or null to leave the file out.
 * @param use Gets the folder that holds `content/`, and the folder of the source texts.
 */
export async function withRecord<Result>(
  changes: Changes,
  use: (root: string, sources: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'record-'));
  try {
    for (const [path, text] of Object.entries({ ...files, ...resolve(changes) })) {
      if (text === null) continue;
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await use(root, join(root, 'sources'));
  } finally {
    await rm(root, { recursive: true });
  }
}

/** A change of a text in one place, which has to be there. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The text of the fixture has no “${from}”.`);
    return text.replace(from, () => to);
  };
}

function resolve(changes: Changes): Record<string, string | Uint8Array | null> {
  return Object.fromEntries(
    Object.entries(changes).map(([path, change]) => [
      path,
      typeof change === 'function' ? change(files[path] ?? '') : change,
    ]),
  );
}

const sourceLines = [
  'A made-up report',
  '',
  'Of all homes 30% were damaged, said the mayor.',
  '',
  'We counted 12 strikes.',
  '',
];
const source = sourceLines.join('\n');
const lineSha = (line: number) => fingerprint(sourceLines[line - 1] ?? '');

const files: Record<string, string> = {
  [paths.source]: source,
  [paths.article]: `---
title: People return
summary: The mayor speaks of damage.
outlet: itv
date: "2022-05-16"
dateBasis: { status: stated, reason: It stands in the address. }
place: kharkiv
places: [kharkiv]
people: [the-mayor]
topics: [bombardment]
covers: "2022-05"
access: { kind: on-site, note: They were in the city. }
source:
  headline: { text: A made-up report, language: en, basis: The page itself. }
  authors: unknown
  language: en
  url: https://news.example/report
  archiveUrl: unknown
  consulted:
    date: "2026-11-22"
    condition: original
    note: The page itself.
    sha256: ${createHash('sha256').update(source).digest('hex')}
    paragraphs: 3
doubts:
  - id: homes
    printed: homes
    likely: flats
    certainty: open
    origin: outlet
    evidence: Nothing shows it.
    references: [city-council]
---

## What the mayor says

<P id="damage" when="2022-05-15~">

Of all <Doubt id="homes">homes</Doubt>, he says, <Claim id="homes-damaged">30 per cent were damaged</Claim> in [Kharkiv](/places/kharkiv/).

</P>

The reporters counted <Claim id="strikes-counted">twelve strikes</Claim> by <Term id="grad">Grad</Term> on 15 May.
`,
  [paths.claims]: `claims:
  - id: homes-damaged
    statement: In Kharkiv 30% of the homes were damaged.
    printed: 30% were damaged
    question: homes-damaged
    quantity: { value: 30, unit: percent }
    asOf: "2022-05-15~"
    speaker: { kind: official, person: the-mayor }
    place: kharkiv
    passage:
      - { line: 3, sha256: ${lineSha(3)} }
    wording: original
    corroboration: { status: independent, references: [city-council] }
    status: current
  - id: strikes-counted
    statement: There were twelve strikes.
    quantity: { value: 12, unit: strikes }
    asOf: unknown
    speaker: { kind: outlet }
    place: unknown
    passage:
      - { line: 5, sha256: ${lineSha(5)} }
    wording: original
    corroboration: { status: not-sought }
    status: current
`,
  [paths.question]: `title: How many homes were damaged?
topics: [bombardment]
unit: percent
relation: [single]
reading: One report answers.
`,
  [paths.event]: `title: Strikes on Kharkiv
date: "2022-05-15~"
place: kharkiv
precision: settlement
topics: [bombardment]
summary: Twelve strikes are counted.
claims: [2022-05-16-itv-people-return/strikes-counted]
origins: [ITV News]
`,
  [paths.topic]: `---
title: Bombardment
summary: What the reports say of strikes.
order: 1
---

One report speaks of <Passage article="2022-05-16-itv-people-return" id="damage">damage</Passage>; see
[its entry](/articles/2022-05-16-itv-people-return/#damage) and [the method](/about/#method).
`,
  [paths.place]: `name: Kharkiv
ukrainian: Харків
russian: Харьков
kind: city
within: kharkiv-oblast
location: { latitude: 49.99, longitude: 36.23, precision: settlement, source: GeoNames }
printed:
  - { form: Kharkov, articles: [2022-05-16-itv-people-return] }
proseForms: [Kharkiv]
references: [city-council]
`,
  [paths.oblast]: 'name: Kharkiv Oblast\nukrainian: Харківська область\nrussian: unknown\nkind: oblast\n',
  [paths.person]:
    'name: The Mayor\nukrainian: unknown\nrussian: unknown\nrole: Mayor\nabout: A mayor.\nkind: official\n',
  [paths.outlet]: `name: ITV News
ukrainian: unknown
kind: broadcaster
country: United Kingdom
language: en
about: A broadcaster.
url: https://news.example/
`,
  [paths.term]: 'name: Grad\ndefinition: A rocket launcher.\nstatus: verified\nukrainian: Град\n',
  [paths.reference]: `title: Homes of the city
publisher: City council
date: "2022"
url: unlinked
quality: primary
consulted: "2026-11-22"
`,
  [paths.correction]: `date: "2026-11-22"
article: 2022-05-16-itv-people-return
said: 40 per cent.
says: 30 per cent.
why: A slip.
`,
  [paths.about]: '---\ntitle: Method\norder: 1\n---\n\nHow [the reports](/articles/) are read.\n',
};

type Changes = Record<string, string | Uint8Array | null | ((text: string) => string)>;
