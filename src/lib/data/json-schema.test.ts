import assert from 'node:assert/strict';
import { test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describeJson } from './json-schema.ts';
import type { ColumnInfo, Value } from './table.ts';

/** Tell whether the schema of a table with one column accepts a value. */
function accepts(column: Partial<ColumnInfo>, value: Value): boolean {
  const columns = [{ name: 'cell', type: 'text' as const, description: 'A cell.', ...column }];
  const table = { name: 'made-up', title: 'Made up', description: 'One row is one cell.', columns };
  const ajv = new Ajv2020();
  addFormats(ajv);
  return ajv.validate(describeJson(table, 'https://example.org/made-up.schema.json'), [{ cell: value }]);
}

test('a schema accepts values of the type and no others', () => {
  assert.ok(accepts({ type: 'number' }, 1.5));
  assert.ok(!accepts({ type: 'integer' }, 1.5));
  assert.ok(!accepts({ type: 'number' }, '1.5'));
  assert.ok(accepts({ type: 'day' }, '2022-02-28'));
  assert.ok(!accepts({ type: 'day' }, '2022-02-30'));
  assert.ok(accepts({ type: 'edtf' }, '[2022-07-27..2022-07-31]'));
  assert.ok(!accepts({ type: 'edtf' }, '27 July 2022'));
  assert.ok(accepts({ type: 'id' }, '2022-05-16-itv/distance'));
  assert.ok(!accepts({ type: 'id' }, 'Kharkiv'));
  assert.ok(!accepts({ type: 'url' }, 'unlinked'));
  assert.ok(accepts({ type: 'sha256' }, 'a'.repeat(64)));
  assert.ok(!accepts({}, ''));
});

test('null is accepted only where a cell may be empty', () => {
  assert.ok(!accepts({}, null));
  assert.ok(accepts({ isOptional: true }, null));
});

test('a list holds values of the type and may hold none', () => {
  assert.ok(accepts({ type: 'integer', isList: true }, [1, 2]));
  assert.ok(accepts({ type: 'integer', isList: true }, []));
  assert.ok(!accepts({ type: 'integer', isList: true }, ['one']));
  assert.ok(!accepts({ type: 'integer', isList: true }, 1));
});

test('fixed words are the only values, other words stand beside values', () => {
  const unknown = { unknown: 'not known' };
  assert.ok(accepts({ values: unknown }, 'unknown'));
  assert.ok(!accepts({ values: unknown }, 'known'));
  assert.ok(accepts({ type: 'day', words: unknown }, 'unknown'));
  assert.ok(accepts({ type: 'day', words: unknown }, '2022-02-28'));
  assert.ok(!accepts({ type: 'day', words: unknown }, 'never'));
});

test('a row with a column too many or too few is refused', () => {
  const table = { name: 'made-up', title: '', description: '', columns: [] };
  const ajv = new Ajv2020();
  assert.ok(!ajv.validate(describeJson(table, 'https://example.org/a'), [{ more: 1 }]));
  assert.ok(!accepts({}, undefined as unknown as Value));
});
