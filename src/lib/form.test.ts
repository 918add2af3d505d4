import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formKey, normaliseForm, wordsOf } from './form.ts';

describe('a form', () => {
  const cases = [
    ['“Kraken” battalion', 'kraken battalion'],
    ['Charków', 'charkow'],
    ["Куп'янськ", 'куп’янськ'],
    ['Купʼянськ', 'куп’янськ'],
    ['Київ', 'київ'],
    ['T‑90M', 't-90m'],
    ['  Izium. ', 'izium'],
  ] as const;
  for (const [text, form] of cases) {
    test(`“${text}” is compared as “${form}”`, () => {
      assert.equal(normaliseForm(text), form);
    });
  }
});

describe('a key', () => {
  const groups = [
    ['Ізюм', 'Ізюму', 'Ізюмом', 'Ізюмі', 'Ізюмові'],
    ['Харкова', 'Харкову', 'Харковом'],
    ['Терехов', 'Терехова', 'Терехову', 'Тереховим'],
    ['Зеленський', 'Зеленського', 'Зеленському', 'Зеленським'],
    ['Салтівка', 'Салтівки', 'Салтівку', 'Салтівкою'],
  ];
  for (const forms of groups) {
    test(`is the same for ${forms.join(', ')}`, () => {
      assert.equal(new Set(forms.map(formKey)).size, 1);
    });
  }

  test('leaves Latin words whole', () => {
    assert.equal(formKey('Kharkiv Oblast'), 'kharkiv oblast');
  });

  test('keeps three letters of short words', () => {
    assert.equal(formKey('оба'), 'оба');
  });
});

test('words are told apart at spaces and punctuation, not at hyphens, apostrophes and decimal points', () => {
  assert.deepEqual(wordsOf('A T-90M, 1.4 million; Куп’янськ!'), ['a', 't-90m', '1.4', 'million', 'куп’янськ']);
});
