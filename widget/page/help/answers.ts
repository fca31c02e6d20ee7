import type { HelpMessages } from '../../i18n/help-messages.ts'
import { ahead } from '../../i18n/headline.ts'
import { carrierName } from '../../i18n/sentence.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { contactOf } from '../../model/contact.ts'
import { safeLink } from '../../model/safe-link.ts'
import type { PageModel, ParcelModel } from '../../model/page-model.ts'

export interface Answer {
  readonly q: string
  readonly a: string
  readonly link?: { readonly href: string; readonly label: string }
}

type Asked = 'silent' | 'time' | 'sure' | 'out' | 'change' | 'late' | 'address' | 'pay' | 'collect' | 'missed' | 'lost' | 'broken' | 'returns' | 'money' | 'kept'
const asked: { readonly [state in ParcelModel['state']]: readonly Asked[] } = {
  label_created: ['silent', 'sure', 'out', 'change'], in_transit: ['time', 'change', 'out', 'sure'], out_for_delivery: ['out', 'time', 'change'], pickup: ['collect', 'change', 'kept'],
  attempted: ['missed', 'change', 'out'], late: ['late', 'sure', 'change', 'out'], exception: ['address', 'money', 'change', 'kept'], customs: ['pay', 'sure', 'kept'],
  delivered: ['lost', 'broken', 'returns', 'kept'], delivered_late: ['broken', 'returns', 'money', 'kept'], returning: ['money', 'kept'], cancelled: ['money', 'kept'],
}

/** Questions of the moment that the data can answer, best first, four at most. An answer without a fact behind it is left out. */
export const answersOf = (s: Speaker, h: HelpMessages, model: PageModel): Answer[] => {
  const { answer: { order, store }, focus, today } = model
  const kept: Answer = { q: h.kept.q, a: h.kept.a(store.retentionDays) }
  if (!focus || order.cancelledAt) return [kept]
  const { shipment, state } = focus
  const { f, m } = s
  const c = carrierName(s, focus), e = ahead(shipment.estimate, today), contact = contactOf(store)
  const ask = contact ? { link: { href: contact, label: m.act.contact } } : {}
  const { returns } = store, refund = shipment.remedy?.refund, due = shipment.remedy?.refundBy, reroute = safeLink(shipment.links.reroute) ?? safeLink(shipment.links.reschedule)
  const known: { readonly [name in Asked]: Answer | null | false | undefined | '' } = {
    silent: shipment.asked.outcome !== 'never' && { q: h.silent.q, a: h.silent.a(c) },
    time: (e ? !e.window : state === 'out_for_delivery') && { q: h.time.q, a: h.time.a(c) },
    sure: e && { q: h.sure.q, a: e.source === 'carrier' ? h.sure.carrier(c) : h.sure[e.source] },
    out: order.safePlace && { q: h.out.q, a: h.out.a(s.name(order.safePlace)), ...(safeLink(shipment.links.reroute) ? { link: { href: shipment.links.reroute!, label: m.change } } : {}) },
    change: reroute && { q: h.change.q, a: h.change.a(c), link: { href: reroute, label: h.change.link } },
    late: { q: h.late.q, a: h.late.a },
    address: shipment.substatus === 'address' && contact && { q: h.address.q, a: h.address.a, ...ask },
    pay: shipment.charge?.payHost && order.number && { q: h.pay.q, a: h.pay.a(s.name(order.number), s.name(shipment.charge.payHost)), ...ask },
    collect: shipment.pickup?.until && { q: h.collect.q, a: h.collect.a(f.day(shipment.pickup.until)) },
    missed: contact && { q: h.missed.q, a: h.missed.a, ...ask },
    lost: contact && { q: h.lost.q, a: h.lost.a, ...ask },
    broken: contact && { q: h.broken.q, a: h.broken.a, ...ask },
    returns: returns && { q: h.returns.q, a: (returns.free ? h.returns.free : h.returns.paid)(returns.days), ...(safeLink(store.links.returns) ? { link: { href: store.links.returns!, label: h.returns.link } } : {}) },
    money: refund && due && { q: h.money.q, a: h.money.a(f.money(refund), f.day(due)) },
    kept,
  }
  const list = model.parcels.length > 1 ? [{ q: h.several.q, a: h.several.a }, kept] : asked[state].flatMap((name) => known[name] || [])
  return list.slice(0, 4)
}
