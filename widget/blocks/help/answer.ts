import type { HelpBlock } from '../../../contract/blocks/help.ts'
import type { QuestionKey } from '../../../contract/vocabulary.ts'
import { ahead } from '../../i18n/headline.ts'
import { carrierName } from '../../i18n/sentence.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { contactOf } from '../../model/contact.ts'
import type { PageModel } from '../../model/page-model.ts'
import { safeLink } from '../../model/safe-link.ts'
import type { HelpWords } from './words.ts'

export interface Answer {
  readonly q: string
  readonly a: string
  /** `to`: the heading of another block of this page; `href` is where it leads without a script. */
  readonly link?: { readonly href: string | null; readonly label: string; readonly to?: string } | undefined
}

/**
 * The answer to one of our questions, said from the facts of the page as they stand now; null where a fact is gone since the server
 * chose the question.
 */
export function answerTo(key: QuestionKey, s: Speaker, h: HelpWords, model: PageModel, known: HelpBlock['facts']): Answer | null {
  const { answer: { order, store }, focus, today } = model
  const contact = contactOf(store), { f, m } = s
  if (key === 'kept') return { q: h.kept.q, a: h.kept.a(store.retentionDays) }
  if (key === 'cancelled') return { q: h.cancelled.q, a: h.cancelled.a, link: contact === null ? undefined : { href: contact, label: m.act.contact } }
  if (key === 'several') return { q: h.several.q, a: h.several.a }
  const wishes = known.takesWishes ? { href: contact, label: h.change.jump, to: 'ds-wishes' } : undefined
  if (!focus) return key === 'change' && wishes ? { q: h.change.q, a: h.change.wish, link: wishes } : null
  const { shipment } = focus
  const c = carrierName(s, focus), e = ahead(shipment.estimate, today)
  const ask = contact === null ? undefined : { href: contact, label: m.act.contact }
  const tell = known.takesProblems ? { href: contact, label: m.report, to: 'ds-problem' } : ask
  const reroute = safeLink(shipment.links.reroute) ?? safeLink(shipment.links.reschedule)
  switch (key) {
    case 'silent': return { q: h.silent.q, a: h.silent.a(c) }
    case 'time': return { q: h.time.q, a: h.time.a(c) }
    case 'sure': return e && { q: h.sure.q, a: e.source === 'carrier' ? h.sure.carrier(c) : h.sure[e.source] }
    case 'out': {
      const link = wishes ?? (reroute ? { href: reroute, label: m.change } : undefined)
      return order.safePlace ? { q: h.out.q, a: h.out.a(s.name(order.safePlace)), link } : wishes ? { q: h.out.q, a: h.out.wish, link } : null
    }
    case 'change': return wishes ? { q: h.change.q, a: h.change.wish, link: wishes } : reroute ? { q: h.change.q, a: h.change.a(c), link: { href: reroute, label: h.change.link } } : null
    case 'late': return { q: h.late.q, a: h.late.a }
    case 'address': return { q: h.address.q, a: h.address.a, link: tell }
    case 'pay': return shipment.charge?.payHost && order.number ? { q: h.pay.q, a: h.pay.a(s.name(order.number), s.name(shipment.charge.payHost)), link: ask } : null
    case 'collect': return shipment.pickup?.until ? { q: h.collect.q, a: h.collect.a(f.day(shipment.pickup.until)) } : null
    case 'missed': return { q: h.missed.q, a: h.missed.a, link: ask }
    case 'lost': return { q: h.lost.q, a: known.notArrivedFrom && known.notArrivedFrom > today ? h.lost.from(f.day(known.notArrivedFrom)) : h.lost.a, link: tell }
    case 'waiting': return known.notArrivedFrom ? { q: h.waiting.q, a: known.notArrivedFrom > today ? h.waiting.from(f.day(known.notArrivedFrom)) : h.waiting.now, link: tell } : null
    case 'broken': return { q: h.broken.q, a: known.problemsUntil ? h.broken.until(f.day(known.problemsUntil)) : h.broken.a, link: tell }
    case 'returns': {
      const terms = store.returns && (store.returns.free ? h.returns.free : h.returns.paid)(store.returns.days)
      const until = known.returnsUntil && h.returns.until(f.day(known.returnsUntil))
      if (!terms && !until) return null
      const href = safeLink(store.links.returns)
      return { q: h.returns.q, a: [terms, until].filter(Boolean).join(' '), link: known.takesReturns ? { href, label: h.returns.jump, to: 'ds-returns' } : href ? { href, label: h.returns.link } : undefined }
    }
    case 'money': return shipment.remedy?.refund && shipment.remedy.refundBy ? { q: h.money.q, a: h.money.a(f.money(shipment.remedy.refund), f.day(shipment.remedy.refundBy)) } : null
  }
}
