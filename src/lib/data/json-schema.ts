import type { ColumnInfo, FilledTable } from './table.ts';

/**
 * Describe the JSON file of a table by a JSON Schema (draft 2020-12).
 * @param address Its own absolute address.
 */
export function describeJson({ title, description, columns }: Omit<FilledTable, 'rows'>, address: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title,
    description,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)])),
      required: columns.map(({ name }) => name),
      additionalProperties: false,
    },
  };
}

function propertyOf(column: ColumnInfo): object {
  const value = valueOf(column);
  const listed = column.isList ? { type: 'array', items: value } : value;
  const description = [column.description, column.unit === undefined ? '' : `Unit: ${column.unit}.`].join(' ').trim();
  return { description, ...(column.isOptional ? { anyOf: [listed, { type: 'null' }] } : listed) };
}

function valueOf({ type, values, words }: ColumnInfo): object {
  if (values) return { anyOf: choicesOf(values) };
  return words ? { anyOf: [TYPES[type], ...choicesOf(words)] } : TYPES[type];
}

function choicesOf(words: Record<string, string>): object[] {
  return Object.entries(words).map(([word, meaning]) => ({ const: word, description: meaning }));
}

const TYPES = {
  text: { type: 'string', minLength: 1 },
  id: { type: 'string', pattern: '^[a-z0-9]+(?:[-/][a-z0-9]+)*$' },
  url: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  day: { type: 'string', format: 'date' },
  edtf: { type: 'string', pattern: '^[0-9.,/~?%[\\]-]+$' },
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
} satisfies Record<ColumnInfo['type'], object>;
