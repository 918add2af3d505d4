/**
 * Convert a value between units that measure the same thing.
 * @returns the converted value, or undefined where the units cannot be converted.
 * @example convertUnit(19, 'miles', 'km') // 30.577536
 */
export function convertUnit(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const factor = FACTORS[`${from}>${to}`];
  const inverse = FACTORS[`${to}>${from}`];
  if (factor !== undefined) return value * factor;
  return inverse === undefined ? undefined : value / inverse;
}

/** The international mile is 1.609344 km exactly. */
const MILE_IN_KM = 1.609344;
const FACTORS: Partial<Record<string, number>> = { 'miles>km': MILE_IN_KM, 'sq-miles>sq-km': MILE_IN_KM ** 2 };
