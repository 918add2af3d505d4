import { FULL_WIDTH, TARGET } from './map-labels.ts';
import type { MapMark, MarkLabel } from './map-marks.ts';

/**
 * The styles that set the names of a drawing where they stand when it is narrow; lengths are in em of its type.
 * Each rule goes by the classes `on-<drawing>` of the drawing and `at-<id>` of the name.
 */
export function narrowStyles(drawing: string, marks: MapMark[]): string {
  const rules = marks.flatMap(({ id, label, narrow }) => {
    if (!label) return [];
    const name = `.on-${drawing} .at-${id}`;
    return narrow ? [moveText(name, label, narrow), moveBox(name, narrow)] : `${name} :is(text,.box){display:none}`;
  });
  return `@container (max-width:${FULL_WIDTH - 0.01}em){.on-${drawing} [lang]{display:none}${rules.join('')}}`;
}

function moveText(name: string, from: MarkLabel, to: MarkLabel): string {
  const [right, down] = [to.x - from.x, to.y - from.y].map(length);
  const rim = `var(--color-${to.isOnSlab ? 'slab' : 'ground'})`;
  return `${name} text{transform:translate(${right},${down});text-anchor:${to.align};stroke:${rim}}`;
}

function moveBox(name: string, { box }: MarkLabel): string {
  return `${name} .box{x:${length(box.x)};y:${length(box.y)};width:${length(box.width)};height:${length(Math.max(box.height, TARGET))}}`;
}

function length(value: number): string {
  return `${Number(value.toFixed(2))}em`;
}
