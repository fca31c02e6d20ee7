import type { PreferenceRule } from '../../../contract/recommendation.ts'
import { isWithin, type CatalogueProduct } from './catalogue-product.ts'

/** The preferences a store offers, with where in its catalogue each tag they speak of is in use ('' = no category). */
export interface PreferenceBook { readonly rules: readonly PreferenceRule[]; readonly categoriesOf: ReadonlyMap<string, ReadonlySet<string>> }

/** A shopper's choice; `set` on the page overrules what purchases suggest. */
export interface ChosenPreference { readonly tag: string; readonly source: 'set' | 'inferred'; readonly on: boolean }

type Tagged = Pick<CatalogueProduct, 'category' | 'tags'>

/** Only rules that can make a difference in this store: nobody is asked about leather in a shop without any. */
export const toPreferenceBook = (rules: readonly PreferenceRule[], used: readonly { readonly tag: string; readonly category: string }[]): PreferenceBook => {
  const categoriesOf = new Map<string, Set<string>>()
  for (const { tag, category } of used) categoriesOf.set(tag, (categoriesOf.get(tag) ?? new Set()).add(category))
  return { rules: rules.filter((rule) => [...rule.requires, ...rule.forbids].some((tag) => categoriesOf.has(tag))), categoriesOf }
}

/** Is this the kind of thing the rule is about? For `requires`: its categories, or those where any product bears the tag. */
const isAbout = (product: Tagged, tags: readonly string[], rule: PreferenceRule, { categoriesOf }: PreferenceBook): boolean => rule.categories.length > 0
  ? rule.categories.some((category) => isWithin(product.category, category))
  : tags.some((tag) => categoriesOf.get(tag)?.has(product.category ?? '') ?? false)

const bears = (product: Tagged, tags: readonly string[]): boolean => tags.some((tag) => product.tags.includes(tag))

/** Does a product do what this preference asks? What the rule is not about always does. */
export function suits(product: Tagged, rule: PreferenceRule, book: PreferenceBook): boolean {
  if (bears(product, rule.forbids)) return false
  return rule.requires.length === 0 || bears(product, rule.requires) || !isAbout(product, rule.requires, rule, book)
}

/** Has the rule anything to say of this kind of thing? A whetstone is not on a page because it is vegetarian. */
export const speaksOf = (product: Tagged, rule: PreferenceRule, book: PreferenceBook): boolean =>
  bears(product, rule.requires) || (rule.forbids.length > 0 && isAbout(product, rule.forbids, rule, book))

/** Purchases it takes before we suggest that there is a taste behind them. */
const enoughBearing = 2
const enoughAvoiding = 3

/**
 * What purchases suggest: at least two different things that bear what the rule requires and none that should and does not; or
 * at least three from where the forbidden is common, and none of it. One exception and nothing is inferred: people buy presents,
 * and a wrong guess about a diet is worse than none.
 */
export function inferPreferences(bought: readonly Tagged[], book: PreferenceBook): ChosenPreference[] {
  return book.rules.filter((rule) => {
    if (bought.some((product) => !suits(product, rule, book))) return false
    if (rule.requires.length > 0) return bought.filter((product) => bears(product, rule.requires)).length >= enoughBearing
    return bought.filter((product) => isAbout(product, rule.forbids, rule, book)).length >= enoughAvoiding
  }).map(({ tag }) => ({ tag, source: 'inferred', on: true }))
}

/** The rules that hold for a shopper: what was inferred, unless they switched it off, and what they switched on. */
export function rulesInForce(book: PreferenceBook, chosen: readonly ChosenPreference[], inferred: readonly ChosenPreference[]): { readonly rule: PreferenceRule; readonly source: 'set' | 'inferred' }[] {
  return book.rules.flatMap((rule) => {
    const own = chosen.find(({ tag, source }) => tag === rule.tag && source === 'set') ?? [...chosen, ...inferred].find(({ tag }) => tag === rule.tag)
    return own?.on ? [{ rule, source: own.source }] : []
  })
}
