export type PluralForms = { readonly other: string } & { readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string }

/** Picks the form of a number; `#` is the number as the language writes it. */
export const createPlural = (tag: string): (count: number, forms: PluralForms) => string => {
  const rules = new Intl.PluralRules(tag)
  const digits = new Intl.NumberFormat(tag)
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count))
}
