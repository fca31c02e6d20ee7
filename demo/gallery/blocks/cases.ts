import type { ShownCase } from '../../../contract/case.ts'
import { policyContent, type PolicyContent } from '../../../contract/content/policy.ts'
import { problemWindows, type ProblemWindow } from '../../../worker/domain/case/problem-window.ts'
import { askedBack, commonReturnDay, leftOf, returnWindows, type ReturnWindow } from '../../../worker/domain/case/return-window.ts'
import { parcelWishes, type ParcelWishes } from '../../../worker/domain/case/wish-window.ts'
import { questionsOf } from '../../../worker/domain/answers/questions.ts'
import { laterDay } from '../../../worker/domain/shipment/day.ts'
import { dayAt } from '../../../worker/domain/shipment/zoned-time.ts'
import { demoPolicies } from '../../data/policies.ts'
import { porch } from '../build/answer.ts'
import type { BlockFixture, BlockStory } from './fixture.ts'

/** What Marigold & Main's own policies come to in each story: the worker's rules over the story's facts. */

const policy = <About extends PolicyContent['about']>(about: About) => Object.values(demoPolicies).map((each) => policyContent.parse(each)).find((each) => each.about === about) as Extract<PolicyContent, { about: About }>
const wishes = policy('wishes'), problems = policy('problems')
const say = (texts: Readonly<Record<string, string>>, { locale }: BlockStory) => ({ text: texts[locale] ?? '', lang: locale })

const todayOf = ({ answer }: BlockStory): string => dayAt(Date.parse(answer.now), answer.order.destinationZone ?? answer.store.timeZone)
const dayOf = (time: { readonly wall: string } | null): string | null => time && time.wall.slice(0, 10)

const problemsIn = (story: BlockStory): ProblemWindow[] => {
  const { order, shipments } = story.answer
  const promisedBy = order.promised?.to ?? null
  return problemWindows({
    policy: problems, promisedBy, orderedOn: dayOf(order.placedAt) ?? '2026-11-19', isCancelled: order.cancelledAt !== null, today: todayOf(story),
    parcels: shipments.map(({ status, deliveredAt, estimate, items }) => ({ status, deliveredOn: dayOf(deliveredAt), expectedBy: estimate && promisedBy ? laterDay(estimate.to, promisedBy) : estimate?.to ?? promisedBy, items: items.map(({ item }) => item) })),
  })
}
const wishesIn = (story: BlockStory): ParcelWishes[] => parcelWishes({
  policies: [wishes], today: todayOf(story), isCancelled: story.answer.order.cancelledAt !== null,
  parcels: story.answer.shipments.map(({ id, carrier, status, milestone, estimate, links }) => ({ shipment: id, carrier: carrier.id, status, milestone, likelyDay: estimate?.likely ?? null, rerouteUrl: links.reroute, rescheduleUrl: links.reschedule })),
})
const termsOf = (item: string) => ({ days: item === 'knives' ? demoPolicies.blades.days : demoPolicies.returns.days, isExcluded: item === 'heads' })
const returnsIn = (story: BlockStory): ReturnWindow[] => returnWindows({ termsOf, today: todayOf(story), parcels: story.answer.shipments.map(({ status, deliveredAt, items }) => ({ status, deliveredOn: dayOf(deliveredAt), items })) })

const answered = { en: 'A new lid leaves Leeds tomorrow morning.', hi: 'नया ढक्कन कल सुबह लीड्स से निकलेगा।', ar: 'يغادر غطاء جديد ليدز صباح الغد.' } as const
const chip = (story: BlockStory): ShownCase => ({
  id: 'ca_K7Q29XMAabcdefgh', reference: 'K7Q2-9XMA', kind: 'damaged', state: 'answered', items: [{ item: 'cooker', quantity: 1 }], openedOn: todayOf(story), answerBy: null,
  entries: [{ on: todayOf(story), by: 'merchant', text: answered[story.locale], refund: null }],
})

export const problemFixture: BlockFixture<'problem'> = (story) => {
  const kinds = problemsIn(story)
  const canCorrectAddress = story.answer.shipments.some(({ status, substatus }) => status === 'exception' && substatus === 'address')
  if (kinds.length === 0 && !canCorrectAddress) return null
  const cases = story.state === 'delivered_late' ? [chip(story)] : []
  return { type: 'problem', id: 'problem', decision: null, commerce: false, kinds: kinds.map((kind) => ({ ...kind, items: [...kind.items] })), canCorrectAddress, answerDays: 1, next: say(demoPolicies.problems.next, story), cases }
}

export const wishesFixture: BlockFixture<'wishes'> = (story) => {
  const parcels = wishesIn(story)
  if (parcels.length === 0) return null
  const { order, shipments } = story.answer
  const chosenFor = (shipment: string | null) => {
    const own = shipments.find(({ id }) => id === shipment)?.safePlace
    if (own && own !== porch) return { wish: 'neighbour' as const, text: own, day: null }
    return story.state === 'in_transit' && order.safePlace !== null ? { wish: 'safe_place' as const, text: order.safePlace, day: null } : null
  }
  return { type: 'wishes', id: 'wishes', decision: null, commerce: false, parcels: parcels.map(({ shipment, options }) => ({ shipment, options, chosen: chosenFor(shipment), until: wishes.until, next: say(demoPolicies.wishes.next, story) })) }
}

const code = { en: 'Code R-418 at any pick-up shop until Friday.', hi: 'कोड R-418, शुक्रवार तक किसी भी पिक-अप दुकान पर।', ar: 'الرمز R-418 في أي متجر استلام حتى الجمعة.' } as const
/** Where something is on its way back, one of the bowls was asked back before it. */
const askedFor = (story: BlockStory): ShownCase[] => !story.answer.returns?.length || !story.answer.order.items.some(({ id }) => id === 'bowl') ? [] : [{
  id: 'ca_T4M8W2CEabcdefgh', reference: 'T4M8-W2CE', kind: 'return', state: 'answered', items: [{ item: 'bowl', quantity: 1 }], openedOn: '2026-11-30', answerBy: null,
  entries: [{ on: '2026-12-01', by: 'merchant', text: code[story.locale], refund: null }],
}]

export const returnsFixture: BlockFixture<'returns'> = (story) => {
  const windows = returnsIn(story)
  if (windows.length === 0 && !story.answer.returns?.length) return null
  const cases = askedFor(story)
  const asked = cases.flatMap(({ items, openedOn }) => items.map((each) => ({ ...each, on: openedOn })))
  return {
    type: 'returns', id: 'returns', decision: null, commerce: false, answerDays: 1, next: say(demoPolicies.returns.next, story), cases,
    items: leftOf(windows, askedBack(asked, story.answer.returns ?? [])).map((window) => ({ ...window, ...termsOf(window.item), free: true, canRequest: window.isOpen && window.left > 0, link: null, text: window.item === 'knives' ? say(demoPolicies.blades.text, story) : null })),
  }
}

const invoice = {
  q: { en: 'Where is my invoice?', hi: 'मेरा बिल कहाँ है?', ar: 'أين فاتورتي؟' }, a: { en: 'In your confirmation email, as a PDF.', hi: 'पुष्टि वाले ईमेल में, PDF के रूप में।', ar: 'في رسالة التأكيد، بصيغة PDF.' },
} as const

export const helpFixture: BlockFixture<'help'> = (story) => {
  const isPublic = story.answer.view === 'number'
  const windows = problemsIn(story), { store } = story.answer
  const facts = isPublic ? { notArrivedFrom: null, problemsUntil: null, returnsUntil: null, takesProblems: false, takesReturns: false, takesWishes: false } : {
    notArrivedFrom: windows.find(({ kind }) => kind === 'not_arrived')?.from ?? null, problemsUntil: windows.find(({ kind, isOpen }) => kind === 'damaged' && isOpen)?.until ?? null, returnsUntil: commonReturnDay(returnsIn(story)),
    takesProblems: windows.length > 0, takesReturns: returnsIn(story).some(({ isOpen }) => isOpen), takesWishes: wishesIn(story).some(({ options }) => options.some(({ by }) => by === 'shop')),
  }
  const keys = questionsOf(story.answer, { ...facts, hasContact: true, hasReturns: store.returns !== null })
  const isHere = story.state === 'delivered' || story.state === 'delivered_late'
  const own = isHere ? [{ by: 'shop' as const, id: 'invoice', q: say(invoice.q, story), a: say(invoice.a, story), link: null, decision: null }] : []
  return { type: 'help', id: 'help', decision: null, commerce: false, questions: [...keys.slice(0, 4 - own.length).map((key) => ({ by: 'page' as const, key, decision: null })), ...own], facts, canSearch: true, canWrite: !isPublic, answerDays: isPublic ? null : 1, cases: [] }
}

