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

/** Headline of one parcel. Never names a day that nobody named, nor one that is over. */
export const headlineOf = (s: Speaker, parcel: ParcelModel, { answer, today }: PageModel): Headline => {
  const { m, f } = s
  const { shipment, state, latest } = parcel
  const promised = answer.order.promised?.to
  const e = ahead(shipment.estimate, today)
  switch (state) {
    case 'label_created': case 'in_transit':
      if (e) return dated(s, e, today, 'arriving', state === 'in_transit')
      return promised && promised >= today ? { pre: m.pre.promised, h: f.day(promised), when: '' } : only(m.h[state])
    case 'out_for_delivery':
      if (e?.window || (e && e.likely !== today)) return dated(s, e, today, 'arriving')
      return only(latest?.time && dayOf(latest.time.wall) === today || e ? m.h[state] : m.h.in_transit)
    case 'late': return e ? dated(s, e, today, 'late') : only(m.h.late)
    case 'attempted': return e ? dated(s, e, today, 'attempted') : only(m.h.attempted)
    case 'pickup': return shipment.pickup?.until ? { pre: m.pre.pickup, h: f.day(shipment.pickup.until), when: '' } : only(m.h.pickup)
    case 'customs': return only(shipment.charge ? m.toPay(f.money(shipment.charge.total)) : m.h.customs)
    case 'exception': return only(m.h[shipment.substatus === 'address' || shipment.substatus === 'damaged' || shipment.substatus === 'lost' ? shipment.substatus : 'exception'])
    case 'delivered_late': return only(shipment.lateDays ? m.hereLate(shipment.lateDays) : m.h.delivered_late)
    case 'returning': {
      const due = shipment.remedy?.refundBy
      return due ? { pre: m.pre.returning, h: f.day(due), when: shipment.remedy?.refund ? m.refund(f.money(shipment.remedy.refund)) : '' } : only(parcel.isReturned ? m.h.returned : m.h.returning)
    }
    default: return only(m.h[state])
  }
}

/** The parcel that comes next, of those still on their way with a day. */
const nextParcel = ({ parcels, today }: PageModel): ParcelModel | undefined =>
  parcels.filter((p) => p.shipment.status !== 'delivered' && ahead(p.shipment.estimate, today)).sort((a, b) => (a.shipment.estimate!.likely < b.shipment.estimate!.likely ? -1 : 1))[0]

/** Headline of the whole page. */
export const pageHeadline = (s: Speaker, model: PageModel): Headline => {
  const { m, f } = s
  const { answer, focus, parcels, today } = model
  const promised = answer.order.promised?.to
  if (answer.order.cancelledAt) return only(m.h.cancelled)
  if (!focus) return promised && promised >= today ? { pre: m.pre.promised, h: f.day(promised), when: '' } : only(m.h.ordered)
  if (parcels.length === 1) return headlineOf(s, focus, model)
  const next = nextParcel(model)
  const line = next && headlineOf(s, next, model)
  // "Next of 3 parcels: today", and the hours under it: hours alone would not say which day.
  if (line && line.pre === m.pre.today) return { pre: m.ofParcels(parcels.length), h: m.h.today, when: line.h }
  return line ? { ...line, pre: m.ofParcels(parcels.length) } : only(m.parcelsHere(model.arrived, parcels.length))
}
