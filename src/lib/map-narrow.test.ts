import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { narrowStyles } from './map-narrow.ts';
import type { MapMark, MarkLabel } from './map-marks.ts';

const label = (changes: Partial<MarkLabel> = {}): MarkLabel => ({
  ...{ x: 0.7, y: -0.3, align: 'start', isOnSlab: false, lines: [{ text: 'Izium' }] },
  box: { x: 0.7, y: -1.2, width: 3, height: 2.4 },
  ...changes,
});
const mark: MapMark = { ...{ id: 'izium', name: 'Izium', shape: 'settlement', turn: undefined }, ...{ x: 50, y: 50, label: label(), narrow: label() } }; // prettier-ignore

describe('the styles of a narrow drawing', () => {
  test('leave out Ukrainian lines', () => {
    assert.match(
      narrowStyles('oblast', []),
      /^@container \(max-width:26\.99em\)\{\.on-oblast \[lang\]\{display:none\}\}$/u,
    );
  });

  test('move a name from where it stands on wide ones, with the colour behind it', () => {
    const narrow = label({ x: -0.7, y: 0.3, align: 'end', isOnSlab: true });
    assert.ok(
      narrowStyles('oblast', [{ ...mark, narrow }]).includes(
        '.on-oblast .at-izium text{transform:translate(-1.4em,0.6em);text-anchor:end;stroke:var(--color-slab)}',
      ),
    );
  });

  test('keep the target of a name of one line high enough', () => {
    const narrow = label({ box: { x: 0.7, y: -0.6, width: 3, height: 1.2 } });
    assert.ok(narrowStyles('oblast', [{ ...mark, narrow }]).includes('.box{x:0.7em;y:-0.6em;width:3em;height:1.65em}'));
  });

  test('hide a name for which there is no room', () => {
    assert.ok(
      narrowStyles('city', [{ ...mark, narrow: undefined }]).includes(
        '.on-city .at-izium :is(text,.box){display:none}',
      ),
    );
  });
});
