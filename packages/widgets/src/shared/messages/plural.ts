/** Forms of one sentence by plural category; `#` stands for the number. @see CLDR plural rules */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The sentence that fits a number in a language, with the number as that language writes it. */
export const plural = (locale: string, count: number, forms: PluralForms): string =>
  (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other).replace(
    '#',
    new Intl.NumberFormat(locale).format(count),
  );
