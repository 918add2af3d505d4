import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { cellOf, writeCsv } from './csv.ts';
import type { Row } from './table.ts';

const columns = ['id', 'said'].map((name) => ({ name, type: 'text' as const, description: '' }));
const write = (...rows: Row[]) => writeCsv({ name: 'made-up', title: '', description: '', columns, rows }).join('');

test('CSV has a header, CRLF at every end of line, and no byte order mark', () => {
  assert.equal(write({ id: 'a', said: 'yes' }, { id: 'b', said: null }), 'id,said\r\na,yes\r\nb,\r\n');
});

test('a table without rows has its header', () => {
  assert.equal(write(), 'id,said\r\n');
});

test('commas, quotation marks and line breaks are quoted', () => {
  assert.equal(write({ id: 'a', said: 'so, "yes"\nno' }), 'id,said\r\na,"so, ""yes""\nno"\r\n');
});

test('values of a list are joined by a semicolon and a space', () => {
  assert.equal(cellOf(['one', 'two']), 'one; two');
  assert.equal(cellOf([13, 17]), '13; 17');
  assert.equal(cellOf([]), '');
});

test('another reader gives back what was written', () => {
  const said = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/^[=+\-@\t\r]/u.test(text));
  fc.assert(
    fc.property(fc.array(said, { minLength: 1 }), (texts) => {
      const rows = texts.map((text, index) => ({ id: String(index), said: text }));
      assert.deepEqual(parse(write(...rows), { columns: true, record_delimiter: '\r\n' }), rows);
    }),
  );
});

test('a semicolon inside a list is refused, because no reader could part the list', () => {
  assert.throws(() => write({ id: 'a', said: ['one; half', 'two'] }), /The table "made-up", row "a", "said": a value/u);
  assert.doesNotThrow(() => write({ id: 'a', said: 'one; half' }));
});

test('a text that a spreadsheet would run is refused, a negative number is not', () => {
  for (const said of ['=HYPERLINK("https://example.org")', '+1', '@SUM(A1)', '-2+3', ['=A1']]) {
    assert.throws(() => write({ id: 'a', said }), /begins like a formula/u);
  }
  assert.equal(write({ id: 'a', said: -77.04 }), 'id,said\r\na,-77.04\r\n');
});
