import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRoutes } from './routes.ts';

test('addresses stand under the base path, with or without its closing slash', () => {
  for (const [base, root] of [
    ['/', '/'],
    ['/kharkiv-record', '/kharkiv-record/'],
    ['/kharkiv-record/', '/kharkiv-record/'],
  ] as const) {
    const routes = createRoutes(base);
    assert.equal(routes.home(), root);
    assert.equal(routes.article('a'), `${root}articles/a/`);
    assert.equal(routes.claims('a'), `${root}articles/a/claims/`);
    assert.equal(routes.claim('a', 'b'), `${root}articles/a/claims/#b`);
    assert.equal(routes.passage('a', 'b'), `${root}articles/a/#b`);
    assert.equal(routes.term('a'), `${root}terms/#a`);
    assert.equal(routes.about(), `${root}about/`);
    assert.equal(routes.about('method'), `${root}about/#method`);
    assert.equal(routes.atomFeed(), `${root}feed.xml`);
    assert.equal(routes.file('places/izium/'), `${root}places/izium/`);
  }
});

test('every address lies below the base path', () => {
  for (const base of ['/', '/x/']) {
    for (const [name, address] of Object.entries(createRoutes(base))) {
      const written = (address as (...parts: string[]) => string)('a', 'b');
      assert.ok(written.startsWith(base) && !written.includes('//'), `${name}: ${written}`);
    }
  }
});

test('addresses without a base are relative', () => {
  assert.equal(createRoutes('').article('a'), 'articles/a/');
});
