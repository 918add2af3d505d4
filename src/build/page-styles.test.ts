import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withNeededStyles, withStylesInHead } from './page-styles.ts';

const pageOf = (css: string, body: string) => `<html><style>${css}</style><body>${body}</body></html>`;
const stylesOf = (css: string, body: string, scripts = '') =>
  /<style>([^]*)<\/style>/u.exec(withNeededStyles(pageOf(css, body), scripts))?.[1];

test('rules for classes of the page stay, rules for others go', () => {
  assert.equal(stylesOf('.a{top:1px}.b{top:2px}.c .a{top:3px}', '<p class="x a">'), '.a{top:1px}');
  assert.equal(stylesOf('p{top:1px}:root{--x:1px}', '<i></i>'), 'p{top:1px}:root{--x:1px}');
});

test('a rule of several selectors stays while one of them can match', () => {
  const css = '.a,.b{top:1px}:is(.b,.a) i{left:1px}';
  assert.equal(stylesOf(css, '<p class="a">'), css);
  assert.equal(stylesOf(css, ''), '');
});

test('a rule for what lacks a class stays', () => {
  assert.equal(stylesOf('a:not(.b){top:1px}', '<a></a>'), 'a:not(.b){top:1px}');
});

test('classes with other signs than letters are known', () => {
  const css = String.raw`@media (width>=60rem){.lg\:w-\[1\.5rem\]{top:1px}.lg\:hidden{top:2px}}.py-1\.25{top:3px}.-mt-1{top:4px}`;
  assert.equal(
    stylesOf(css, '<p class="lg:w-[1.5rem] -mt-1">'),
    String.raw`@media (width>=60rem){.lg\:w-\[1\.5rem\]{top:1px}}.-mt-1{top:4px}`,
  );
});

test('a property that a class is named after stays', () => {
  const css = 'p{text-wrap:pretty}h1{text-wrap:balance}';
  assert.equal(stylesOf(`${css}.text-wrap{text-wrap:wrap}`, '')?.slice(0, css.length), css);
});

test('what a script may add keeps its rules', () => {
  assert.equal(stylesOf('.shown{top:1px}.b{top:2px}', '', 'e.className="shown"'), '.shown{top:1px}');
});

test('the rest of the page stays as it is', () => {
  const html = pageOf('.a{top:1px}', '<p class="a">.b{top:1px}</p><pre>  x </pre>');
  assert.equal(withNeededStyles(html, ''), html);
});

test('styles in the body move to the end of the head in their order', () => {
  const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;
  const [a, b, c] = ['<style>.a{}</style>', '<style>.b{}</style>', '<style>.c{}</style>'];
  assert.equal(withStylesInHead(page(a, `<p>x${b}</p>${c}y`)), page(a + b + c, '<p>x</p>y'));
  assert.equal(withStylesInHead(page(a, '<p></p>')), page(a, '<p></p>'));
  assert.equal(withStylesInHead('<p></p>'), '<p></p>');
});

test('styles that do not parse are refused', () => {
  assert.throws(() => withNeededStyles(pageOf('.a{{}', ''), ''));
});
