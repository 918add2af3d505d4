import { dates } from '../data/date-columns.ts';
import { id, identity, integer, list, number, optional, orUnknown, sha256, text, url } from '../data/table.ts';
import type { Table } from '../data/table.ts';
import { CONDITIONS, CORROBORATIONS, QUALIFIERS, SPEAKERS, STATUSES, WORDINGS } from './claim-words.ts';

const inUnit = { ...optional, unit: 'as `unit` says' };

/** What the reports state that can be checked. */
export const claimsTable: Table<ClaimItem> = {
  name: 'claims',
  title: 'Claims',
  description:
    'One row is one statement of one report that can be checked. That somebody said it and that it was so are two things.',
  columns: [
    ...identity<ClaimItem>(
      'The report and the claim within it, as `article/claim`.',
      ({ article, claim }) => `${article.id}/${claim.id}`,
      ({ article, claim }, to) => to.claim(article.id, claim.id),
    ),
    id('article', 'The report that states it.', ({ article }) => article.id, { table: 'articles' }),
    id('outlet', 'The outlet of the report.', ({ article }) => article.outlet.id, { table: 'outlets' }),
    id('claim', 'The claim within its report.', ({ claim }) => claim.id),
    integer('number', 'Its number on the site today, from 1 in each report. Cite the id.', ({ claim }) => claim.number),
    text('statement', 'What is stated, in the record’s words, without the speaker.', ({ claim }) => claim.statement),
    text(
      'printed',
      'The figure or few words as printed in the text that was read.',
      ({ claim }) => claim.printed,
      optional,
    ),
    id('question', 'The question it answers.', ({ claim }) => claim.question, { ...optional, table: 'questions' }),
    number('value', 'The quantity, where one is stated.', ({ claim }) => claim.quantity?.value, inUnit),
    number('min', 'The lower end of a range that is stated.', ({ claim }) => claim.quantity?.min, inUnit),
    number('max', 'The upper end of a range that is stated.', ({ claim }) => claim.quantity?.max, inUnit),
    id('unit', 'What the quantity counts or measures.', ({ claim }) => claim.quantity?.unit, optional),
    text('qualifier', 'How the speaker qualifies the quantity.', ({ claim }) => claim.quantity?.qualifier, {
      ...optional,
      values: QUALIFIERS,
    }),
    id('share_of', 'What a percentage is a share of.', ({ claim }) => claim.quantity?.of, optional),
    text(
      'condition',
      'In what condition that share is, as the report words it.',
      ({ claim }) => claim.quantity?.condition,
      {
        ...optional,
        values: CONDITIONS,
      },
    ),
    ...dates<ClaimItem>('happened', 'When the thing happened.', ({ claim }) => claim.happened, optional),
    ...dates<ClaimItem>('as_of', 'As of when the statement holds.', ({ claim }) => claim.asOf, orUnknown),
    text('speaker_kind', 'What kind of speaker says it.', ({ claim }) => claim.speaker.kind, { values: SPEAKERS }),
    text('speaker_name', 'Who says it; residents by given name at most.', ({ claim }) => claim.speakerName),
    id('speaker_person', 'The page of a public person, at people/.', ({ claim }) => claim.speaker.person, optional),
    text('speaker_via', 'How it was said, where that is known.', ({ claim }) => claim.speaker.via, optional),
    id('place', 'The place it is about.', ({ claim }) => claim.place, { ...orUnknown, table: 'places' }),
    integer(
      'source_lines',
      'The lines of that text that state it, counted from 1 with the empty ones.',
      ({ claim }) => claim.passage.map(({ line }) => line),
      list,
    ),
    sha256(
      'source_sha256',
      'Of each of these lines, in their order, the SHA-256 of its UTF-8 bytes in NFC with white space collapsed.',
      ({ claim }) => claim.passage.map((passage) => passage.sha256),
      list,
    ),
    url('passage_permalink', 'The words of the entry that state it.', ({ article, claim }, to) =>
      to.passage(article.id, `claim-${claim.id}`),
    ),
    text('wording', 'What wording the record has seen.', ({ claim }) => claim.wording, { values: WORDINGS }),
    text('corroboration', 'What other works say of it.', ({ claim }) => claim.corroboration.status, {
      values: CORROBORATIONS,
    }),
    id('references', 'The works it was checked with.', ({ claim }) => claim.corroboration.references, {
      ...list,
      table: 'references',
    }),
    text('corroboration_note', 'What they say.', ({ claim }) => claim.corroboration.note, optional),
    text('status', 'How it stands to later statements.', ({ claim }) => claim.status, { values: STATUSES }),
    text('note', 'What a reader should know of it.', ({ claim }) => claim.note, optional),
  ],
};

/** What the table needs of an article and a claim of it. */
interface ClaimItem {
  article: { id: string; outlet: { id: string } };
  claim: {
    id: string;
    number: number;
    statement: string;
    printed?: string | undefined;
    question?: string | undefined;
    quantity?: Quantity | undefined;
    happened?: string | undefined;
    asOf: string;
    speaker: { kind: keyof typeof SPEAKERS; person?: string | undefined; via?: string | undefined };
    speakerName: string;
    place: string;
    passage: { line: number; sha256: string }[];
    wording: keyof typeof WORDINGS;
    corroboration: { status: keyof typeof CORROBORATIONS; references: string[]; note?: string | undefined };
    status: keyof typeof STATUSES;
    note?: string | undefined;
  };
}

interface Quantity {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  unit: string;
  qualifier: keyof typeof QUALIFIERS;
  of?: string | undefined;
  condition?: keyof typeof CONDITIONS | undefined;
}
