import type { PageAnswer, PageItem, PageOrder, PageShipment } from '../../../contract/page.ts'
import { pageState } from '../../../contract/page-state.ts'
import { placesOf, publicPlaces } from '../../../worker/domain/placement/places-of.ts'
import { marigold } from './store.ts'
import { at, storyNow } from './time.ts'

const item = (id: string, title: string, variant: string | null, amount: number, quantity = 1): PageItem => ({
  id, title, variant, quantity, price: { amount, currency: 'GBP' }, image: `/images/${id}.png`, url: `https://marigold.example/products/${id}`,
})

export const catalogue = {
  knives: item('knives', '8-piece kitchen knife set', 'Beech block, German steel', 8900),
  cooker: item('cooker', 'Slow cooker, 3.5 litre', 'Bottle green', 5700),
  brush: item('brush', 'Electric toothbrush', 'With two heads', 4000),
  stone: item('stone', 'Whetstone sharpener', '1000 / 6000 grit', 2400),
  shoes: item('shoes', 'Running shoes', 'Navy, UK 9', 7400),
  spray: item('spray', 'Protective spray, 200 ml', null, 900),
  bells: item('bells', 'Adjustable dumbbells, pair', '2 – 20 kg each', 18900),
  bowl: item('bowl', 'Stoneware bowl', 'Oat glaze', 1400, 3),
} as const

/** What the shop was told when it was ordered. */
export const porch = 'Leave it in the porch'

/** Order 20418 as a page link shows it: masked name, district, items. */
export const order = (more: Partial<PageOrder> = {}): PageOrder => ({
  number: '20418', placedAt: at('2026-11-19T20:14'), cancelledAt: null, locale: 'en-GB', currency: 'GBP',
  promised: { from: null, to: '2026-11-25' }, destinationZone: 'Europe/London', shopperName: 'Sam P.',
  destination: { town: 'Bristol', district: 'BS6', country: 'GB' }, safePlace: porch,
  items: [catalogue.knives, catalogue.cooker, catalogue.brush], unshipped: [], ...more,
})

/** One page answer. `now` is a London wall clock, `2026-11-23T08:52`. */
export const page = (now: string, shipments: readonly PageShipment[], more: Partial<Omit<PageAnswer, 'now' | 'shipments' | 'state' | 'places'>> = {}): PageAnswer =>
  placed({ view: 'link', revision: 7, now: storyNow(now), store: marigold, order: order(), shipments: [...shipments], ordersLink: null, ...more })

/** State and places as the worker gives them for these facts. */
const placed = (facts: Omit<PageAnswer, 'state' | 'places'>): PageAnswer => {
  const state = pageState(facts)
  return { ...facts, state, places: (facts.view === 'number' ? publicPlaces : placesOf)(state, { placement: {}, hidden: [] }) }
}

/**
 * What a holder of nothing but the tracking number sees: status and dates (TRUST 2.2). Made from a link answer so that a
 * gallery state can never show more than the worker would send.
 */
export const asNumberView = (answer: PageAnswer): PageAnswer => placed({
  ...answer,
  view: 'number',
  order: { ...order({ items: [] }), number: null, placedAt: null, locale: null, currency: null, shopperName: null, destination: null, safePlace: null, promised: answer.order.promised },
  shipments: answer.shipments.map((s) => ({
    ...s, estimate: s.estimate && { ...s.estimate, window: null }, route: null, items: [], pickup: null, charge: null, remedy: null, cause: null, signedBy: null, deliveryPlace: null, calendarUrl: null,
    links: { reroute: null, reschedule: null, driver: null, cancel: null, proof: null },
    events: s.events.map((e) => ({ ...e, place: null, text: null, textLang: null })),
  })),
})
