import type { PageState } from '../../../contract/vocabulary.ts'

/** When a piece of content fits. A condition that is left out always holds; of a list one must hold. */
export interface Conditions {
  readonly states?: readonly string[] | null | undefined
  readonly countries?: readonly string[] | null | undefined
  readonly skus?: readonly string[] | null | undefined
  readonly categories?: readonly string[] | null | undefined
  readonly tags?: readonly string[] | null | undefined
  /** Calendar days, both included. */
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}

/** The moment on the page: state, where the parcel goes, the day it is there. */
export interface Moment { readonly state: PageState; readonly country: string | null; readonly today: string; readonly skus: readonly string[] }
/** What the catalogue says of what was bought. */
export interface Bought { readonly categories: readonly string[]; readonly tags: readonly string[] }

/** Does all hold that can be told without the catalogue? */
export const fitsMoment = (when: Conditions, { state, country, today, skus }: Moment): boolean =>
  holds(when.states, [state]) && holds(when.countries, country === null ? [] : [country]) && holds(when.skus, skus) && (!when.from || when.from <= today) && (!when.to || today <= when.to)

/** Does the catalogue have to be asked? */
export const needsCatalogue = (when: Conditions): boolean => Boolean(when.categories?.length || when.tags?.length)

export const fitsBought = (when: Conditions, { categories, tags }: Bought): boolean => holds(when.categories, categories) && holds(when.tags, tags)

const holds = (wanted: readonly string[] | null | undefined, there: readonly string[]): boolean => !wanted?.length || wanted.some((each) => there.includes(each))
