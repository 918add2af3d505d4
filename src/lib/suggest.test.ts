import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggest } from './suggest.ts';

const places = ['kharkiv', 'kharkiv-oblast', 'izium', 'kyiv'];

test('suggests what was likely meant', () => {
  assert.equal(suggest('izum', places), 'izium');
  assert.equal(suggest('Kharkov', places), 'kharkiv');
  assert.equal(suggest('kharkiv-oblst', places), 'kharkiv-oblast');
  assert.equal(suggest('IZIUM', places), 'izium');
});

test('suggests nothing where nothing is near', () => {
  assert.equal(suggest('washington', places), undefined);
  assert.equal(suggest('', places), undefined);
  assert.equal(suggest('izium', []), undefined);
  assert.equal(suggest('b', ['P']), undefined);
});
