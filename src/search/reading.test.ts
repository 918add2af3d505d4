import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Engine } from './engine.ts';
import { matchVocabulary } from './instant.ts';
import { readWords } from './reading.ts';
import { rewriteQuery } from './rewrite.ts';
import { mendSpelling } from './spelling.ts';
import { readVocabulary } from './vocabulary.ts';
import { withWords } from './word-list.ts';

const vocabulary = withWords(
  readVocabulary({
    names: [
      ['Izium', 'place', 'places/izium/', 'ізюм|изюм|izyum|iseum', ''],
      ['Kharkiv', 'place', 'places/kharkiv/', 'харків|харков|kharkov', ''],
      ['Kharkiv Oblast', 'place', 'places/kharkiv-oblast/', 'kharkov region', 'kharkiv region'],
      ['AFP (Agence France-Presse)', 'term', 'terms/#afp', 'афп', 'afp'],
      ['Bombardment', 'topic', 'topics/bombardment/', '', ''],
    ],
    titles: [['How far is Kharkiv from the border?', 'question', 'questions/distance/']],
  }),
  'shelter shrapnel siren',
);

describe('a query', () => {
  const cases = [
    ['Izyum', 'Izium'],
    ['Ізюмі', 'Izium'],
    ['bridge in Izyum', 'bridge in Izium'],
    ['Kharkov region', 'Kharkiv Oblast'],
    ['Харкову та Ізюмом', 'Kharkiv та Izium'],
    ['АФП', 'AFP'],
    ['Kharkiv region', 'Kharkiv region'],
    ['nothing of the kind', 'nothing of the kind'],
  ] as const;
  for (const [typed, searched] of cases) {
    test(`“${typed}” is searched as “${searched}”`, () => {
      assert.equal(rewriteQuery(typed, vocabulary).text, searched);
    });
  }

  test('says which form was typed and which name is searched', () => {
    assert.deepEqual(rewriteQuery('to Izyum!', vocabulary).rewrites, [{ typed: 'Izyum!', name: 'Izium' }]);
  });
});

describe('spelling', () => {
  const cases = [
    ['Izuim', 'Izium'],
    ['Kharkhiv', 'Kharkiv'],
    ['bombardmant', 'Bombardment'],
    ['shrapnell', 'shrapnel'],
  ] as const;
  for (const [typed, mended] of cases) {
    test(`mends “${typed}” to “${mended}”`, () => {
      assert.deepEqual(mendSpelling(typed, [typed], vocabulary), { text: mended, left: [] });
    });
  }

  for (const typed of ['elephant', 'xyz', '2022', 'purple']) {
    test(`leaves “${typed}” alone`, () => {
      assert.equal(mendSpelling(typed, [typed], vocabulary), undefined);
    });
  }
});

describe('the vocabulary answers', () => {
  test('a whole name first, then names that begin so', () => {
    const matches = matchVocabulary('Kharkiv', vocabulary, 6);
    assert.deepEqual(
      matches.map(({ title, isExact }) => [title, isExact]),
      [
        ['Kharkiv', true],
        ['Kharkiv Oblast', false],
        ['How far is Kharkiv from the border?', false],
      ],
    );
  });

  test('a form of a name with the name', () => {
    assert.equal(matchVocabulary('изюме', vocabulary, 6)[0]?.path, 'places/izium/');
  });

  test('words of a question with the question', () => {
    assert.equal(matchVocabulary('far border', vocabulary, 6)[0]?.path, 'questions/distance/');
  });

  test('one letter with nothing', () => {
    assert.deepEqual(matchVocabulary('k', vocabulary, 6), []);
  });
});

describe('a query is read', () => {
  const written = ['shelter', 'hospital'];
  const engine: Engine = {
    search: (text) => {
      const phrase = /^"(.*)"$/u.exec(text)?.[1];
      const found = written.filter((word) =>
        phrase === undefined ? word.slice(0, 1) === text.slice(0, 1) : word === phrase,
      );
      const load = (word: string) => () =>
        Promise.resolve({ url: '/', meta: {}, text: word, excerpt: `a <mark>${word}</mark>`, sections: [] });
      return Promise.resolve(
        found.map((word) => ({ id: word, score: 1, words: [0], isInTitle: false, load: load(word) })),
      );
    },
    list: () => Promise.resolve([]),
    values: () => Promise.resolve(new Map()),
  };
  const read = (text: string, isExact = false) =>
    readWords(engine, vocabulary, () => Promise.resolve(vocabulary), {
      text,
      filters: new Map(),
      order: 'relevance',
      isExact,
    });

  test('with words that the record has, as typed', async () => {
    assert.deepEqual(await read('hospital'), { text: 'hospital', rewrites: [], absent: [] });
  });

  test('with the beginning of a word, as typed', async () => {
    assert.equal((await read('hospi')).text, 'hospi');
  });

  test('with a word that the record does not have, without it', async () => {
    const { text, absent } = await read('hospital horseback');
    assert.equal(text, 'hospital');
    assert.deepEqual(absent, ['horseback']);
  });

  test('with a misspelt word, mended', async () => {
    assert.equal((await read('bombardmant')).mended, 'Bombardment');
  });

  test('exactly where the reader asks for it', async () => {
    assert.equal((await read('Izyum', true)).text, 'Izyum');
    assert.equal((await read('“Izyum”')).text, '“Izyum”');
  });
});
