import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { words } from '../words/en.ts';
import {
  compareDates,
  DateError,
  datePrefix,
  describeDate,
  overlaps,
  parseDate,
  reachesBeyond,
  yearsOf,
} from './dates.ts';

const say = (text: string) => describeDate(parseDate(text), words.dates);

const ACCEPTED: [edtf: string, min: string, max: string, words: string][] = [
  ['2022', '2022-01-01', '2022-12-31', '2022'],
  ['2022-03', '2022-03-01', '2022-03-31', 'March 2022'],
  ['2022-02-28', '2022-02-28', '2022-02-28', '28 February 2022'],
  ['2024-02-29', '2024-02-29', '2024-02-29', '29 February 2024'],
  ['1941', '1941-01-01', '1941-12-31', '1941'],
  ['2022-05-15~', '2022-05-15', '2022-05-15', 'about 15 May 2022'],
  ['2022-05-15?', '2022-05-15', '2022-05-15', '15 May 2022 (uncertain)'],
  ['2022-05-15%', '2022-05-15', '2022-05-15', 'about 15 May 2022 (uncertain)'],
  ['2022-05~', '2022-05-01', '2022-05-31', 'about May 2022'],
  ['2022?', '2022-01-01', '2022-12-31', '2022 (uncertain)'],
  ['2022-03-01/2022-03-05', '2022-03-01', '2022-03-05', '1 to 5 March 2022'],
  ['2022-03-30/2022-04-02', '2022-03-30', '2022-04-02', '30 March to 2 April 2022'],
  ['2021-12-30/2022-01-02', '2021-12-30', '2022-01-02', '30 December 2021 to 2 January 2022'],
  ['2021-03-01/2022-03-05', '2021-03-01', '2022-03-05', '1 March 2021 to 5 March 2022'],
  ['2022-03/2022-05', '2022-03-01', '2022-05-31', 'March to May 2022'],
  ['2022/2024', '2022-01-01', '2024-12-31', '2022 to 2024'],
  ['2022-02~/2022-05', '2022-02-01', '2022-05-31', 'about February to May 2022'],
  ['2022-09-06~/2022-09-13', '2022-09-06', '2022-09-13', 'about 6 September to 13 September 2022'],
  ['2022-05-09/2022-05-15~', '2022-05-09', '2022-05-15', '9 May to about 15 May 2022'],
  ['2022-11/2022-11', '2022-11-01', '2022-11-30', 'November 2022'],
  ['../2022-05', '0000-00-00', '2022-05-31', 'until May 2022'],
  ['2022-02-24/..', '2022-02-24', '9999-99-99', 'from 24 February 2022'],
  ['2022-02-24~/..', '2022-02-24', '9999-99-99', 'from about 24 February 2022'],
  ['[2022-07-27..2022-07-31]', '2022-07-27', '2022-07-31', 'between 27 and 31 July 2022'],
  ['[2024-09-30..2024-10-02]', '2024-09-30', '2024-10-02', 'between 30 September and 2 October 2024'],
  ['[2022-05-14,2022-05-16]', '2022-05-14', '2022-05-16', '14 or 16 May 2022'],
  ['[2022-07..2022-07-10]', '2022-07-01', '2022-07-31', 'between July 2022 and 10 July 2022'],
];

const REFUSED: [text: string, remedy: RegExp][] = [
  ['', /Write it as EDTF/u],
  ['yesterday', /Write it in figures/u],
  ['1 March 2022', /Write it in figures/u],
  ['2022-03-01T10:00', /Write it in figures/u],
  ['202X', /Write it in figures/u],
  ['20220301', /in quotation marks: "2022-03-01"/u],
  ['2022/03/01', /Write it as EDTF/u],
  ['01-03-2022', /Write it as EDTF/u],
  ['01.03.2022', /Write it as EDTF/u],
  ['2022-3-1', /Write it as EDTF/u],
  ['22-03-01', /Write it as EDTF/u],
  ['0022-03-01', /Write it as EDTF/u],
  ['-2022', /Write it as EDTF/u],
  ['99999999', /in quotation marks/u],
  [' 2022-03-01', /Take the spaces away/u],
  ['2022-03-01 ', /Take the spaces away/u],
  ['2022-03-01\n', /Take the spaces away/u],
  ['２０２２-03-01', /Write it as EDTF/u],
  ['2022‑03‑01', /Write it as EDTF/u],
  ['2022–2023', /Write it as EDTF/u],
  ['2022-02-31', /No calendar has that day: check/u],
  ['2023-02-29', /No calendar has that day/u],
  ['2022-04-31', /No calendar has that day/u],
  ['2022-13', /No calendar has that day/u],
  ['2022-00', /No calendar has that day/u],
  ['2022-13-01', /No calendar has that day/u],
  ['2022-01-00', /No calendar has that day/u],
  ['2022-03-01/2022-02-30', /No calendar has that day/u],
  ['2022-21', /Seasons are not used: write the months/u],
  ['2022-24/2022-12', /Seasons are not used/u],
  ['2022-05/2022-03', /The end lies before the start/u],
  ['[2022-07-31..2022-07-27]', /The end lies before the start/u],
  ['[2022-07-27..2022-07-27]', /write it once, without brackets/u],
  ['[2022-07-27..]', /Write it as EDTF/u],
  ['[..2022-07-27]', /Write it as EDTF/u],
  ['{2022-07-27,2022-07-28}', /Write it as EDTF/u],
  ['[2022-07-27,2022-07-28,2022-07-29]', /Write it as EDTF/u],
  ['../..', /Write it as EDTF/u],
  ['2022/', /Write it as EDTF/u],
  ['~2022', /Write it as EDTF/u],
  ['2022~?', /Write it as EDTF/u],
];

for (const [text, min, max, said] of ACCEPTED) {
  test(`says ${text} as "${said}"`, () => {
    const date = parseDate(text);
    assert.deepEqual([date.min, date.max, say(text)], [min, max, said]);
  });
}

for (const [text, remedy] of REFUSED) {
  test(`refuses ${JSON.stringify(text)} and says what to do`, () => {
    assert.throws(
      () => parseDate(text),
      (error) => {
        assert.ok(error instanceof DateError);
        assert.ok(error.message.startsWith(`"${text}" is not a date of the record. `));
        assert.match(error.message, remedy);
        return true;
      },
    );
  });
}

test('marks one of several dates, and a date with a qualifier, as uncertain, and no other', () => {
  const uncertain = ACCEPTED.filter(([text]) => parseDate(text).isUncertain).map(([text]) => text);
  assert.deepEqual(
    uncertain,
    ACCEPTED.map(([text]) => text).filter((text) => /[~?%[]/u.test(text)),
  );
});

test('an uncertain date says so in words', () => {
  fc.assert(
    fc.property(writtenDate, (text) => {
      if (parseDate(text).isUncertain) assert.match(say(text), /about|uncertain|between|\bor\b/u);
    }),
  );
});

test('the first possible day does not lie after the last, nor outside the years of the date', () => {
  fc.assert(
    fc.property(writtenDate, (text) => {
      const date = parseDate(text);
      assert.ok(date.min <= date.max);
      const years = yearsOf(date);
      for (const point of date.points) assert.ok(years.includes(point.min.slice(0, 4)));
    }),
  );
});

test('a date that can be one of two days reaches over both', () => {
  fc.assert(
    fc.property(
      writtenDate.filter((text) => text.startsWith('[')),
      (text) => {
        const { min, max, points } = parseDate(text);
        assert.ok(points.every((point) => min <= point.min && point.max <= max));
      },
    ),
  );
});

test('every date that is accepted can be said in words that name its year', () => {
  fc.assert(
    fc.property(writtenDate, (text) => {
      assert.match(say(text), /\b[12]\d{3}\b/u);
    }),
  );
});

test('any text is a date or is refused with a remedy in one line', () => {
  const nearly = fc.stringMatching(
    /^[[{.]{0,2}[12]\d{3}(?:-\d\d){0,2}[~?%]?(?:[/,.]{0,3}[12]\d{3}(?:-\d\d){0,2})?[\]}]?$/u,
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly), (text) => {
      try {
        assert.ok(parseDate(text).min);
      } catch (error) {
        assert.ok(error instanceof DateError, String(error));
        assert.match(error.message.slice(text.length), /[.:] \S.*\.$/u);
      }
    }),
  );
});

test('overlap holds both ways, of a date with itself, and only where two dates can share a day', () => {
  fc.assert(
    fc.property(writtenDate, writtenDate, (first, second) => {
      const [a, b] = [parseDate(first), parseDate(second)];
      assert.equal(overlaps(a, b), overlaps(b, a));
      assert.ok(overlaps(a, a));
      assert.equal(overlaps(a, b), !(a.max < b.min || b.max < a.min));
    }),
  );
});

test('overlap knows neighbours, shared days and open ends', () => {
  const cases: [string, string, boolean][] = [
    ['2022-05-14', '2022-05-15', false],
    ['2022-05', '2022-05-31', true],
    ['2022-05', '2022-06', false],
    ['2022', '[2022-07-27..2022-07-31]', true],
    ['../2022-05', '2022-05-31/..', true],
    ['../2022-05', '2022-06/..', false],
  ];
  for (const [a, b, expected] of cases) assert.equal(overlaps(parseDate(a), parseDate(b)), expected, `${a} and ${b}`);
});

test('dates are ordered by their first possible day, then by their last', () => {
  const dates = ['2022-05-16', '2022-05', '2022-05-01', '2022/..', '../2022-05', '2022'].map(parseDate);
  assert.deepEqual(
    dates.toSorted(compareDates).map(({ edtf }) => edtf),
    ['../2022-05', '2022', '2022/..', '2022-05-01', '2022-05', '2022-05-16'],
  );
});

test('a date names every year it touches, for a filter', () => {
  assert.deepEqual(yearsOf(parseDate('2022-02-24/2024-09')), ['2022', '2023', '2024']);
  assert.deepEqual(yearsOf(parseDate('2022-02-24/..')), ['2022']);
  assert.deepEqual(yearsOf(parseDate('1941')), ['1941']);
});

test('the prefix of an id holds what all possible days share', () => {
  const cases = [
    ['2022-05-16', '2022-05-16'],
    ['2022-05-15~', '2022-05-15'],
    ['2022-07', '2022-07'],
    ['[2022-07-27..2022-07-31]', '2022-07'],
    ['[2024-09-30..2024-10-02]', '2024'],
    ['[2021-12-31..2022-01-01]', '2021'],
  ];
  for (const [text = '', prefix] of cases) assert.equal(datePrefix(parseDate(text)), prefix, text);
});

test('a date reaches beyond a day when any part of it begins later', () => {
  const cases: [string, boolean][] = [
    ['2022-05-16', false],
    ['2022-05', false],
    ['2022', false],
    ['2022-05-17', true],
    ['2022-06', true],
    ['2022-02-24/2032-01-01', true],
    ['2022-02-24/..', false],
    ['[2022-05-15..2022-05-17]', true],
  ];
  for (const [text, expected] of cases) assert.equal(reachesBeyond(parseDate(text), '2022-05-16'), expected, text);
});

test('dates read and sound the same in every time zone', () => {
  const script = `
    const { parseDate, describeDate } = await import(${JSON.stringify(new URL('dates.ts', import.meta.url).href)});
    const { words } = await import(${JSON.stringify(new URL('../words/en.ts', import.meta.url).href)});
    console.log(JSON.stringify(${JSON.stringify(ACCEPTED.map(([text]) => text))}.map((text) => {
      const date = parseDate(text);
      return [date.min, date.max, describeDate(date, words.dates)];
    })));`;
  for (const TZ of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    assert.deepEqual(
      JSON.parse(output),
      ACCEPTED.map(([, ...rest]) => rest),
      TZ,
    );
  }
});

const writtenPoint = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom('', '', '~', '?', '%'),
  )
  .map(([date, length, qualifier]) => `${date.toISOString().slice(0, length)}${qualifier}`);

/** Dates that the record accepts, of every form. */
const writtenDate = fc
  .oneof(
    writtenPoint,
    writtenPoint.map((point) => `../${point}`),
    writtenPoint.map((point) => `${point}/..`),
    fc
      .tuple(writtenPoint, writtenPoint, fc.constantFrom(['', '/', ''], ['[', '..', ']'], ['[', ',', ']']))
      .map((parts) => {
        const [first, second, [open = '', between = '', close = '']] = parts;
        return `${open}${[first, second].sort().join(between)}${close}`;
      }),
  )
  .filter((text) => {
    const [first = '', second = 'none'] = text.match(/\d{4}(?:-\d\d)*/gu) ?? [];
    return !(text.startsWith('[') && first === second);
  });
