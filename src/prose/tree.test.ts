import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProse } from './parse.ts';
import { marksOf, passageByMark, passagesOf, proseText, sectionsOf, textOf, walk } from './tree.ts';

const { prose } = parseProse(`## A day

<P id="first">

The <Claim id="one">first *<Doubt id="word">word</Doubt>*</Claim> of <Term id="grad">Grad</Term>.

</P>

<P id="second">

Again <Claim id="one">the first</Claim>, then <Claim id="two">the [second](/places/)</Claim>.

</P>`);

test('passages are the paragraphs without the subheads', () => {
  assert.deepEqual(
    passagesOf(prose).map(({ id }) => id),
    ['first', 'second'],
  );
});

test('passages stand below their subheads, those before the first below none', () => {
  const passage = (id: string) => `<P id="${id}">\n\nWords.\n\n</P>`;
  const text = [passage('before'), '## One', passage('a'), passage('b'), '## Two', passage('c')].join('\n\n');
  assert.deepEqual(
    sectionsOf(parseProse(text).prose).map(({ heading, passages }) => [heading?.id, passages]),
    [
      [undefined, ['before']],
      ['one', ['a', 'b']],
      ['two', ['c']],
    ],
  );
});

test('the nodes of a paragraph are visited with the outer before the inner', () => {
  assert.deepEqual(
    [...walk(prose.blocks[1]?.children ?? [])].map((node) => node.kind),
    ['text', 'claim', 'text', 'emphasis', 'doubt', 'text', 'text', 'term', 'text', 'text'],
  );
});

test('marks are listed by kind, as often as they stand', () => {
  assert.deepEqual(marksOf(prose, 'claim'), ['one', 'one', 'two']);
  assert.deepEqual(marksOf(prose, 'doubt'), ['word']);
  assert.deepEqual(marksOf(prose, 'term'), ['grad']);
});

test('a mark leads to the first passage in which it stands', () => {
  assert.deepEqual(
    passageByMark(prose, 'claim'),
    new Map([
      ['one', 'first'],
      ['two', 'second'],
    ]),
  );
  assert.deepEqual(passageByMark(prose, 'term'), new Map([['grad', 'first']]));
});

test('the text is what is read, without marks, a line for each block', () => {
  assert.equal(textOf(prose.blocks[1]?.children ?? []), 'The first word of Grad.');
  assert.equal(proseText(prose), 'A day\nThe first word of Grad.\nAgain the first, then the second.');
});
