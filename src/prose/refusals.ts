/**
 * Find the lines of an article that are refused before a parser sees them.
 * @returns their numbers, from 1, each with the reason and the remedy.
 */
export function refusedLines(body: string): { line: number; message: string }[] {
  return body.split('\n').flatMap((text, index) => {
    const refusal = LINES.find(([pattern]) => pattern.test(text));
    return refusal ? [{ line: index + 1, message: refusal[1] }] : [];
  });
}

/** Say why a kind of Markdown node has no place in an article, and what to do. */
export function refusalOf(type: string): string {
  return NODES[type] ?? `"${type}" is not allowed in an article: write plain paragraphs.`;
}

const LINES: [RegExp, string][] = [
  [/^(?![-* \t]+$)(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){8}/u, 'The text nests blocks too deeply: write plain paragraphs.'],
  [
    /^[ \t]*(?:import|export)\b/u,
    'Imports and exports are not allowed in an article: it is data, not code. Begin the line with another word.',
  ],
  [/<[A-Za-z][^<>]*\{/u, 'Attributes are literal, as in id="some-words": take the braces out.'],
  [/\{/u, 'Expressions in braces are not allowed in an article: it is data, not code. Write "{" as a word.'],
  [/<!/u, 'Comments are not allowed in an article: whatever stands in it is public. Take it out.'],
];

const NODES: Record<string, string> = {
  mdxjsEsm: 'Imports and exports are not allowed in an article: it is data, not code.',
  mdxFlowExpression: 'Expressions in braces are not allowed in an article: it is data, not code.',
  mdxTextExpression: 'Expressions in braces are not allowed in an article: it is data, not code.',
  linkReference: 'Links by reference are not allowed in an article: write [words](address).',
  definition: 'Links by reference are not allowed in an article: write [words](address).',
  footnoteReference: 'Footnotes are not allowed in an article: say it in the text.',
  footnoteDefinition: 'Footnotes are not allowed in an article: say it in the text.',
  delete: 'Text struck through is not allowed in an article: take it out, or take "~~" out.',
  html: 'HTML is not allowed in an article: write plain text and the elements P, Claim, Doubt, Term and Foreign.',
  image: 'Pictures are not allowed in an article: take it out.',
  list: 'Lists are not allowed in an article: write sentences.',
  blockquote:
    'Block quotations are not allowed in an article: report what was said, or quote at most eight words in the sentence.',
  code: 'Code is not allowed in an article: begin lines without spaces or back-ticks.',
  inlineCode: 'Code is not allowed in an article: take the back-ticks out.',
  table: 'Tables are not allowed in an article: write sentences.',
  thematicBreak: 'Rules are not allowed in an article: write a subhead with "##".',
  strong: 'Bold is not allowed in an article: let the sentence carry the weight.',
};
