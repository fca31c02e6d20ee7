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
  const said = say(key, s, h, model, known)
  return said ? { q: h[key].q, ...typeof said === 'string' ? { a: said } : said } : null
}

type Said = string | Omit<Answer, 'q'> | null

function say(key: QuestionKey, s: Speaker, h: HelpWords, { answer: { order, store }, focus, today }: PageModel, known: HelpBlock['facts']): Said {
  const contact = contactOf(store), { f, m } = s
  const withLink = (a: string, link: Answer['link'] | null | false | ''): Said => link ? { a, link } : a
  const ask = contact && { href: contact, label: m.act.contact }
  if (key === 'kept') return h.kept.a(store.retentionDays)
  if (key === 'cancelled') return withLink(h.cancelled.a, ask)
  const wishes = known.takesWishes && { href: contact, label: h.change.jump, to: 'ds-wishes' }
  const { shipment } = focus ?? {}
  if (!focus || !shipment) return key === 'change' && wishes ? { a: h.change.wish, link: wishes } : null
  const { estimate, links, charge, pickup, remedy } = shipment, { notArrivedFrom: from } = known
  const c = carrierName(s, focus), e = ahead(estimate, today)
  const tell = known.takesProblems ? { href: contact, label: m.report, to: 'ds-problem' } : ask
  const reroute = safeLink(links.reroute) ?? safeLink(links.reschedule)
  switch (key) {
    case 'silent': case 'time': return h[key].a(c)
    case 'late': case 'several': return h[key].a
    case 'sure': return e && (e.source === 'carrier' ? h.sure.carrier(c) : h.sure[e.source])
    case 'out': return order.safePlace || wishes ? withLink(order.safePlace ? h.out.a(s.name(order.safePlace)) : h.out.wish, wishes || (reroute && { href: reroute, label: m.change })) : null
    case 'change': return wishes ? withLink(h.change.wish, wishes) : reroute && withLink(h.change.a(c), { href: reroute, label: h.change.link })
    case 'address': return withLink(h.address.a, tell)
    case 'pay': return charge?.payHost && order.number ? withLink(h.pay.a(s.name(order.number), s.name(charge.payHost)), ask) : null
    case 'collect': return pickup?.until ? h.collect.a(f.day(pickup.until)) : null
    case 'missed': return withLink(h.missed.a, ask)
    case 'lost': return withLink(from && from > today ? h.lost.from(f.day(from)) : h.lost.a, tell)
    case 'waiting': return from && withLink(from > today ? h.waiting.from(f.day(from)) : h.waiting.now, tell)
    case 'broken': return withLink(known.problemsUntil ? h.broken.until(f.day(known.problemsUntil)) : h.broken.a, tell)
    case 'returns': {
      const terms = store.returns && (store.returns.free ? h.returns.free : h.returns.paid)(store.returns.days)
      // What the shop says of returns in general may not hold for each thing: then the block that lists them says it.
      const text = known.takesReturns && !known.returnsUntil ? h.returns.each : [terms, known.returnsUntil && h.returns.until(f.day(known.returnsUntil))].filter(Boolean).join(' ')
      const href = safeLink(store.links.returns)
      return text ? withLink(text, known.takesReturns ? { href, label: h.returns.jump, to: 'ds-returns' } : href ? { href, label: h.returns.link } : null) : null
    }
    case 'money': return remedy?.refund && remedy.refundBy ? h.money.a(f.money(remedy.refund), f.day(remedy.refundBy)) : null
  }
}
