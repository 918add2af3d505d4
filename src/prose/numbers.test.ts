import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unclaimedNumbers } from './numbers.ts';
import { parseProse } from './parse.ts';

const found = (text: string) => unclaimedNumbers(parseProse(text).prose);

const COUNTED = [
  ...[
    '36 people',
    '2,000 people',
    '1.4 million',
    '30%',
    '30 per cent',
    '-5 degrees',
    '20km away',
    '10:30',
    'the 5th day',
  ],
  ...['½ of it', '٣ people', 'two men', 'Twelve men', 'twenty-one men', 'a dozen men', 'hundreds of men', 'half of it'],
  ...[
    'one-third of it',
    'a third of it',
    'twice as many',
    'the 4th of May',
    '1500 homes',
    '24-hour',
    'some **90** men',
  ],
];
const FREE = [
  ...['one man', 'the first day', 'a second look', 'someone', 'often', 'weight', 'tender', 'a hundredweight'],
  ...[
    '14 May 2022',
    'on 14 May',
    '14 to 16 May 2022',
    '14 and 16 May',
    'in May 2022',
    'in 1941',
    'the 1990s',
    'in September',
  ],
  ...[
    'a T-72',
    'a T‑90M tank',
    'the Mi-8',
    'an A4 page',
    '<Claim id="a">36 people</Claim>',
    '<Term id="a">S 300</Term> x',
  ],
  ...[
    '<Claim id="a">about *36* <Doubt id="b">men</Doubt></Claim>',
    '<Foreign lang="uk"><Claim id="a">36</Claim></Foreign> x',
  ],
];

for (const text of COUNTED) {
  test(`counts the number in “${text}”`, () => {
    assert.ok(found(text.replaceAll('**', '*')).length > 0);
  });
}

for (const text of FREE) {
  test(`counts no number in “${text}”`, () => {
    assert.deepEqual(found(text), []);
  });
}

test('counts numbers in subheads, emphasis, links, doubts and other languages', () => {
  const text =
    '## 36 days\n\n*12* men, [13](/x/) men, <Doubt id="a">14</Doubt> men, <Foreign lang="fr">15</Foreign> men';
  assert.equal(found(text).length, 5);
});

test('shows a number with some words around it', () => {
  assert.match(found('It was said that 36 people were taken to hospital that day.').join(), /said that 36 people/u);
});
