/** Number words from two up to nineteen. */
export const units: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

/** Number words of whole tens; a hyphen joins a unit to them. */
export const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Number words that multiply the number before them, and count alone where none stands there. */
export const factors: Record<string, number> = { dozen: 12, hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

/** A figure, as a source of a regular expression. Behind a letter and a hyphen it is a name ("T-72"); before letters it has a unit ("20km"). */
export const figurePattern = String.raw`(?<!\p{L}[-‑]?|\p{N})\p{N}[\p{N}.,]*`;

/** The words of a table as alternatives of a regular expression. */
export function alternatives(table: Record<string, number>): string {
  return Object.keys(table).join('|');
}
