import type { OfferContent } from '../../../contract/content/offer.ts'
import type { OfferReason } from '../../../contract/blocks/rewards.ts'
import type { Money } from '../../../contract/common.ts'
import type { PageState } from '../../../contract/vocabulary.ts'

/** What is known of an order when an offer is held against it. */
export interface OfferFacts {
  readonly state: PageState
  readonly isLate: boolean
  readonly isDelivered: boolean
  readonly isCancelled: boolean
  readonly isTest: boolean
  readonly items: readonly { readonly sku: string; readonly title: string; readonly category: string | null; readonly tags: readonly string[] }[]
  readonly country: string | null
  readonly value: Money | null
  /** null = nobody knows: an order without an e-mail address. */
  readonly isFirstOrder: boolean | null
  /** The shopper's, "12-05"; null = not told. */
  readonly birthday: string | null
  /** By the store's calendar. */
  readonly today: string
}

export type OfferFit =
  | { readonly fits: true; readonly why: readonly OfferReason[] }
  | { readonly fits: false; readonly because: 'closed' | 'not_yours' | 'order_ended' | 'bad_news' | 'not_delivered' }

const no = (because: Extract<OfferFit, { fits: false }>['because']): OfferFit => ({ fits: false, because })

/** Around a birthday an offer can be claimed for three weeks: a week before, two after. */
const birthdayDays = { before: 7, after: 14 } as const

/**
 * Is this offer for this order, today? Nothing is given for an order that is cancelled, on its way back or a test (TRUST 77).
 * While the news is bad only an apology stands, and that as soon as the parcel is late.
 */
export function offerFit(offer: OfferContent, facts: OfferFacts): OfferFit {
  if (facts.isCancelled || facts.isTest || facts.state === 'cancelled' || facts.state === 'returning') return no('order_ended')
  if ((offer.from && facts.today < offer.from) || (offer.to && facts.today > offer.to)) return no('closed')
  if (offer.kind === 'apology') {
    if (!facts.isLate) return no('not_yours')
  } else if (['late', 'exception', 'customs', 'not_found', 'expired'].includes(facts.state)) return no('bad_news')
  if (offer.kind === 'unboxing' && !facts.isDelivered) return no('not_delivered')

  const { who } = offer
  const why: OfferReason[] = []
  const because = (reason: OfferReason['reason'], title: string | null = null): void => { why.push({ reason, title }) }
  if (who.skus || who.categories || who.tags) {
    const bought = facts.items.find((item) => who.skus?.includes(item.sku) || who.categories?.some((category) => isWithin(item.category, category)) || item.tags.some((tag) => who.tags?.includes(tag)))
    if (!bought) return no('not_yours')
    because('bought', bought.title)
  }
  if (offer.kind === 'apology' || who.delivery === 'late') {
    if (!facts.isLate) return no('not_yours')
    because('delivery_late')
  } else if (who.delivery === 'on_time') {
    if (facts.isLate || !facts.isDelivered) return no('not_yours')
    because('delivery_on_time')
  }
  if (who.orders) {
    if (facts.isFirstOrder === null || facts.isFirstOrder !== (who.orders === 'first')) return no('not_yours')
    because(who.orders === 'first' ? 'first_order' : 'returning')
  }
  if (who.countries) {
    if (facts.country === null || !who.countries.includes(facts.country)) return no('not_yours')
    because('country')
  }
  if (who.minOrder) {
    if (facts.value === null || facts.value.currency !== who.minOrder.currency || facts.value.amount < who.minOrder.amount) return no('not_yours')
    because('order_value')
  }
  if (offer.kind === 'birthday') {
    if (facts.birthday === null || !isAround(facts.birthday, facts.today)) return no('not_yours')
    because('birthday')
  }
  return { fits: true, why }
}

/** A category stands for those below it, parted by " > "; case does not matter. */
function isWithin(own: string | null, wanted: string): boolean {
  const [a, b] = [own?.toLowerCase() ?? '', wanted.toLowerCase()]
  return a === b || a.startsWith(`${b} > `)
}

/** Does the catalogue have to be asked? */
export const needsCatalogue = ({ who }: OfferContent): boolean => Boolean(who.categories?.length || who.tags?.length)

/** Is `today` within the three weeks around the day, over the turn of the year too? 29 February falls on 1 March in other years. */
export function isAround(monthDay: string, today: string): boolean {
  const now = Date.parse(`${today}T00:00:00Z`)
  const year = Number(today.slice(0, 4))
  return [year - 1, year, year + 1].some((each) => {
    const [month = 1, date = 1] = monthDay.split('-').map(Number)
    const days = (now - Date.UTC(each, month - 1, date)) / 86_400_000
    return days >= -birthdayDays.before && days <= birthdayDays.after
  })
}
