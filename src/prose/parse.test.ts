import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseProse } from './parse.ts';
import { textOf } from './tree.ts';

const faultsOf = (body: string) => parseProse(body).faults;
const passageIds = (body: string) => parseProse(body).prose.blocks.map((block) => block.id);

const REFUSED: [what: string, body: string, line: number, message: RegExp][] = [
  [
    'an import',
    'Text.\n\nimport x from "y"',
    3,
    /^Imports and exports are not allowed .* Begin the line with another word/u,
  ],
  ['an export', 'export const a = 1', 1, /^Imports and exports are not allowed/u],
  ['an expression in a sentence', 'Text {1 + 1} more.', 1, /^Expressions in braces .* Write "\{" as a word/u],
  ['an expression on its own', 'Text.\n\n{process.exit()}', 3, /^Expressions in braces/u],
  ['a comment in braces', '{/* real name */}\n\nText.', 1, /^Expressions in braces/u],
  ['an open brace', 'Text { more.', 1, /^Expressions in braces/u],
  ['a comment of HTML', 'Text.\n\n<!-- real name -->', 3, /^Comments are not allowed .* Take it out/u],
  ['an element of HTML', 'Text <b>x</b>.', 1, /^<b> is not an element of articles\. The elements are P, Claim/u],
  ['a block of HTML', '<div>\n\nText.\n\n</div>', 1, /^<div> is not an element of articles/u],
  ['a script', '<script>alert(1)</script>', 1, /^<script> is not an element/u],
  ['a picture of HTML', 'Text <img src="x" onerror="y" />', 1, /^<img> is not an element/u],
  ['a fragment', 'Text <>x</>', 1, /^<> is not an element/u],
  ['a misspelt element', 'Text <Claims id="a">x</Claims>', 1, /^<Claims> is not .* Did you mean <Claim>\?/u],
  ['an element in lower case', 'Text <claim id="a">x</claim>', 1, /Did you mean <Claim>\?/u],
  ['an element of the essays', '<Passage article="a" id="b">x</Passage>', 1, /^<Passage> is not an element/u],
  [
    'an expression as attribute',
    'Text <Claim id={"a"}>x</Claim>',
    1,
    /^Attributes are literal, as in id="some-words"/u,
  ],
  ['spread attributes', 'Text <Claim {...x}>y</Claim>', 1, /^Attributes are literal/u],
  ['an attribute without value', 'Text <Claim id>x</Claim>', 1, /^<Claim>: attributes are literal/u],
  ['an unknown attribute', '<P ids="a">\n\nText.\n\n</P>', 1, /^<P> has no attribute "ids"\. Did you mean "id"\?/u],
  [
    'an attribute given twice',
    '<P id="a" id="b">\n\nText.\n\n</P>',
    1,
    /^<P> has the attribute "id" twice: take one out/u,
  ],
  [
    'an unclosed paragraph element',
    'One.\n\n<P id="a">\n\nText.',
    3,
    /Expected a closing tag for `<P>`\. Close every element/u,
  ],
  ['an unclosed claim', 'One.\n\nText <Claim id="a">x', 3, /Expected a closing tag for `<Claim>`/u],
  ['a closing tag too many', 'Text.\n\nmore</Claim>', 3, /Unexpected closing tag `<\/Claim>`/u],
  [
    'elements that cross',
    'a <Claim id="a">x <Doubt id="b">y</Claim></Doubt>',
    1,
    /Unexpected closing tag `<\/Claim>`/u,
  ],
  ['a claim without id', 'Text <Claim>x</Claim>', 1, /^<Claim> needs an id/u],
  ['a doubt without words', 'Text <Doubt id="a"></Doubt>', 1, /^<Doubt id="a"> holds no words/u],
  [
    'a claim that is no part of a paragraph',
    '<Claim id="a">\n\nText.\n\n</Claim>',
    1,
    /^<Claim> stands inside a paragraph/u,
  ],
  ['a paragraph element in a line', 'Text <P id="a">x</P>', 1, /^A <P> stands alone/u],
  ['two paragraphs in one element', '<P id="a">\n\nOne.\n\nTwo.\n\n</P>', 1, /^A <P> holds one paragraph/u],
  ['no paragraph in an element', '<P id="a">\n\n</P>', 1, /^A <P> holds one paragraph/u],
  ['an id with capitals', '<P id="A b">\n\nText.\n\n</P>', 1, /^<P id="A b">: write ids in lower-case letters/u],
  ['an empty id', '<P id="">\n\nText.\n\n</P>', 1, /^<P id="">: write ids/u],
  [
    'an id that stands twice',
    '<P id="a">\n\nOne.\n\n</P>\n\n<P id="a">\n\nTwo.\n\n</P>',
    7,
    /"a" stands in line 1 already/u,
  ],
  ['the same paragraph twice', 'Same.\n\nSame.', 3, /stands in line 1 already: give this one another/u],
  [
    'a date that is none',
    '<P when="1 March 2022">\n\nText.\n\n</P>',
    1,
    /^<P when>: "1 March 2022" .* Write it in figures/u,
  ],
  [
    'a language that is none',
    'Text <Foreign lang="ukrainian">x</Foreign>',
    1,
    /^<Foreign lang="ukrainian">: write a language code/u,
  ],
  ['a picture', 'Text.\n\n![a](b.png)', 3, /^Pictures are not allowed/u],
  ['a list', 'Text.\n\n- a\n- b', 3, /^Lists are not allowed .*: write sentences/u],
  ['a numbered list', '1. a\n2. b', 1, /^Lists are not allowed/u],
  ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', 1, /^Tables are not allowed/u],
  ['a block quotation', '> x', 1, /^Block quotations are not allowed .* at most eight words/u],
  ['a block of code', 'Text.\n\n```\nx\n```', 3, /^Code is not allowed/u],
  ['code in a line', 'Text `x`.', 1, /^Code is not allowed/u],
  ['a footnote', 'Text.[^1]\n\n[^1]: Note.', 1, /^Footnotes are not allowed .*: say it in the text/u],
  ['bold', 'Text **x**.', 1, /^Bold is not allowed/u],
  ['text struck through', 'Text ~~x~~.', 1, /^Text struck through is not allowed/u],
  ['a rule', 'One.\n\n---\n\nTwo.', 3, /^Rules are not allowed/u],
  ['a long rule', `One.\n\n${'- '.repeat(40)}\n\nTwo.`, 3, /^Rules are not allowed/u],
  ['a title', '# Title\n\nText.', 1, /^Subheads of an article are written with "##"/u],
  ['a deeper subhead', '## A\n\n### B\n\nText.', 3, /^Subheads of an article/u],
  ['an empty subhead', '##\n\nText.', 1, /^The subhead is empty/u],
  ['a claim in a subhead', '## <Claim id="a">A</Claim>\n\nText.', 1, /^Claims, doubts and terms stand in paragraphs/u],
  [
    'a link that runs code',
    '[a](javascript:alert(1))',
    1,
    /^The link to "javascript:alert\(1\)" is not allowed: write https:/u,
  ],
  ['the same in disguise', '[a](JaVaScRiPt:alert(1))', 1, /is not allowed: write https:/u],
  ['a link that holds a page', '[a](data:text/html,x)', 1, /is not allowed: write https:/u],
  ['a link to mail', '[a](mailto:a@b.example)', 1, /is not allowed: write https:/u],
  ['a link without scheme', '[a](//evil.example)', 1, /is not allowed: write https:/u],
  ['a link that browsers read as such', '[a](/\\evil.example)', 1, /is not allowed: write https:/u],
  ['a link with a hidden tab', '[a](</&#9;/evil.example>)', 1, /is not allowed: write https:/u],
  ['a link with a password', '[a](https://user:word@news.example/)', 1, /is not allowed: write https:/u],
  ['a link relative to the page', '[a](../b/)', 1, /is not allowed: write https:/u],
  [
    'a link by reference',
    '[a][1]\n\n[1]: https://news.example/',
    1,
    /^Links by reference .*: write \[words\]\(address\)/u,
  ],
  ['a claim in a link', '[a <Claim id="a">b</Claim>](/x/)', 1, /^A link holds words only: put claims around it/u],
  ['a link in a term', '<Term id="a">[a](/x/)</Term> b', 1, /^A <Term> holds words only/u],
  ['an invisible character by its number', 'Text &#8238;x', 1, /^The invisible character U\+202E stands here/u],
  ['an empty text', '', 1, /^The text is empty: write the entry/u],
  ['a text of empty lines', ' \n\n \n', 1, /^The text is empty/u],
  ['a text of subheads', '## A', 1, /^The text is empty/u],
  ['a text that is too long', 'word '.repeat(40_001), 1, /^The text has more than 200000 characters: split it/u],
];

for (const [what, body, line, message] of REFUSED) {
  test(`refuses ${what}`, () => {
    const [first] = faultsOf(body);
    assert.match(first?.message ?? 'No fault', message);
    assert.equal(first?.line, line);
  });
}

test('says every fault, not the first alone', () => {
  const faults = faultsOf('# A\n\n- b\n\nText **c** and <i>d</i>.\n\n![e](f.png)');
  assert.deepEqual(
    faults.map(({ line }) => line),
    [1, 3, 5, 5, 7],
  );
  assert.deepEqual(
    faultsOf('{a}\n\nText.\n\nimport b\n\n<!-- c -->').map(({ line }) => line),
    [1, 5, 7],
  );
});

test('reads prose, subheads, emphasis, links and the elements of articles', () => {
  const body = `## The city’s edge

<P id="fortified-city" when="2022-05-15~">

It is *the* <Doubt id="a">fortified</Doubt> <Term id="b">city</Term>, <Claim id="c">a
<Foreign lang="uk">залізобетон</Foreign></Claim> at [home](/places/kharkiv/#x).

</P>`;
  assert.deepEqual(parseProse(body), {
    faults: [],
    prose: {
      blocks: [
        { kind: 'heading', id: 'the-citys-edge', children: [{ kind: 'text', value: 'The city’s edge' }] },
        {
          kind: 'passage',
          id: 'fortified-city',
          when: '2022-05-15~',
          children: [
            { kind: 'text', value: 'It is ' },
            { kind: 'emphasis', children: [{ kind: 'text', value: 'the' }] },
            { kind: 'text', value: ' ' },
            { kind: 'doubt', id: 'a', children: [{ kind: 'text', value: 'fortified' }] },
            { kind: 'text', value: ' ' },
            { kind: 'term', id: 'b', children: [{ kind: 'text', value: 'city' }] },
            { kind: 'text', value: ', ' },
            {
              kind: 'claim',
              id: 'c',
              children: [
                { kind: 'text', value: 'a ' },
                { kind: 'foreign', lang: 'uk', children: [{ kind: 'text', value: 'залізобетон' }] },
              ],
            },
            { kind: 'text', value: ' at ' },
            { kind: 'link', href: '/places/kharkiv/#x', children: [{ kind: 'text', value: 'home' }] },
            { kind: 'text', value: '.' },
          ],
        },
      ],
    },
  });
});

test('a smaller-than sign, a dollar sign and escaped markup stay text', () => {
  const { prose, faults } = parseProse('Casualties < 5, $6 and \\<b\\> &lt;i&gt; &amp; 2 * 3 * 4.');
  assert.deepEqual(faults, []);
  assert.equal(textOf(prose.blocks[0]?.children ?? []), 'Casualties < 5, $6 and <b> <i> & 2 * 3 * 4.');
});

test('the permalink of a paragraph without id stays when another is added before or its neighbours change', () => {
  const [id] = passageIds('The mayor says that people return.');
  assert.match(id ?? '', /^the-mayor-says-that-people-return-[0-9a-z]{6}$/u);
  assert.equal(passageIds('A new one.\n\nThe mayor says that people return.')[1], id);
  assert.equal(passageIds('The mayor says that people return.\n\nAnother.')[0], id);
  assert.equal(passageIds('The mayor says\nthat *people* return.')[0], id);
  assert.notEqual(passageIds('The mayor says that people return now.')[0], id);
});

test('a paragraph and a subhead without Latin letters have an address too', () => {
  for (const id of passageIds('## Харків\n\nМісто')) assert.match(id, /^[0-9a-z]{6}$/u);
});

test('text nested without end is refused and brings nothing down', () => {
  // In a process of its own: what brings the parser down ends the process without a word.
  const bodies: [start: string, end: string][] = [
    ['>', ''],
    ['> 1. ', ''],
    ['- 1) ', ''],
    ['[', ''],
    ['![', '](x)'],
    ['*a _b ', 'c_ d*'],
    ['<Doubt id="a">', '</Doubt>'],
    ['<P>\n\n', '\n\n</P>'],
    ['<P>', '</P>'],
    ['{(', ')}'],
    ['\nexport const a = [', ']'],
    ['a <Claim id={[', ''],
    ['<a', ''],
  ];
  const script = `
    const { parseProse } = await import(${JSON.stringify(new URL('parse.ts', import.meta.url).href)});
    for (const [start, end] of ${JSON.stringify(bodies)}) {
      for (const depth of [1000, Math.floor(150_000 / (start.length + end.length))]) {
        const { faults } = parseProse('x ' + '\\n\\n' + start.repeat(depth) + 'x' + end.repeat(depth));
        console.log(JSON.stringify([start, faults.every(({ line, message }) => line > 0 && message !== '')]));
      }
    }`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  assert.deepEqual(
    output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
    bodies.flatMap(([start]) => [
      [start, true],
      [start, true],
    ]),
  );
});

test('a thousand block quotations in each other are refused', () => {
  assert.match(faultsOf(`Text.\n\n${'>'.repeat(1000)} x`)[0]?.message ?? '', /nests blocks too deeply: write plain/u);
});

test('any text is read or refused with lines, and never throws', () => {
  const pieces = fc.constantFrom(
    ...[
      '<P id="a">',
      '</P>',
      '<Claim id="b">',
      '</Claim>',
      '<Doubt',
      '/>',
      '{',
      '}',
      '`',
      '**',
      '*',
      '_',
      '[',
      '](',
      ')',
    ],
    ...['\n\n', '\n', '## ', '> ', '- ', '1. ', '| a |', '---', '![', '<!--', '-->', '&#8238;', '&amp;', '"', '=', ' '],
    ...[
      'import x',
      'export ',
      'word',
      'Kharkiv',
      'є',
      '\\',
      '<',
      '>',
      '~~',
      '[^1]',
      ': ',
      'https://a.example',
      '\t',
      '    ',
    ],
  );
  const body = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(body, (text) => {
      const { prose, faults } = parseProse(text);
      const lines = text.split(/\r\n?|\n/u).length;
      for (const { line, message } of faults) {
        assert.ok(line >= 1 && line <= lines, `${message} Line ${line} of ${lines}`);
        assert.match(message, /\S.*[.?]$/u);
      }
      if (faults.length === 0) assert.ok(prose.blocks.some(({ kind, id }) => kind === 'passage' && id !== ''));
    }),
    { numRuns: 400 },
  );
});
