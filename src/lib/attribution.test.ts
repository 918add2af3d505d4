import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByAttribution } from './attribution.ts';

const mayor = { speaker: { kind: 'official', person: 'mayor' }, speakerName: 'The mayor', asOf: '2022-07' } as const;
const outlet = { speaker: { kind: 'outlet' }, speakerName: 'A paper', asOf: '2022-07' } as const;
const groupsOf = (...claims: Parameters<typeof groupByAttribution>[0]) =>
  groupByAttribution(claims).map((group) => group.claims.length);

test('neighbours with one speaker and one date share a group', () => {
  assert.deepEqual(groupsOf(mayor, mayor, outlet, mayor), [2, 1, 1]);
  assert.deepEqual(groupsOf(), []);
});

test('another date, another way or another name parts them', () => {
  assert.deepEqual(groupsOf(mayor, { ...mayor, asOf: '2022-08' }), [1, 1]);
  assert.deepEqual(groupsOf(mayor, { ...mayor, speaker: { ...mayor.speaker, via: 'on X' } }), [1, 1]);
  assert.deepEqual(groupsOf(outlet, { ...outlet, speakerName: 'Another paper' }), [1, 1]);
});

test('a group is told by its first claim', () => {
  const [group] = groupByAttribution([mayor, mayor]);
  assert.equal(group?.claim, mayor);
});
