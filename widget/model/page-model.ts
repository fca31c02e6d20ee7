import type { PageAnswer, PageEvent, PageShipment } from '../../contract/page.ts'
import { milestones, type Milestone } from '../../contract/vocabulary.ts'
import { dayIn } from './calendar-day.ts'
import { shipmentState, type ShipmentState } from '../../contract/shipment-state.ts'
import { daysOf, type TimelineDay } from './timeline.ts'
import { weekOf, type WeekDay } from './week.ts'

export interface Step {
  readonly milestone: Milestone
  readonly day: string | null
  readonly stage: 'done' | 'now' | 'todo'
}

/** One parcel with everything the views draw of it. */
export interface ParcelModel {
  readonly shipment: PageShipment
  readonly state: ShipmentState
  /** The parcel is back with the shop, not only on its way there. */
  readonly isReturned: boolean
  readonly latest: PageEvent | null
  readonly steps: readonly Step[]
  readonly week: readonly WeekDay[] | null
  readonly days: readonly TimelineDay[]
  /** Counted in the order they arrive: 1 came first, or comes next. */
  readonly number: number
}

export interface PageModel {
  readonly answer: PageAnswer
  /** Language tag asked for; `toLocale` says which of ours it is. */
  readonly language: string
  /** The day it is where the parcel goes, else where the store is. */
  readonly today: string
  readonly parcels: readonly ParcelModel[]
  /** The parcel the hero speaks of; null before anything is sent. */
  readonly focus: ParcelModel | null
  /** Steps and week of an order without parcels. */
  readonly steps: readonly Step[]
  readonly week: readonly WeekDay[] | null
  readonly arrived: number
}

const stepsOf = (shipment: PageShipment): Step[] =>
  shipment.milestones.map(({ milestone, day, done }) => ({ milestone, day, stage: done ? 'done' : milestone === shipment.milestone ? 'now' : 'todo' }))

/** States in which a strip of days says something the headline does not. */
const withWeek: readonly ShipmentState[] = ['label_created', 'in_transit', 'late', 'exception', 'customs']

/**
 * Everything the views need, from facts alone. Same answer, same language, same `now`: same model, on the server and in
 * the browser. `now` is an ISO instant; the first client render passes the answer's own.
 */
export const derivePage = (answer: PageAnswer, { locale, now }: { locale: string; now: string }): PageModel => {
  const { order, shipments, store } = answer
  const today = dayIn(now, order.destinationZone ?? store.timeZone)
  const promised = order.promised?.to ?? null
  const weekFacts = { today, promised, placedAt: order.placedAt?.wall ?? null }
  const gone = shipments.filter(({ status }) => status === 'delivered').length
  const parcels = shipments.map((shipment, index): ParcelModel => {
    const state = shipmentState(shipment)
    return {
      shipment, state,
      isReturned: shipment.events[0]?.kind === 'returned',
      latest: shipment.events[0] ?? null,
      steps: stepsOf(shipment),
      week: withWeek.includes(state) && (shipment.estimate || !shipment.stuck || state === 'late') ? weekOf({ ...weekFacts, late: shipment.late, estimate: shipment.estimate }) : null,
      days: daysOf(shipment.events),
      // What has arrived was first, what comes next is next: the answer lists moving parcels before delivered ones.
      number: (index + gone) % shipments.length + 1,
    }
  })
  return {
    answer, language: locale, today, parcels,
    focus: parcels[0] ?? null,
    steps: milestones.map((milestone, i) => ({ milestone, day: i ? null : order.placedAt?.wall ?? null, stage: i ? 'todo' : 'now' })),
    week: order.cancelledAt ? null : weekOf({ ...weekFacts, late: false, estimate: null }),
    arrived: gone,
  }
}
