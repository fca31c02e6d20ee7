import type { PageEstimate } from '../../contract/page.ts'
import { dayOf, daysBetween } from '../model/calendar-day.ts'
import type { PageModel, ParcelModel } from '../model/page-model.ts'
import type { Speaker } from './speaker.ts'

/** The largest thing on the page: what, and when. `pre` and `h` are read as one heading. */
export interface Headline {
  readonly pre: string
  readonly h: string
  readonly when: string
}

const only = (h: string, when = ''): Headline => ({ pre: '', h, when })

/** An estimate that is still ahead; one that lies behind us says nothing about the day to come. */
export const ahead = (estimate: PageEstimate | null, today: string): PageEstimate | null =>
  estimate && estimate.to >= today ? estimate : null

const dated = ({ m, f, range }: Speaker, e: PageEstimate, today: string, state: keyof Speaker['m']['pre'], sure = true): Headline => {
  const isToday = e.likely === today
  const hours = e.window && range(e.window)
  if (isToday && e.from === e.to && hours && state !== 'late' && state !== 'attempted') return { pre: m.pre.today, h: hours, when: '' }
  const either = !sure && daysBetween(e.from, e.to) === 1
  return {
    pre: m.pre[state],
    h: either ? m.either(f.dayTiny(e.from), f.dayShort(e.to)) : isToday ? m.h.today : f.day(e.likely),
    when: hours ? m.likely(hours) : e.from === e.to || either ? '' : m.between(f.dayTiny(e.from), f.dayTiny(e.to)),
  }
}

/** "Collect by / Tuesday 1 Dec" */
const byDay = ({ m, f }: Speaker, pre: keyof Speaker['m']['pre'], day: string, when = ''): Headline => ({ pre: m.pre[pre], h: f.day(day), when })

/** The promise as a headline, while it lies ahead and nobody says more. */
const promised = (s: Speaker, { answer: { order }, today }: PageModel): Headline | null =>
  order.promised && order.promised.to >= today ? byDay(s, 'promised', order.promised.to) : null

/** Headline of one parcel. Never names a day that nobody named, nor one that is over. */
export const headlineOf = (s: Speaker, parcel: ParcelModel, model: PageModel): Headline => {
  const { m, f } = s
  const { today } = model
  const { shipment: { charge, estimate, lateDays, pickup, remedy, substatus }, state, latest } = parcel
  const e = ahead(estimate, today)
  const plain = only(m.h[parcel.isReturned ? 'returned' : state])
  switch (state) {
    case 'label_created': case 'in_transit': return e ? dated(s, e, today, 'arriving', state === 'in_transit') : promised(s, model) ?? plain
    case 'out_for_delivery':
      if (e && (e.window || e.likely !== today)) return dated(s, e, today, 'arriving')
      return e || (latest?.time && dayOf(latest.time.wall) === today) ? plain : only(m.h.in_transit)
    case 'late': case 'attempted': return e ? dated(s, e, today, state) : plain
    case 'pickup': return pickup?.until ? byDay(s, state, pickup.until) : plain
    case 'customs': return charge ? only(m.toPay(f.money(charge.total))) : plain
    case 'exception': return substatus === 'address' || substatus === 'damaged' || substatus === 'lost' ? only(m.h[substatus]) : plain
    case 'delivered_late': return lateDays ? only(m.hereLate(lateDays)) : plain
    case 'returning': return remedy?.refundBy ? byDay(s, state, remedy.refundBy, remedy.refund ? m.refund(f.money(remedy.refund)) : '') : plain
    default: return plain
  }
}

/** The parcel that comes next, of those still on their way with a day. */
const nextParcel = ({ parcels, today }: PageModel): ParcelModel | undefined =>
  parcels.filter((p) => p.shipment.status !== 'delivered' && ahead(p.shipment.estimate, today)).sort((a, b) => (a.shipment.estimate!.likely < b.shipment.estimate!.likely ? -1 : 1))[0]

/** Headline of the whole page. */
export const pageHeadline = (s: Speaker, model: PageModel): Headline => {
  const { m } = s
  const { answer, focus, parcels } = model
  if (answer.order.cancelledAt) return only(m.h.cancelled)
  if (!focus) return promised(s, model) ?? only(m.h.ordered)
  if (parcels.length === 1) return headlineOf(s, focus, model)
  const next = nextParcel(model)
  if (!next) return only(m.parcelsHere(model.arrived, parcels.length))
  const line = headlineOf(s, next, model)
  // "Next of 3 parcels: today", and the hours under it: hours alone would not say which day.
  return { ...(line.pre === m.pre.today ? only(m.h.today, line.h) : line), pre: m.ofParcels(parcels.length) }
}

/** The state in two or three words. */
export const chipOf = (m: Speaker['m'], { answer, focus, parcels }: PageModel): string =>
  answer.order.cancelledAt ? m.chip.cancelled : !focus ? m.chip.ordered : parcels.length > 1 ? m.parcels(parcels.length) : m.chip[focus.isReturned ? 'returned' : focus.state]
