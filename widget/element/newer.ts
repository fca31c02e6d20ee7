import type { PageAnswer, PageFacts } from '../../contract/page.ts'
import { pageState } from '../../contract/page-state.ts'

/** A higher revision, or the same one told later (only the age of the carrier's answer has changed). Polls and socket messages may overtake one another. */
export const isNewer = (next: Pick<PageFacts, 'revision' | 'now'>, known: Pick<PageFacts, 'revision' | 'now'>): boolean =>
  next.revision > known.revision || (next.revision === known.revision && next.now > known.now)

/**
 * Facts of the socket come from the order alone. What the worker adds to an answer is kept until the next one: store,
 * calendar of a parcel still awaited, the whole name of a proven shopper. The places of
 * a new state come with the next answer, which the session asks for at once.
 */
export const applyFacts = (known: PageAnswer, facts: PageFacts): PageAnswer => ({
  ...known,
  ...facts,
  state: pageState(facts),
  order: known.view === 'proven' && known.order.shopperName ? { ...facts.order, shopperName: known.order.shopperName } : facts.order,
  shipments: facts.shipments.map((shipment) => {
    const before = known.shipments.find((other) => other.id === shipment.id)
    return shipment.calendarUrl === null && before?.calendarUrl && shipment.estimate && !shipment.deliveredAt ? { ...shipment, calendarUrl: before.calendarUrl } : shipment
  }),
})
