import { expect, test } from '@playwright/test';
import type { HTMLElement, Node } from 'node-html-parser';
import { NodeType } from 'node-html-parser';
import { listFiles, readPage, sites } from './built-site.ts';

const scripts = [
  { script: /\p{Script=Cyrillic}{2,}/u, languages: ['uk', 'ru'] },
  { script: /\p{Script=Arabic}{2,}/u, languages: ['ar'] },
];

test('every word in other letters says its language', () => {
  const found = new Set<string>();
  for (const file of listFiles(sites.root, '.html')) {
    const body = readPage(sites.root, file).querySelector('body');
    for (const { text, language } of body ? textsOf(body, 'en') : [])
      for (const { script, languages } of scripts) {
        const [word] = script.exec(text) ?? [];
        if (word === undefined) continue;
        found.add(language);
        expect.soft(languages, `${word} in ${file}`).toContain(language);
      }
  }
  expect([...found].sort()).toEqual(['ar', 'ru', 'uk']);
});

/** The texts under an element, each with the language that holds for it. */
function textsOf(element: HTMLElement, inherited: string): { text: string; language: string }[] {
  if (['SCRIPT', 'STYLE'].includes(element.tagName)) return [];
  const language = element.getAttribute('lang') ?? inherited;
  return element.childNodes.flatMap((node) =>
    isElement(node) ? textsOf(node, language) : [{ text: node.text, language }],
  );
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}
