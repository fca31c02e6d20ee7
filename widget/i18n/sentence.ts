import type { PageEvent } from '../../contract/page.ts'
import { dayOf } from '../model/calendar-day.ts'
import type { PageModel, ParcelModel } from '../model/page-model.ts'
import type { Speaker } from './speaker.ts'
import { ahead } from './headline.ts'

/** A sentence to print; `lang` when it is in somebody else's words. */
export interface Line {
  readonly text: string
  readonly lang?: string | undefined
}

const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').replace(/ ?[,،] ?(?=[.।])| (?=[.,،।])/g, '').trim()
const line = (text: string): Line => ({ text: tidy(text) })

export const carrierName = ({ m, name }: Speaker, { shipment }: ParcelModel): string => (shipment.carrier.name ? name(shipment.carrier.name) : m.carrier)

/** What happened, as a heading of the timeline: our words, or the carrier's own where only those tell. */
export const eventTitle = ({ m }: Speaker, event: PageEvent, deliveryPlace: string | null = null): Line => {
  if (event.kind === 'info' && event.text) return { text: event.text, lang: event.textLang ?? '' }
  const finer = event.substatus ?? (event.kind === 'delivered' ? deliveryPlace : null)
  const key = finer === 'handed_over' ? 'handed_over_door' : finer
  const isFiner = key && (event.kind === 'delivered' || event.kind === 'attempted' || key === 'refused' || key === 'unclaimed') && key in m.event
  return { text: m.event[isFiner ? key as keyof typeof m.event : event.kind] }
}

/** The latest event as one sentence with place and time. */
const latestLine = (s: Speaker, parcel: ParcelModel): Line[] => {
  const { latest, shipment } = parcel
  if (!latest) return []
  const p = s.place(latest.place), w = s.when(latest.time), c = carrierName(s, parcel)
  const title = eventTitle(s, latest, shipment.deliveryPlace)
  const whole = s.m.lede[latest.kind as keyof typeof s.m.lede]
  const isPlain = title.text === s.m.event[latest.kind]
  if (whole && isPlain && w) return [line(whole(p, w, c))]
  return title.lang === undefined ? [line(s.m.latest(title.text, p, w))] : [...(w ? [line(s.m.latest(s.m.event.info, p, w))] : []), { text: title.text, lang: title.lang }]
}

const causeLine = ({ m }: Speaker, { shipment }: ParcelModel, { answer }: PageModel): Line[] => {
  const { cause, substatus } = shipment
  if (cause?.text) return [{ text: cause.text, lang: answer.order.locale ?? answer.store.locale }]
  const known = m.cause[(cause?.code ?? substatus) as keyof typeof m.cause]
  return known ? [line(known)] : []
}

/** What the page says under the date: the latest fact, and bad news with its reason. */
export const ledeOf = (s: Speaker, parcel: ParcelModel, model: PageModel): Line[] => {
  const { m, f } = s
  const { shipment: { charge, estimate, pickup }, state } = parcel
  const latest = latestLine(s, parcel)
  const cause = causeLine(s, parcel, model)
  const why = cause.length ? cause : latest
  const promised = model.answer.order.promised?.to
  const isDated = ahead(estimate, model.today)
  switch (state) {
    case 'label_created': case 'in_transit': return isDated || promised ? latest : [...latest, line(m.noDay)]
    case 'late': return [line(promised ? (promised < model.today ? m.missed : m.miss)(f.day(promised)) : m.sorry), ...why, ...isDated ? [] : [line(m.noDay)]]
    case 'pickup': return pickup ? [line(m.waits(s.name(pickup.name)))] : latest
    case 'customs': return charge?.payBy ? [...why, line(m.payBy(f.day(charge.payBy)))] : why
    case 'exception': return why
    case 'returning': return parcel.isReturned ? latest : [...why, line(m.back(carrierName(s, parcel)))]
    case 'delivered_late': return [...latest, line(m.sorry)]
    default: return latest
  }
}

export const pageLede = (s: Speaker, model: PageModel): Line[] => {
  const { answer: { order }, focus, parcels } = model
  if (order.cancelledAt) return [line(s.m.lede.cancelled('', s.when(order.cancelledAt)))]
  if (!focus) return order.placedAt ? [line(s.m.lede.ordered('', s.when(order.placedAt)))] : []
  return parcels.length > 1 ? [line(s.m.parcelsHere(model.arrived, parcels.length))] : ledeOf(s, focus, model)
}

/**
 * How fresh our knowledge is, when that needs saying. Three answers that must never sound alike: the carrier does not know
 * the number, we could not ask, and there is nothing new.
 */
export const freshnessLine = (s: Speaker, parcel: ParcelModel, now: string): Line | null => {
  const { shipment: { asked, status }, latest, state } = parcel
  if (status === 'delivered' || status === 'cancelled' || parcel.isReturned) return null
  const c = carrierName(s, parcel)
  const answered = asked.answeredAt ? s.m.answered(c, s.when(asked.answeredAt)) : ''
  if (asked.outcome === 'not_found') return line(s.m.unknown(c))
  if (asked.outcome === 'unreachable') return line(`${s.m.unasked(c)} ${answered}`)
  if (asked.outcome !== 'answered') return null
  if (asked.stale && answered) return line(answered)
  const at = latest?.time
  // Without an offset only the day is sure; a wall clock would be read in another zone by every runtime.
  const isOld = at && Date.parse(now) - Date.parse(at.instant ?? dayOf(at.wall)) > 86_400_000
  return isOld && (state === 'in_transit' || state === 'late') ? line(s.m.nothingNew(c, s.when(at))) : null
}
