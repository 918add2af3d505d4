import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { listOptions, textWidth, wrapName } from './map-label-options.ts';
import type { Box, Label, PlacedLabel } from './map-label-options.ts';
import { CLEAR, placeLabels } from './map-labels.ts';

const at = (x: number, y: number) => ({ x, y });
const mark = (id: string, x: number, y: number, lines = [id]): Label => ({
  id,
  kind: 'mark',
  anchors: [at(x, y)],
  lines,
});

/** Every pair of boxes that cover each other on a map so many em wide. */
function collisions(labels: Label[], placed: Map<string, PlacedLabel>, width: number): string[] {
  const marks = labels.flatMap(({ id, kind, anchors }) =>
    anchors.slice(0, kind === 'mark' ? 1 : 0).map((point) => ({
      id,
      name: `mark ${id}`,
      at: point,
      x: -CLEAR / 2,
      y: -CLEAR / 2,
      width: CLEAR,
      height: CLEAR,
    })),
  );
  const names = [...placed].map(([id, box]) => ({ ...box, id, name: id }));
  const corner = (box: Box) => [box.at.x * width + box.x, box.at.y * width + box.y] as const;
  return names.flatMap((name, index) =>
    [...names.slice(index + 1), ...marks].flatMap((other) => {
      if (other.id === name.id) return [];
      const [[ax, ay], [bx, by]] = [corner(name), corner(other)];
      const isApart =
        ax + name.width <= bx || bx + other.width <= ax || ay + name.height <= by || by + other.height <= ay;
      return isApart ? [] : [`${name.name} covers ${other.name} at ${width}`];
    }),
  );
}

describe('names on a map', () => {
  test('cover neither one another nor a mark, and stay in the frame', () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const kinds = fc.constantFrom<Label['kind']>('mark', 'area', 'line');
    const label = fc.record({
      kind: kinds,
      anchors: fc.array(point, { minLength: 1, maxLength: 3 }),
      name: fc.constantFrom('Izium', 'Ruska Lozova', 'Sievierodonetsk'),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 9 }), (drawn) => {
        const labels = drawn.map(({ kind, anchors, name }, id) => ({ id: String(id), kind, anchors, lines: [name] }));
        const placed = placeLabels(labels, { ratio: 1 });
        for (const width of [19, 22, 27, 36, 43]) {
          assert.deepEqual(collisions(labels, placed, width), []);
          for (const box of placed.values()) {
            const [left, top] = [box.at.x * width + box.x, box.at.y * width + box.y];
            assert.ok(left >= 0 && top >= 0 && left + box.width <= width && top + box.height <= width);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('stand to the right of a mark that has room, and to the left of one at the right edge', () => {
    const placed = placeLabels([mark('Izium', 0.5, 0.5), mark('Kupiansk', 0.97, 0.2)], { ratio: 1 });
    assert.equal(placed.get('Izium')?.align, 'start');
    assert.equal(placed.get('Kupiansk')?.align, 'end');
  });

  test('leave room for a name that has one place only', () => {
    const labels: Label[] = [mark('A', 0.5, 0.5), { id: 'B', kind: 'area', anchors: [at(0.62, 0.5)], lines: ['Bbbb'] }];
    assert.equal(placeLabels(labels, { ratio: 1 }).size, 2);
  });

  test('are left out where there is no room', () => {
    const labels = Array.from({ length: 12 }, (_, id) => mark(String(id), 0.5, 0.5, ['Sievierodonetsk']));
    assert.ok(placeLabels(labels, { ratio: 1 }).size < 12);
  });

  test('keep off what is blocked, and off lines where they can', () => {
    const all = { at: at(0, 0), x: -100, y: -100, width: 200, height: 200 };
    assert.equal(placeLabels([mark('A', 0.5, 0.5)], { ratio: 1, blocked: [all] }).size, 0);
    const lines = [{ points: Array.from({ length: 50 }, (_, i) => at(0.5 + i / 100, 0.5)), weight: 1 }];
    assert.equal(placeLabels([mark('Izium', 0.5, 0.5)], { ratio: 1, lines }).get('Izium')?.align, 'end');
  });

  test('stand near the point of a river at which they are wanted', () => {
    const anchors = [at(0.2, 0.5), at(0.5, 0.5), at(0.8, 0.5)];
    const river: Label = { id: 'r', kind: 'line', anchors, near: at(0.75, 0.5), lines: ['Oskil'] };
    assert.equal(placeLabels([river], { ratio: 1 }).get('r')?.at.x, 0.8);
  });
});

describe('the text of names', () => {
  test('is broken at spaces, in lines of about so many letters', () => {
    assert.deepEqual(wrapName('Kharkiv International Airport', 18), ['Kharkiv', 'International', 'Airport']);
    assert.deepEqual(wrapName('Ruska Lozova', 18), ['Ruska Lozova']);
    assert.deepEqual(wrapName('Сєвєродонецьк', 5), ['Сєвєродонецьк']);
    assert.deepEqual(wrapName(''), []);
  });

  // Measured in Chromium in Fira Sans Condensed, the first four in bold.
  test('is never taken for narrower than it is, nor for much wider', () => {
    const measured = { Kharkiv: 3.21, Sievierodonetsk: 6.79, 'Freedom Square': 6.73, International: 5.45, 'Сіверський Донець': 8.05, 'аеропорт «Харків»': 8.05, 'Курська область': 6.91 }; // prettier-ignore
    for (const [text, width] of Object.entries(measured)) {
      assert.ok(textWidth(text) >= width, text);
      assert.ok(textWidth(text) < width * 1.15, text);
    }
  });

  test('has sixteen places at a mark', () => {
    assert.equal(listOptions(mark('A', 0.5, 0.5)).length, 16);
  });
});
