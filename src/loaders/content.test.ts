import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { paths, replace, today, withRecord } from './content-fixture.ts';
import { readContent } from './content.ts';
import { ContentError } from './faults.ts';

type Changes = Parameters<typeof withRecord>[0];

/** The faults found in the small record after some changes, one line each. */
function faultsOf(changes: Changes): Promise<string[]> {
  return withRecord(changes, async (root, sources) => {
    try {
      await readContent(root, { today, sources });
      return [];
    } catch (error) {
      assert.ok(error instanceof ContentError, String(error));
      const [head, ...lines] = error.message.split('\n');
      assert.match(head ?? '', /fault.* in the content\. Nothing was built\.$/u);
      assert.equal(lines.length, error.faults.length);
      return lines;
    }
  });
}

const { article, claims, question, event, topic, place, oblast, outlet, term, reference, correction, about } = paths;
const id = '2022-05-16-itv-people-return';

/** What is wrong, the change that makes it so, and each line that says so. */
const FAULTS: [what: string, changes: Changes, lines: RegExp[]][] = [
  [
    'a missing key',
    { [article]: replace('title: People return\n', '') },
    [/return\.mdx: title: The key is missing: add it\.$/u],
  ],
  [
    'a missing key for which a word stands ready',
    { [place]: replace('russian: Харьков\n', '') },
    [/kharkiv\.yaml: russian: The key is missing: add it\. Or write "unknown"\.$/u],
  ],
  [
    'a missing speaker',
    { [claims]: replace('    speaker: { kind: outlet }\n', '') },
    [/return\.yaml: claims\.1\.speaker: The key is missing: add it\.$/u],
  ],
  [
    'a misspelt key',
    { [article]: replace('topics:', 'topcis:') },
    [
      /return\.mdx: topics: The key is missing/u,
      /return\.mdx: topcis: There is no such key\. Did you mean "topics"\?$/u,
    ],
  ],
  [
    'a misspelt key inside another',
    { [article]: replace('archiveUrl: unknown', 'archiveUrl: unknown\n  archivUrl: unknown') },
    [/return\.mdx: source\.archivUrl: There is no such key\. Did you mean "archiveUrl"\?$/u],
  ],
  [
    'a key that nobody knows',
    { [term]: replace('name:', 'zzzzzzzz: 1\nname:') },
    [/zzzzzzzz: There is no such key\. Take it out\.$/u],
  ],
  [
    'a word that is not in the list',
    { [outlet]: replace('broadcaster', 'brodcaster') },
    [/itv\.yaml: kind: "brodcaster" is not one of broadcaster, .* Did you mean "broadcaster"\?$/u],
  ],
  [
    'a title that YAML reads as a number',
    { [place]: replace('name: Kharkiv', 'name: 0123') },
    [/name: Write text here\. Put it in quotation marks\.$/u],
  ],
  [
    'a title that YAML reads as true',
    { [place]: replace('name: Kharkiv', 'name: true') },
    [/name: .* Put it in quotation marks\.$/u],
  ],
  ['an empty list', { [article]: replace('places: [kharkiv]', 'places: []') }, [/places: Write at least 1 here\.$/u]],
  [
    'a list where text belongs',
    { [place]: replace('name: Kharkiv', 'name: [Kharkiv]') },
    [/name: Write text here\.$/u],
  ],
  [
    'an outlet without entry',
    { [article]: replace('outlet: itv', 'outlet: itvv') },
    [
      /return\.mdx: outlet: Outlet "itvv" does not exist\. Did you mean "itv"\? Outlets are the files in content\/outlets\/\.$/u,
      /return\.mdx: Begin the name of the file with "2022-05-16-itvv-"/u,
    ],
  ],
  [
    'a place without entry',
    { [article]: replace('places: [kharkiv]', 'places: [kharkiv, kharkov]') },
    [
      /return\.mdx: places: Place "kharkov" does not exist\. Did you mean "kharkiv"\? Places are the files in content\/places\/\.$/u,
    ],
  ],
  [
    'a person without entry',
    { [article]: replace('[the-mayor]', '[mayor]') },
    [/people: Person "mayor" does not exist\. .*content\/people\/\.$/u],
  ],
  [
    'a topic without entry',
    { [event]: replace('[bombardment]', '[bombing]') },
    [/strikes\.yaml: topics: Topic "bombing" does not exist\..*content\/topics\/\.$/u],
  ],
  [
    'a question without entry',
    { [claims]: replace('question: homes-damaged', 'question: homes-damagd'), [question]: null },
    [/return\.yaml: homes-damaged\.question: Question "homes-damagd" does not exist\..*content\/questions\/\.$/u],
  ],
  [
    'a question without answer',
    { [claims]: replace('    question: homes-damaged\n', '') },
    [/homes-damaged\.yaml: No claim answers it: name "homes-damaged"/u],
  ],
  [
    'a reference without entry',
    { [article]: replace('references: [city-council]', 'references: [city-counsil]') },
    [
      /return\.mdx: doubts\.homes\.references: Reference "city-counsil" does not exist\. Did you mean "city-council"\? .*content\/references\/\.$/u,
    ],
  ],
  [
    'a speaker without entry',
    { [claims]: replace('person: the-mayor', 'person: the-major') },
    [/return\.yaml: homes-damaged\.speaker\.person: Person "the-major" does not exist\. Did you mean "the-mayor"\?/u],
  ],
  [
    'an article without entry',
    { [correction]: replace(id, '2022-05-16-itv-people-returned') },
    [
      /homes\.yaml: article: Article "2022-05-16-itv-people-returned" does not exist\. Did you mean "2022-05-16-itv-people-return"\?/u,
    ],
  ],
  [
    'a claim without entry in an event',
    { [event]: replace('/strikes-counted', '/strikes-count') },
    [
      /strikes\.yaml: claims: Claim ".*\/strikes-count" does not exist\. Did you mean ".*\/strikes-counted"\?.*content\/claims\/\.$/u,
    ],
  ],
  [
    'an article without claims',
    {
      [claims]: null,
      [event]: null,
      [question]: null,
    },
    [/return\.mdx: Its claims are missing: write content\/claims\/2022-05-16-itv-people-return\.yaml\.$/u],
  ],
  [
    'claims without article',
    { 'content/claims/2022-05-17-itv-x.yaml': 'claims: []' },
    [/2022-05-17-itv-x\.yaml: claims: Write at least 1 here\.$/u],
  ],
  [
    'ids that differ by letter case',
    { 'content/places/Kharkiv.yaml': 'name: Kharkiv\n' },
    [
      /Kharkiv\.yaml: Name the file in lower-case letters/u,
      /content\/places\/kharkiv\.yaml: Its id differs from that of content\/places\/Kharkiv\.yaml by letter case or punctuation only: rename one/u,
    ],
  ],
  [
    'ids that differ by punctuation',
    { 'content/places/kharkiv-o-blast.yaml': 'name: Kharkiv\nukrainian: unknown\nrussian: unknown\nkind: city\n' },
    [/content\/places\/kharkiv-oblast\.yaml: Its id differs from that of content\/places\/kharkiv-o-blast\.yaml/u],
  ],
  [
    'a claim id that stands twice',
    { [claims]: replace('id: strikes-counted', 'id: homes-damaged') },
    [
      /return\.yaml: homes-damaged: Two claims have this id: rename one of them\.$/u,
      /strikes\.yaml: claims: Claim/u,
      /<Claim id="strikes-counted"> refers to nothing/u,
      /homes-damaged: The words “30 per cent were damaged” say 30/u,
    ],
  ],
  [
    'a doubt id that stands twice',
    {
      [article]: replace(
        'doubts:\n',
        'doubts:\n  - { id: homes, printed: a, likely: b, certainty: open, origin: open, evidence: c, references: [] }\n',
      ),
    },
    [/return\.mdx: homes: Two doubts have this id: rename one of them\.$/u],
  ],
  [
    'an impossible date',
    { [article]: replace('"2022-05-16"', '"2022-02-31"') },
    [
      /return\.mdx: date: "2022-02-31" is not a date of the record\. No calendar has that day: check the month and the day\.$/u,
    ],
  ],
  [
    'a date without quotation marks',
    { [article]: replace('"2022-05-16"', '20220301') },
    [/return\.mdx: date: Put the date in quotation marks\.$/u],
  ],
  [
    'a date of digits',
    { [article]: replace('"2022-05-16"', '"20220301"') },
    [/return\.mdx: date: .*quotation marks: "2022-03-01"\.$/u],
  ],
  [
    'a date in words',
    { [article]: replace('"2022-05-16"', '1 March 2022') },
    [/return\.mdx: date: "1 March 2022" is not a date of the record\. Write it in figures, as in "2022-03-01"\.$/u],
  ],
  [
    'a date of another kind where a word stands ready',
    { [claims]: replace('asOf: unknown', 'asOf: 20220301') },
    [/claims\.1\.asOf: Put the date in quotation marks\. Or write "unknown"\.$/u],
  ],
  [
    'a date that EDTF has and the record not',
    { [event]: replace('"2022-05-15~"', '"2022-21"') },
    [/strikes\.yaml: date: .*Seasons are not used: write the months/u],
  ],
  [
    'an interval that ends before it begins',
    { [article]: replace('covers: "2022-05"', 'covers: "2022-05/2022-03"') },
    [/covers: .*The end lies before the start: write the earlier date first\.$/u],
  ],
  [
    'a date in the future',
    { [event]: replace('"2022-05-15~"', '"2026-11-23"') },
    [/strikes\.yaml: date: "2026-11-23" lies in the future: write a date up to 2026-11-22\.$/u],
  ],
  [
    'an interval that ends in the future',
    { [article]: replace('covers: "2022-05"', 'covers: "2022-05/2032-05"') },
    [/return\.mdx: covers: "2022-05\/2032-05" lies in the future/u],
  ],
  [
    'a future date deep inside',
    { [claims]: replace('asOf: unknown', 'asOf: "2027"') },
    [/return\.yaml: claims\.1\.asOf: "2027" lies in the future/u],
  ],
  [
    'a paragraph about the future',
    { [article]: replace('when="2022-05-15~"', 'when="2032-05"') },
    [/return\.mdx: damage: <P when="2032-05"> lies in the future: write a date up to 2026-11-22\.$/u],
  ],
  [
    'an address that is none',
    { [article]: replace('https://news.example/report', 'news.example/report') },
    [/return\.mdx: source\.url: Write a full address that begins with https:\/\/ or http:\/\/\./u],
  ],
  [
    'an address that runs code',
    { [reference]: replace('url: unlinked', 'url: javascript:alert(1)') },
    [/city-council\.yaml: url: Write a full address/u],
  ],
  [
    'an address that is a number',
    { [reference]: replace('url: unlinked', 'url: 3') },
    [/url: Write a full address .* Or write "unknown" or "unlinked"\.$/u],
  ],
  [
    'an empty body',
    { [article]: (text) => text.slice(0, text.lastIndexOf('---') + 4) },
    [/return\.mdx:34: The text is empty: write the entry below the second "---"\.$/u],
  ],
  [
    'an empty essay',
    { [topic]: '---\ntitle: Bombardment\nsummary: A.\norder: 1\n---\n\n' },
    [/bombardment\.mdx: The text is empty/u],
  ],
  [
    'an essay that cannot be read',
    { [about]: replace('How', 'How\n\n<Passage') },
    [/method\.mdx:8: The text cannot be read: .* Close every element you open/u],
  ],
  [
    'a frontmatter that is not closed',
    { [article]: (text) => text.replace('\n---\n', '\n\n') },
    [/return\.mdx:1: The frontmatter is not closed: end it with a line "---"\.$/u],
  ],
  [
    'no frontmatter',
    { [article]: 'Text.\n' },
    [/return\.mdx:1: The frontmatter is missing: begin the file with a line "---"\.$/u],
  ],
  ['an empty frontmatter', { [article]: '---\n---\nText.\n' }, [/return\.mdx:1: The frontmatter is empty/u]],
  [
    'a frontmatter of another kind',
    { [article]: '+++\ntitle = "A"\n+++\nText.\n' },
    [/return\.mdx:1: The frontmatter is missing/u],
  ],
  [
    'an empty file',
    { [article]: '', [place]: '' },
    [/return\.mdx:1: The frontmatter is missing/u, /kharkiv\.yaml: Write keys and values here\.$/u],
  ],
  [
    'a tab in YAML',
    { [place]: replace('within:', '\twithin:') },
    [/kharkiv\.yaml:\d: Tabs are not allowed as indentation\. Indent with spaces\.$/u],
  ],
  [
    'a key that stands twice',
    { [article]: replace('place: kharkiv', 'place: kharkiv\nplace: kyiv') },
    [/return\.mdx:8: Map keys must be unique\. Take one of the two out\.$/u],
  ],
  [
    'an anchor and its alias',
    { [place]: replace('russian: Харьков', 'russian: &a Харьков\nnote: *a') },
    [/kharkiv\.yaml:3: Anchors and aliases .* write the value out/u, /kharkiv\.yaml:4: Anchors and aliases/u],
  ],
  [
    'a tag',
    { [place]: replace('name: Kharkiv', 'name: !!js/function "x"') },
    [/kharkiv\.yaml:1: .*Tags \(!\) are not used/u],
  ],
  [
    'a tag that YAML itself has',
    { [place]: replace('name: Kharkiv', 'name: !!str 123') },
    [/kharkiv\.yaml:1: Tags \(!\) are not used: write the value alone/u],
  ],
  [
    'a second document in a file',
    { [place]: (text) => `${text}---\nname: Another\n` },
    [/kharkiv\.yaml:11: Source contains multiple documents\. Take the line "---" out\.$/u],
  ],
  [
    'text with a colon',
    { [term]: replace('A rocket launcher.', 'A launcher: rockets') },
    [/grad\.yaml:2: .* into quotation marks\.$/u],
  ],
  [
    'a NUL',
    { [term]: replace('A rocket', 'A\0rocket') },
    [/grad\.yaml:2: The invisible character U\+0000 stands here: take it out\.$/u],
  ],
  [
    'a character that turns the order of reading',
    { [article]: replace('The reporters', 'The\u202E reporters') },
    [/return\.mdx:43: The invisible character U\+202E stands here: take it out\.$/u],
  ],
  [
    'such a character written by its number',
    {
      [term]: replace('A rocket launcher.', '"A \\u202E launcher."'),
      [article]: replace('The reporters', 'The &#8238; reporters'),
    },
    [
      /grad\.yaml: definition: An invisible character stands here: take it out\.$/u,
      /return\.mdx:43: The invisible character U\+202E/u,
    ],
  ],
  [
    'bytes that are not UTF-8',
    { [place]: Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xff]) },
    [/kharkiv\.yaml: The file is not UTF-8: save it with that encoding\.$/u],
  ],
  ['UTF-16', { [place]: Buffer.from('\uFEFFname: Kharkiv\n', 'utf16le') }, [/kharkiv\.yaml: The file is not UTF-8/u]],
  [
    'a file that is too large',
    { [place]: `name: ${'x'.repeat(500_001)}` },
    [/kharkiv\.yaml: The file is larger than 500 kB: split it\.$/u],
  ],
  [
    'a folder in a folder',
    { 'content/places/old/kyiv.yaml': 'name: Kyiv\n' },
    [/content\/places\/old: Only files that end in "\.yaml" stand in content\/places\/, without folders/u],
  ],
  [
    'a file of another kind',
    { 'content/places/kyiv.yml': 'name: Kyiv\n' },
    [/content\/places\/kyiv\.yml: Only files that end in "\.yaml" .*: move or rename it\.$/u],
  ],
  [
    'a folder that nobody reads',
    { 'content/place/kyiv.yaml': 'name: Kyiv\n' },
    [/content\/place\/: Nothing reads this: .* Did you mean "places"\?$/u],
  ],
  [
    'a file beside the folders',
    { 'content/2022-05-17-itv-x.mdx': 'Text' },
    [/content\/2022-05-17-itv-x\.mdx: Nothing reads this/u],
  ],
  [
    'a name with other letters',
    { 'content/places/харків.yaml': 'name: Kharkiv\n' },
    [/харків\.yaml: Name the file in lower-case letters, digits and single hyphens/u],
  ],
  [
    'a name that does not begin with date and outlet',
    { [article]: replace('"2022-05-16"', '"2022-05-15"') },
    [/return\.mdx: Begin the name of the file with "2022-05-15-itv-"/u],
  ],
  [
    'a name more exact than the date',
    { [article]: replace('"2022-05-16"', '"[2022-05-14..2022-05-16]"') },
    [/return\.mdx: Begin the name of the file with "2022-05-itv-"/u],
  ],
  [
    'a place that is not among the places',
    { [article]: replace('place: kharkiv', 'place: kharkiv-oblast') },
    [/return\.mdx: places: Add "kharkiv-oblast", the place it was reported from\.$/u],
  ],
  [
    'places that lie in each other',
    { [oblast]: (text) => `${text}within: kharkiv\n` },
    [
      /kharkiv-oblast\.yaml: within: The place lies in itself: .* break the circle\.$/u,
      /kharkiv\.yaml: within: The place lies in itself/u,
    ],
  ],
  [
    'a claim that no words state',
    { [article]: replace('<Claim id="homes-damaged">30 per cent were damaged</Claim>', 'many were damaged') },
    [
      /return\.yaml: homes-damaged: No words of content\/articles\/.*\.mdx state it: wrap them in <Claim id="homes-damaged">, or take it out\.$/u,
    ],
  ],
  [
    'words that state no claim',
    { [article]: replace('<Claim id="strikes-counted">', '<Claim id="strikes-count">') },
    [
      /return\.mdx: <Claim id="strikes-count"> refers to nothing\. Did you mean "strikes-counted"\? The ids stand in content\/claims\//u,
      /return\.yaml: strikes-counted: No words/u,
    ],
  ],
  [
    'a claim in a claim',
    { [article]: replace('twelve strikes</Claim>', 'twelve <Claim id="homes-damaged">30</Claim> strikes</Claim>') },
    [
      /return\.mdx: homes-damaged: This claim stands inside another: give each claim words of its own\.$/u,
      /strikes-counted: The words “twelve 30 strikes” say 30/u,
    ],
  ],
  [
    'a doubt without its mark',
    { [article]: replace('<Doubt id="homes">homes</Doubt>', 'homes') },
    [/return\.mdx: homes: No words of .* state it: wrap them in <Doubt id="homes">/u],
  ],
  [
    'a mark of a doubt that is none',
    { [article]: replace('<Doubt id="homes">', '<Doubt id="home">') },
    [/return\.mdx: <Doubt id="home"> refers to nothing\. Did you mean "homes"\?/u, /homes: No words/u],
  ],
  [
    'a term without entry',
    { [article]: replace('<Term id="grad">', '<Term id="grads">') },
    [/return\.mdx: <Term id="grads"> refers to nothing\. Did you mean "grad"\? The ids stand in content\/terms\/\.$/u],
  ],
  [
    'a number that is no claim',
    { [article]: replace('The reporters', 'The 36 reporters') },
    [/return\.mdx: The number in “The 36 reporters count” is no claim, date or name: wrap the words/u],
  ],
  [
    'a number word that is no claim',
    { [article]: replace('The reporters', 'The two reporters') },
    [/return\.mdx: The number in “The two reporters count” is no claim/u],
  ],
  [
    'a figure changed in the article',
    { [article]: replace('30 per cent', '40 per cent') },
    [
      /return\.mdx: homes-damaged: The words “40 per cent were damaged” say 40, their claim in content\/claims\/.* does not: change both, or neither\.$/u,
    ],
  ],
  [
    'a number word changed in the article',
    { [article]: replace('twelve strikes', 'thirteen strikes') },
    [/return\.mdx: strikes-counted: The words “thirteen strikes” say 13/u],
  ],
  [
    'a figure changed in the statement of a claim',
    { [claims]: replace('30% of the homes', '40% of the homes') },
    [
      /return\.mdx: homes-damaged: The words “30 per cent were damaged” say 30/u,
      /return\.yaml: homes-damaged\.quantity: The statement does not say 30: change both, or neither\.$/u,
    ],
  ],
  [
    'a figure changed in the quantity of a claim',
    { [claims]: replace('value: 30', 'value: 40') },
    [/return\.yaml: homes-damaged\.quantity: The statement does not say 40: change both, or neither\.$/u],
  ],
  [
    'a figure changed in the printed words of a claim',
    { [claims]: replace('printed: 30%', 'printed: 40%') },
    [/return\.yaml: homes-damaged\.printed: The lines of its passage do not have these words/u],
  ],
  [
    'a quotation that is too long',
    { [article]: replace('The reporters', 'He said “one of us is here and some of us are not there”. The reporters') },
    [/return\.mdx: The quotation “one of us .* not there” has more than eight words: shorten it or report it\.$/u],
  ],
  [
    'a link to a page that is not there',
    { [article]: replace('(/places/kharkiv/)', '(/places/kharkov/)') },
    [/return\.mdx: damage: The link to "\/places\/kharkov\/" leads nowhere\. Did you mean "\/places\/kharkiv\/"\?$/u],
  ],
  [
    'a link without its closing slash',
    { [article]: replace('(/places/kharkiv/)', '(/places/kharkiv)') },
    [/return\.mdx: damage: The link to "\/places\/kharkiv" leads nowhere\. Did you mean "\/places\/kharkiv\/"\?$/u],
  ],
  [
    'a link to a part that is not there',
    { [article]: replace('(/places/kharkiv/)', '(#damages)') },
    [
      /return\.mdx: damage: The link to "#damages" leads nowhere: the page has no "damages"\. Did you mean "damage"\?$/u,
    ],
  ],
  [
    'a link of an essay to nothing',
    { [topic]: replace('/#damage)', '/#damages)'), [about]: replace('(/articles/)', '(/article/)') },
    [
      /bombardment\.mdx:8: The link to ".*#damages" leads nowhere: .* Did you mean "damage"\?$/u,
      /method\.mdx:6: The link to "\/article\/" leads nowhere\. Did you mean "\/articles\/"\?$/u,
    ],
  ],
  [
    'a link of an essay relative to its page',
    { [about]: replace('(/articles/)', '(articles/)') },
    [/method\.mdx:6: The link to "articles\/" is not allowed: write https:/u],
  ],
  [
    'a passage that is not there',
    { [topic]: replace('id="damage"', 'id="damages"') },
    [
      /bombardment\.mdx:7: <Passage>: "2022-05-16-itv-people-return" has no passage "damages"\. Did you mean "damage"\?$/u,
    ],
  ],
  [
    'a passage of an article that is not there',
    { [topic]: replace('article="2022-05-16-itv-people-return"', 'article="2022-05-16-itv"') },
    [/bombardment\.mdx:7: <Passage>: article "2022-05-16-itv" does not exist\./u],
  ],
  [
    'a passage that is computed',
    { [topic]: replace('id="damage"', 'id={"damage"}') },
    [/bombardment\.mdx:7: <Passage> needs article="…" and id="…", written literally\.$/u],
  ],
  [
    'a fingerprint of another line',
    { [claims]: replace('line: 3', 'line: 5') },
    [
      /return\.yaml: homes-damaged\.passage: The fingerprint is not that of line 5 of the source text\. It is that of line 3\.$/u,
      /homes-damaged\.printed/u,
    ],
  ],
  [
    'a fingerprint of no line',
    { [claims]: (text) => text.replace(/sha256: [0-9a-f]{64}/u, `sha256: ${'f'.repeat(64)}`) },
    [
      /return\.yaml: homes-damaged\.passage: The fingerprint is not that of line 3 of the source text\. Compute it of that line/u,
    ],
  ],
  [
    'a source text that changed',
    { [paths.source]: replace('12 strikes', '13 strikes') },
    [/return\.mdx: source\.consulted\.sha256: No source text has this SHA-256: compute it of the whole file\.$/u],
  ],
  [
    'a wrong number of lines',
    { [article]: replace('paragraphs: 3', 'paragraphs: 4') },
    [/return\.mdx: source\.consulted\.paragraphs: The source text has 3 lines that are not empty\.$/u],
  ],
  [
    'an import in an article',
    { [article]: replace('## What', 'import x from "y"\n\n## What') },
    [/return\.mdx:35: Imports and exports are not allowed/u],
  ],
  [
    'an element of HTML in an article',
    { [article]: replace('The reporters', 'The <b>reporters</b>') },
    [/return\.mdx:43: <b> is not an element of articles/u],
  ],
];

test('a small record without faults is read', async () => {
  const content = await withRecord({}, (root, sources) => readContent(root, { today, sources }));
  assert.deepEqual(
    Object.entries(content).map(([name, entries]) => [name, entries.map((entry: { id: string }) => entry.id)]),
    [
      ['articles', [id]],
      ['claims', [id]],
      ['questions', ['homes-damaged']],
      ['events', ['strikes']],
      ['topics', ['bombardment']],
      ['places', ['kharkiv-oblast', 'kharkiv']],
      ['people', ['the-mayor']],
      ['outlets', ['itv']],
      ['terms', ['grad']],
      ['references', ['city-council']],
      ['corrections', ['homes']],
      ['about', ['method']],
    ],
  );
  const [entry] = content.articles;
  assert.equal(entry?.file, article);
  assert.equal(entry.data.date, '2022-05-16');
  assert.equal(entry.body.split('\n')[37 - entry.bodyLine], '<P id="damage" when="2022-05-15~">');
});

for (const [what, changes, expected] of FAULTS) {
  test(`refuses ${what}`, async () => {
    const lines = await faultsOf(changes);
    assert.equal(lines.length, expected.length, lines.join('\n'));
    for (const line of lines) assert.match(line, /^content\/[^\s:]+(?::\d+)?: \S.*[.?]$/u);
    for (const pattern of expected)
      assert.ok(
        lines.some((line) => pattern.test(line)),
        `${String(pattern)} in\n${lines.join('\n')}`,
      );
  });
}

test('says all faults of all files at once, one line each', async () => {
  const lines = await faultsOf({
    [article]: (text) => replace('title: People return\n', '')(replace('topics:', 'topcis:')(text)),
    [outlet]: replace('broadcaster', 'blog'),
    [term]: replace('A rocket', 'A\0rocket'),
    'content/places/kyiv.yml': 'name: Kyiv\n',
    [event]: replace('"2022-05-15~"', '"2032"'),
  });
  assert.deepEqual(
    lines.map((line) => /^content\/(\w+)/u.exec(line)?.[1]),
    ['articles', 'articles', 'articles', 'places', 'outlets', 'terms', 'events'],
  );
});

test('a fault in one file is not blamed on those that refer to it', async () => {
  for (const [path, change] of [
    [place, replace('kind: city', 'kind: town')],
    [term, replace('status: verified', 'status: sure')],
    [claims, replace('status: current', 'status: true')],
    [outlet, replace('language: en', 'language: english')],
  ] as const) {
    const lines = await faultsOf({ [path]: change });
    assert.deepEqual(
      lines.map((line) => line.startsWith(`${path}: `)),
      [true],
      lines.join('\n'),
    );
  }
});

test('files with other line ends and with a byte order mark are read like the rest', async () => {
  const read = (changes: Changes) =>
    withRecord(changes, async (root, sources) => {
      const content = await readContent(root, { today, sources });
      return Object.values(content).flatMap((entries) =>
        entries.map((entry: { id: string; data: unknown; body: string; bodyLine: number }) => [
          entry.id,
          entry.data,
          entry.body,
          entry.bodyLine,
        ]),
      );
    });
  const written = Object.values(paths).filter((path) => path.startsWith('content/'));
  const every = (change: (text: string) => string) => Object.fromEntries(written.map((path) => [path, change]));
  const plain = await read({});
  assert.deepEqual(await read(every((text) => text.replaceAll('\n', '\r\n'))), plain);
  assert.deepEqual(await read(every((text) => text.replaceAll('\n', '\r'))), plain);
  assert.deepEqual(await read(every((text) => `\uFEFF${text}`)), plain);
  assert.deepEqual(await read(every((text) => text.normalize('NFD'))), plain);
});

test('a link to a file elsewhere is refused', async () => {
  await withRecord({ [place]: null }, async (root) => {
    await symlink('/etc/hostname', join(root, place));
    await assert.rejects(readContent(root, { today }), /kharkiv\.yaml: Only files .* without folders or links/u);
  });
});

test('files whose names begin with a dot are passed over', async () => {
  assert.deepEqual(await faultsOf({ 'content/places/.gitkeep': '', 'content/.note': '' }), []);
});

test('without the source texts the rest is checked and fingerprints are not', async () => {
  await withRecord({ [claims]: replace('line: 3', 'line: 5'), [paths.source]: null }, async (root) => {
    assert.equal((await readContent(root, { today })).articles.length, 1);
  });
});

test('the content of the project has no fault', async () => {
  const root = dirname(dirname(import.meta.dirname));
  const { articles } = await readContent(root, {
    today: new Date().toISOString().slice(0, 10),
    sources: process.env.SOURCE_TEXTS,
  });
  assert.ok(articles.length > 0);
});
