/**
 * Choose the form of a word that goes with a number by the plural rules of a language.
 * @example plural('en', 2, { one: 'report', other: 'reports' }) // 'reports'
 */
export function plural(locale: string, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}

/** The forms of a word by CLDR plural category; `other` is the fallback. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
