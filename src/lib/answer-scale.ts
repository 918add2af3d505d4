import { scaleLinear } from 'd3-scale';
import { convertUnit } from './units.ts';

/**
 * Lay the quantities of some answers out on one scale that begins at zero.
 * @param unit The unit of the scale; quantities in units that cannot be converted to it are left out.
 * @returns undefined when fewer than two answers can be drawn; positions are percentages of the width.
 */
export function layOutAnswers<Item>(
  answers: { item: Item; quantity: Quantity | undefined }[],
  unit: string,
  measured?: { min: number; max: number },
): AnswerScale<Item> | undefined {
  const drawn = answers.flatMap(({ item, quantity }) => {
    if (!quantity) return [];
    const min = quantity.min ?? quantity.value;
    const max = quantity.max ?? quantity.value;
    const from = min === undefined ? undefined : convertUnit(min, quantity.unit, unit);
    const to = max === undefined ? undefined : convertUnit(max, quantity.unit, unit);
    const end = to ?? from;
    return end === undefined ? [] : [{ item, from: from ?? end, to: end, isVague: quantity.qualifier !== 'exact' }];
  });
  if (drawn.length < 2) return undefined;
  const scale = scaleLinear()
    .domain([0, Math.max(measured?.max ?? 0, ...drawn.map(({ to }) => to * HEADROOM))])
    .nice(TICKS)
    .range([0, 100]);
  const at = (value: number) => Math.round(scale(value) * 100) / 100;
  return {
    unfigured: answers.filter(({ quantity }) => !quantity).map(({ item }) => item),
    answers: drawn.map(({ item, from, to, isVague }) => ({ item, from: at(from), to: at(to), isVague })),
    ticks: scale.ticks(TICKS).map((value) => ({ value, at: at(value) })),
    measured: measured && { from: at(measured.min), to: at(measured.max) },
  };
}

const TICKS = 6;
/** The farthest answer stands before the end of the scale, or it looks like its limit. */
const HEADROOM = 1.04;

interface Quantity {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  unit: string;
  qualifier: string;
}

/** Answers laid out on a scale, with its ticks and the measured band; beside it those that give no figure. */
export interface AnswerScale<Item> {
  unfigured: Item[];
  answers: { item: Item; from: number; to: number; isVague: boolean }[];
  ticks: { value: number; at: number }[];
  measured: { from: number; to: number } | undefined;
}
