import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeNames, describeForm, listNativeForms } from './name-index.ts';
import type { IndexName, IndexRow } from './name-index.ts';

const nameOf = (name: string, ...forms: string[]): IndexName => ({
  name,
  forms: forms.map((form) => describeForm(form)),
});

/** An index as lines: `I: Izium (Izyum)` is a name with a form beside it, `I: Iseum > Izium` a reference. */
function linesOf(...names: IndexName[]): string[] {
  const written = (forms: { text: string }[]) => forms.map(({ text }) => text).join(', ');
  const lineOf = (row: IndexRow<IndexName>) =>
    'name' in row
      ? `${row.name.name}${row.also.length > 0 ? ` (${written(row.also)})` : ''}`
      : `${written(row.forms)} > ${row.names.map(({ name }) => name).join('; ')}`;
  return arrangeNames(names).map(({ letter, rows }) => `${letter}: ${rows.map(lineOf).join(' | ')}`);
}

test('names and references stand under their letters: figures, Latin, Cyrillic, others', () => {
  assert.deepEqual(linesOf(nameOf('Kharkiv', 'خاركيف', 'Харків', 'Járkov', '2 Kharkiv')), [
    '0–9: 2 Kharkiv > Kharkiv',
    'J: Járkov > Kharkiv',
    'K: Kharkiv',
    'Х: Харків > Kharkiv',
    'خ: خاركيف > Kharkiv',
  ]);
});

test('neighbouring references to one name share a row, and those beside the name join it', () => {
  assert.deepEqual(linesOf(nameOf('Izium', 'Izyum', 'Iseum', 'Isium', 'Izum'), nameOf('ISW'), nameOf('ITV News')), [
    'I: Iseum, Isium > Izium | ISW | ITV News | Izium (Izum, Izyum)',
  ]);
});

test('a form of several names refers to all of them', () => {
  assert.deepEqual(linesOf(nameOf('Donbas', 'Donets Basin'), nameOf('Donbas (region)', 'Donets Basin', 'Donbas')), [
    'D: Donbas | Donbas (region) (Donbas) | Donets Basin > Donbas; Donbas (region)',
  ]);
});

test('declined forms, forms that begin as the name does and repeated forms have no row of their own', () => {
  assert.deepEqual(
    linesOf(nameOf('Javelin', 'Javelins', 'FGM-148', 'fgm-148'), nameOf('Izium', 'Ізюм', 'Ізюмі', 'Ізюмом')),
    ['F: FGM-148 > Javelin', 'I: Izium', 'J: Javelin', 'І: Ізюм > Izium'],
  );
});

test('quotation marks, accents and a leading article do not count in the order', () => {
  assert.deepEqual(
    linesOf(nameOf('Kyiv'), nameOf('Border', 'the frontier'), nameOf('Unit', '“Kraken” battalion', 'Kijów')),
    ['B: Border', 'F: the frontier > Border', 'K: Kijów, “Kraken” battalion > Unit | Kyiv', 'U: Unit'],
  );
});

test('an index of nothing has no letters', () => {
  assert.deepEqual(arrangeNames([]), []);
});

test('a form shows its language by its letters', () => {
  assert.deepEqual(
    ['Kharkov', 'Харків', 'Путін', 'крылатая', 'خاركيف'].map((form) => describeForm(form).language),
    [undefined, 'uk', 'uk', 'ru', 'ar'],
  );
});

test('a form of letters that Ukrainian and Russian share has the language of the native name it begins like', () => {
  const names = { ukrainian: 'Харків', russian: 'Харьков' };
  assert.deepEqual(describeForm('Харькова', names), { text: 'Харькова', language: 'ru' });
  assert.deepEqual(describeForm('Харкова', names), { text: 'Харкова', language: 'uk' });
  assert.deepEqual(describeForm('Донбасу', { ukrainian: 'Донбас', russian: 'Донбасс' }).language, 'uk');
  assert.equal(describeForm('Зеленский').language, 'uk');
});

test('native names are Ukrainian and Russian, those known and each once', () => {
  assert.deepEqual(listNativeForms({ ukrainian: 'Україна', russian: 'Украина' }), [
    { text: 'Україна', language: 'uk' },
    { text: 'Украина', language: 'ru' },
  ]);
  assert.deepEqual(listNativeForms({ ukrainian: 'Москва', russian: 'Москва' }), [{ text: 'Москва', language: 'uk' }]);
  assert.deepEqual(listNativeForms({ russian: 'unknown' }), []);
});
