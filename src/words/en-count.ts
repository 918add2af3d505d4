import { plural } from '../lib/plural.ts';

/** The English of the interface. */
export const locale = 'en-GB';

/** A number and what is counted. */
export const count = (number: number, one: string, other: string) =>
  `${new Intl.NumberFormat(locale).format(number)} ${plural(locale, number, { one, other })}`;
