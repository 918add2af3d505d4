import { id, identity, list, orUnknown, text } from '../data/table.ts';
import type { Table } from '../data/table.ts';

const STATUSES = {
  verified: 'checked against a reference',
  inferred: 'inferred from the reports',
  'general-knowledge': 'general knowledge, not checked',
};

/** The terms of the glossary. */
export const termsTable: Table<TermItem> = {
  name: 'terms',
  title: 'Terms',
  description: 'One row is one word of the reports that a reader may want explained.',
  columns: [
    ...identity<TermItem>(
      'The term.',
      (term) => term.id,
      (term, to) => to.term(term.id),
    ),
    text('name', 'The term.', ({ name }) => name),
    text('definition', 'What it means, in the record’s words.', ({ definition }) => definition),
    text('status', 'How sure the record is of the definition.', ({ status }) => status, { values: STATUSES }),
    text('ukrainian', 'The term in Ukrainian.', ({ ukrainian }) => ukrainian, orUnknown),
    text('forms', 'Other forms that people use, in any script.', ({ forms }) => forms, list),
    text(
      'spellings',
      'Spellings printed in the texts that were read.',
      ({ printed }) => printed.map(({ form }) => form),
      list,
    ),
    id('references', 'The works the definition was checked with.', ({ references }) => references, {
      ...list,
      table: 'references',
    }),
  ],
};

/** What the table needs of a term. */
interface TermItem {
  id: string;
  name: string;
  definition: string;
  status: keyof typeof STATUSES;
  ukrainian: string;
  forms: string[];
  printed: { form: string }[];
  references: string[];
}
