import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offerContent, offerKinds, type OfferContent } from '../../../contract/content/offer.ts'
import { pageStates } from '../../../contract/vocabulary.ts'
import { isAround, offerFit, type OfferFacts } from './offer-fit.ts'

const toFieldErrorsOf = (schema: typeof offerContent, value: unknown): string[] => (schema.safeParse(value).error?.issues ?? []).map(({ path }) => `/${path.join('/')}`)
const offer = (more: object = {}): OfferContent => offerContent.parse({ kind: 'discount', title: { en: 'Five pounds' }, reward: { type: 'code' }, ...more })
const apology = offer({ kind: 'apology', title: { en: 'Ten pounds for the wait' } })
const delivered: OfferFacts = {
  state: 'delivered', isLate: false, isDelivered: true, isCancelled: false, isTest: false, items: [{ sku: 'KN-8', title: 'Knife set', category: 'Kitchen > Knives', tags: ['steel'] }],
  country: 'GB', value: { amount: 2495, currency: 'GBP' }, isFirstOrder: true, birthday: null, today: '2026-11-25',
}
const late: OfferFacts = { ...delivered, state: 'late', isLate: true, isDelivered: false }

describe('an offer and an order', () => {
  it('fits when all its conditions hold, and says which', () => {
    const fit = offerFit(offer({ who: { categories: ['kitchen'], orders: 'first', delivery: 'on_time', countries: ['GB'], minOrder: { amount: 2000, currency: 'GBP' } } }), delivered)
    expect(fit).toEqual({ fits: true, why: [{ reason: 'bought', title: 'Knife set' }, { reason: 'delivery_on_time', title: null }, { reason: 'first_order', title: null }, { reason: 'country', title: null }, { reason: 'order_value', title: null }] })
  })

  it.each([
    ['another product', { skus: ['MUG'] }], ['a neighbouring category', { categories: ['Kit'] }], ['another tag', { tags: ['wood'] }], ['a late delivery', { delivery: 'late' }], ['a returning shopper', { orders: 'returning' }],
    ['another country', { countries: ['IE'] }], ['a larger order', { minOrder: { amount: 2496, currency: 'GBP' } }], ['another currency', { minOrder: { amount: 1, currency: 'EUR' } }],
  ])('does not fit where %s is asked for', (_, who) => {
    expect(offerFit(offer({ who }), delivered)).toEqual({ fits: false, because: 'not_yours' })
  })

  it('is open on its first and last day, and closed around them', () => {
    const open = (today: string) => offerFit(offer({ from: '2026-11-20', to: '2026-11-25' }), { ...delivered, today }).fits
    expect([open('2026-11-19'), open('2026-11-20'), open('2026-11-25'), open('2026-11-26')]).toEqual([false, true, true, false])
  })

  it('TRUST 77: gives nothing, not even an apology, for what is cancelled, on its way back or a test', () => {
    for (const facts of [{ isCancelled: true }, { isTest: true }, { state: 'returning' }, { state: 'cancelled' }] as const) {
      for (const each of [apology, offer()]) expect(offerFit(each, { ...late, ...facts })).toEqual({ fits: false, because: 'order_ended' })
    }
  })

  it('proposes nothing while the news is bad, but an apology as soon as it is late', () => {
    expect([offerFit(offer(), late).fits, offerFit(apology, late).fits, offerFit(apology, delivered).fits, offerFit(apology, { ...delivered, state: 'delivered_late', isLate: true }).fits]).toEqual([false, true, false, true])
    fc.assert(fc.property(fc.constantFrom(...pageStates), fc.constantFrom(...offerKinds.filter((kind) => kind !== 'apology')), (state, kind) => {
      const bad = ['late', 'exception', 'customs', 'returning', 'cancelled', 'not_found', 'expired'].includes(state)
      const body = { ...offer(), kind }
      if (bad) expect(offerFit(body, { ...delivered, state, birthday: '11-25' }).fits).toBe(false)
    }))
  })

  it('an apology has no condition: the contract refuses one', () => {
    for (const who of [{ minOrder: { amount: 1, currency: 'GBP' } }, { skus: ['KN-8'] }, { orders: 'first' }, { delivery: 'on_time' }]) {
      expect(toFieldErrorsOf(offerContent, { kind: 'apology', title: { en: 'Sorry' }, reward: { type: 'code' }, who })).toEqual(['/who'])
    }
    expect(toFieldErrorsOf(offerContent, { kind: 'apology', title: { en: 'Sorry' }, reward: { type: 'code' }, who: { countries: ['GB'] } })).toEqual([])
  })

  it('knows no kind that pays for a review', () => {
    expect(offerKinds.filter((kind) => /review|rating|stars/.test(kind))).toEqual([])
    expect(toFieldErrorsOf(offerContent, { kind: 'review', title: { en: 'x' } })).toEqual(['/kind'])
  })
})

describe('a birthday', () => {
  it('is around for three weeks, over the turn of the year as well', () => {
    expect(['2026-11-18', '2026-11-17', '2026-12-09', '2026-12-10'].map((today) => isAround('11-25', today))).toEqual([true, false, true, false])
    expect([isAround('01-03', '2026-12-28'), isAround('12-30', '2027-01-10'), isAround('02-29', '2027-03-01')]).toEqual([true, true, true])
  })

  it('brings its offer to those who told it, and to nobody else', () => {
    const birthday = offer({ kind: 'birthday' })
    expect([offerFit(birthday, { ...delivered, birthday: '11-28' }).fits, offerFit(birthday, { ...delivered, birthday: '06-01' }).fits, offerFit(birthday, delivered).fits]).toEqual([true, false, false])
  })
})
