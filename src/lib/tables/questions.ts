import { id, identity, integer, list, number, optional, text } from '../data/table.ts';
import type { Table } from '../data/table.ts';

const RELATIONS = {
  agree: 'the answers agree',
  update: 'a later answer updates an earlier one',
  'other-scope': 'the answers speak of different things',
  conversion: 'the answers differ by a conversion of units',
  translation: 'the answers depend on a translation',
  conflict: 'the answers conflict',
  single: 'one report alone answers',
};

const inUnit = { ...optional, unit: 'as `measured_unit` says' };

/** The questions that reports answer. */
export const questionsTable: Table<QuestionItem> = {
  name: 'questions',
  title: 'Questions',
  description: 'One row is one question that reports answer, with the claims that answer it. No answer is an average.',
  columns: [
    ...identity<QuestionItem>(
      'The question.',
      (question) => question.id,
      (question, to) => to.question(question.id),
    ),
    text('title', 'The question as a reader would ask it.', ({ title }) => title),
    id('topics', 'Topics it belongs to, at topics/.', ({ topics }) => topics.map((topic) => topic.id), list),
    text('relation', 'How the answers relate.', ({ relation }) => relation, { ...list, values: RELATIONS }),
    text('reading', 'The editors’ reading of how they relate; it settles nothing.', ({ reading }) => reading),
    id('unit', 'The unit in which the answers can be set on one scale.', ({ unit }) => unit, optional),
    id('claims', 'The claims that answer it.', ({ answers }) => answers.map(keyOf), { ...list, table: 'claims' }),
    integer('answers', 'How many claims answer it.', ({ answers }) => answers.length, { unit: 'claims' }),
    id('silent_articles', 'The reports that do not answer it.', ({ silent }) => silent.map((article) => article.id), {
      ...list,
      table: 'articles',
    }),
    text('silence', 'Why their silence tells something.', ({ silence }) => silence, optional),
    number('measured_min', 'The lower end of what the record measured.', ({ measured }) => measured?.min, inUnit),
    number('measured_max', 'The upper end of what the record measured.', ({ measured }) => measured?.max, inUnit),
    id('measured_unit', 'The unit of the measurement.', ({ measured }) => measured?.unit, optional),
    text('measured_note', 'How it was measured.', ({ measured }) => measured?.note, optional),
    id('measured_references', 'What it was measured with.', ({ measured }) => measured?.references ?? [], {
      ...list,
      table: 'references',
    }),
  ],
};

function keyOf({ article, claim }: Answer): string {
  return `${article.id}/${claim.id}`;
}

interface Answer {
  article: { id: string };
  claim: { id: string };
}

/** What the table needs of a question. */
interface QuestionItem {
  id: string;
  title: string;
  topics: { id: string }[];
  relation: (keyof typeof RELATIONS)[];
  reading: string;
  unit?: string | undefined;
  answers: Answer[];
  silent: { id: string }[];
  silence?: string | undefined;
  measured?: { min: number; max: number; unit: string; note: string; references: string[] } | undefined;
}
