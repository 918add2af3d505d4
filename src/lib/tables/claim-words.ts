// The words that columns of claims hold, each with its meaning for whoever reads the files.

/** Kinds of speakers. */
export const SPEAKERS = {
  outlet: 'the outlet in its own voice',
  official: 'an official or an authority',
  military: 'a soldier or a military source',
  witness: 'a resident',
  expert: 'an observer',
};

/** How a speaker qualifies a figure. */
export const QUALIFIERS = {
  exact: 'that figure',
  about: 'near it',
  'at-least': 'it or more',
  'more-than': 'above it',
  'up-to': 'it or less',
  'less-than': 'below it',
  almost: 'a little below it',
  estimated: 'called an estimate',
};

/** In what condition a share of homes is. */
export const CONDITIONS = { damaged: 'called damaged', destroyed: 'called destroyed' };

/** What wording of a claim the record has seen. */
export const WORDINGS = {
  original: 'the outlet’s own words were read',
  parallel: 'another copy or language version was read beside it',
  'translation-only': 'only a translation was read',
};

/** What other works say of a claim. */
export const CORROBORATIONS = {
  independent: 'an independent work says it too',
  'same-origin': 'only copies or uses of the same report say it',
  contradicted: 'another work contradicts it',
  'none-found': 'looked for, nothing found',
  'not-sought': 'an opinion or impression, not checked',
};

/** How a claim stands to later ones. */
export const STATUSES = {
  current: 'stands as reported',
  superseded: 'overtaken by a later figure',
  disputed: 'disputed',
  'not-comparable': 'counts another thing than other answers do',
};
