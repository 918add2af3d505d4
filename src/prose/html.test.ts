import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inlineHtml, plainHtml } from './html.ts';
import type { Marks } from './html.ts';
import { parseProse } from './parse.ts';
import type { Inline } from './tree.ts';

const stated: string[] = [];
const marks: Marks = {
  linkHref: (path) => `/base${path}`,
  termHref: (id) => `/base/terms/#${id}`,
  claim: (id) => {
    const isFirst = !stated.includes(id);
    stated.push(id);
    return { number: 7, href: `/base/claims/#${id}`, label: 'claim 7', relation: 'differs', isFirst };
  },
};
const htmlOf = (text: string) => inlineHtml(parseProse(text).prose.blocks[0]?.children ?? [], marks);

test('text is escaped and marks are not', () => {
  assert.equal(htmlOf('*a* \\<b\\> & "c"'), '<em>a</em> &lt;b&gt; &amp; &quot;c&quot;');
  assert.equal(htmlOf('An <Doubt id="x">odd</Doubt> one'), 'An <span class="doubt">odd</span> one');
  assert.equal(htmlOf('In <Foreign lang="uk">Київ</Foreign>'), 'In <i lang="uk">Київ</i>');
});

test('addresses of the site get the base path, others stay', () => {
  assert.equal(htmlOf('[a](/places/)'), '<a href="/base/places/">a</a>');
  assert.equal(htmlOf('[a](#part)'), '<a href="#part">a</a>');
  assert.equal(htmlOf('[a](https://a.example/?b=1&c=2)'), '<a href="https://a.example/?b=1&amp;c=2">a</a>');
  assert.equal(htmlOf('<Term id="grad">Grad</Term> x'), '<a class="term" href="/base/terms/#grad">Grad</a> x');
});

test('a claim shows its number, which leads to the ledger, and only the first statement of it has the id', () => {
  const link = '<sup><a href="/base/claims/#homes" aria-label="claim 7">7</a></sup>';
  assert.equal(
    htmlOf('x <Claim id="homes">one</Claim> and <Claim id="homes">two</Claim>'),
    `x <span class="claim differs" id="claim-homes">one</span>${link} and <span class="claim differs">two</span>${link}`,
  );
});

test('no value of a tree can open an element or leave an attribute', () => {
  const value = fc.string({ unit: fc.constantFrom('"', '<', '>', '&', "'", '/', 'a', ' ') });
  const nodes = (text: string): Inline[] => {
    const children: Inline[] = [{ kind: 'text', value: text }];
    return [
      { kind: 'link', href: text, children },
      { kind: 'claim', id: text, children },
      { kind: 'term', id: text, children },
      { kind: 'foreign', lang: text, children },
    ];
  };
  const plain = inlineHtml(nodes('a'), marks).replaceAll(/[^<>"]/gu, '');
  fc.assert(
    fc.property(value, (text) => {
      stated.length = 0;
      assert.equal(inlineHtml(nodes(text), marks).replaceAll(/[^<>"]/gu, ''), plain);
    }),
  );
});

test('plain words keep emphasis and their language and lead nowhere', () => {
  const text = 'A *very* [long](/places/) <Claim id="x">road</Claim> to <Foreign lang="uk">Київ</Foreign> & back';
  assert.equal(
    plainHtml(parseProse(text).prose.blocks[0]?.children ?? []),
    'A <em>very</em> long road to <i lang="uk">Київ</i> &amp; back',
  );
});
