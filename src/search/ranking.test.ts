import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineOver } from './engine.fixture.ts';
import { findExact } from './exact.ts';
import { rankPages } from './ranking.ts';

const filler = 'and so on it went with much else told of other things in other towns '.repeat(10);

test('a page that has the words in one passage comes before one that has them far apart', async () => {
  const engine = engineOver({ apart: `A. the bridge ${filler} a river`, together: 'B. a river and the bridge' });
  assert.deepEqual(await idsFor(engine, 'bridge river'), ['together', 'apart']);
});

test('a word in the title belongs to every passage', async () => {
  const engine = engineOver({ titled: `The river. ${filler} a bridge`, apart: `A. a river ${filler} a bridge` });
  assert.deepEqual(await idsFor(engine, 'bridge river'), ['titled', 'apart']);
});

test('pages with some of the words are added where few have all', async () => {
  const engine = engineOver({ some: 'A. schools', all: 'B. schools rebuilt', none: 'C. bridges' });
  assert.deepEqual(await rank(engine, 'rebuilding schools'), { ids: ['all', 'some'], isRelaxed: false });
  assert.deepEqual(await rank(engine, 'schools hospitals'), { ids: ['some', 'all'], isRelaxed: true });
});

test('words of grammar neither find pages nor keep them out, unless they are all there is', async () => {
  const engine = engineOver({ page: 'A. deaths in the city', grammar: 'B. how many of these are there' });
  assert.deepEqual(await idsFor(engine, 'how many died'), []);
  assert.deepEqual(await idsFor(engine, 'how many deaths'), ['page']);
  assert.deepEqual(await idsFor(engine, 'how many'), ['grammar']);
});

test('a number finds the number in words', async () => {
  const engine = engineOver({ words: 'A. five storeys', other: 'B. six storeys' });
  assert.deepEqual((await idsFor(engine, '5 storeys'))[0], 'words');
});

test('a number finds no longer number that begins so, a share neither', async () => {
  const engine = engineOver({ share: 'A. 30% of homes', area: 'B. 300 square miles' });
  assert.deepEqual(await idsFor(engine, '30'), ['share']);
  assert.deepEqual(await idsFor(engine, '30%'), ['share']);
});

test('what is searched exactly stands so on the page, side by side where it was in quotation marks', async () => {
  const engine = engineOver({ apart: 'A. homes were lost and people', phrase: 'B. people were returning home' });
  const exact = async (text: string) => (await findExact(engine, text)).map(({ id }) => id).sort();
  assert.deepEqual(await exact('people were'), ['apart', 'phrase']);
  assert.deepEqual(await exact('“people were”'), ['phrase']);
  assert.deepEqual(await exact('"people were'), ['phrase']);
  assert.deepEqual(await exact('home'), ['phrase']);
  assert.deepEqual(await exact('""'), []);
});

test('an engine that takes endings off does not make a word exact', async () => {
  const engine = engineOver({ page: 'A. people returned' });
  const stemming = { ...engine, search: () => engine.search('returned') };
  assert.deepEqual(await findExact(stemming, 'returning'), []);
  assert.equal((await findExact(stemming, 'returned')).length, 1);
});

async function rank(engine: Parameters<typeof rankPages>[0], text: string) {
  const { hits, isRelaxed } = await rankPages(engine, text);
  return { ids: hits.map(({ id }) => id), isRelaxed };
}

async function idsFor(engine: Parameters<typeof rankPages>[0], text: string): Promise<string[]> {
  return (await rank(engine, text)).ids;
}
