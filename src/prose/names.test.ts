import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesNaming } from './names.ts';
import { parseProse } from './parse.ts';

const names = [
  { id: 'kharkiv', forms: ['Kharkiv'] },
  { id: 'kharkiv-oblast', forms: ['Kharkiv Oblast', 'the oblast'] },
  { id: 'ring-road', forms: ['ring road'] },
  { id: 'square', forms: ['St. Mary’s (old) square'] },
  { id: 'kyiv', forms: ['Київ'] },
];
const naming = (...paragraphs: string[]) =>
  Object.fromEntries(
    passagesNaming(
      parseProse(paragraphs.map((text, index) => `<P id="p${String(index)}">\n\n${text}\n\n</P>`).join('\n\n')).prose,
      names,
    )
      .entries()
      .map(([id, passages]) => [id, passages.map((passage) => passage.id)] as const),
  );

test('the longest form wins', () => {
  assert.deepEqual(naming('In Kharkiv Oblast.'), { 'kharkiv-oblast': ['p0'] });
  assert.deepEqual(naming('In Kharkiv and Kharkiv Oblast.'), { kharkiv: ['p0'], 'kharkiv-oblast': ['p0'] });
});

test('a form counts as a whole word only, in any letter case', () => {
  assert.deepEqual(naming('The Kharkivites of Харків.', 'The Ring road of Kharkiv’s edge.'), {
    kharkiv: ['p1'],
    'ring-road': ['p1'],
  });
  assert.deepEqual(naming('У Києві.', 'Це Київ.'), { kyiv: ['p1'] });
});

test('a form may hold marks that mean something in patterns', () => {
  assert.deepEqual(naming('At St. Mary’s (old) square.', 'At Sto Mary’s old square.'), { square: ['p0'] });
});

test('a form is found where marks divide it, and each passage once', () => {
  assert.deepEqual(naming('In *Kharkiv* <Claim id="a">Oblast, the oblast</Claim>.', 'Nothing.', 'In the oblast.'), {
    'kharkiv-oblast': ['p0', 'p2'],
  });
});

test('the place of a name is that of its first form in the text of the passage', () => {
  const { prose } = parseProse('<P id="p">\n\nOnce *in* <Claim id="a">Kharkiv</Claim>, twice in Kharkiv.\n\n</P>');
  assert.deepEqual(passagesNaming(prose, names).get('kharkiv'), [{ id: 'p', name: [8, 15] }]);
});

test('without forms nothing is named', () => {
  assert.equal(passagesNaming(parseProse('Kharkiv.').prose, [{ id: 'kharkiv', forms: [] }]).size, 0);
});
