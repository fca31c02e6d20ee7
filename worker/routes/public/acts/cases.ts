import { addressInput, caseOpened, messageInput, problemInput, returnInput } from '../../../../contract/case.ts'
import type { BlockContext } from '../../../blocks/block-context.ts'
import { sayIn } from '../../../blocks/localize.ts'
import { policyAbout, problemsOf, returnsLeft, returnsOf } from '../../../cases/terms.ts'
import { aboutOf, isNamedOnce } from '../../../cases/write-case.ts'
import { returnable } from '../../../domain/case/return-window.ts'
import { route, type Route } from '../../route.ts'
import { actProblems, readUncountedAct } from '../read-act.ts'
import { openCaseFor } from './open-case.ts'

type Items = readonly { readonly item: string; readonly quantity: number }[]

const answers = { 200: { description: 'Known already, or added to an open case', schema: caseOpened }, 201: { description: 'Opened', schema: caseOpened } }
const problems = [...actProblems, 'conflict'] as const

export const caseActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/problems', group: 'Acts', access: 'public',
    summary: 'Report a problem', notes: 'Not arrived, damaged, wrong or missing, from the day the store’s policy says. The same kind and items while a case about them is open is the same case.',
    body: problemInput, answers, problems,
    handle: async (call) => {
      const { act: token, kind, items, text, photos, key } = call.body
      const act = await readUncountedAct(call, token)
      if (!act.ok) return act.answer
      const policy = policyAbout(act.context, 'problems')
      if (policy === null) return call.problem('conflict', { detail: 'This store takes no reports on the page.' })
      const window = problemsOf(act.context).find((each) => each.kind === kind)
      if (!window?.isOpen) return call.problem('conflict', { detail: window?.from ? `This may be reported from ${window.from}.` : 'This cannot be reported now.' })
      const strange = strangeItems(act.context, items, (item) => window.items.length === 0 || window.items.includes(item))
      if (strange.length > 0) return call.problem('invalid-body', { errors: strange })
      return openCaseFor(call, act.context, { kind, items, text: text ?? null, photos, key: key ?? null, answerDays: policy.answerDays ?? null, next: sayIn(act.context, policy.next) })
    },
  }),
  route({
    method: 'POST', path: '/v1/acts/returns', group: 'Acts', access: 'public',
    summary: 'Ask to return items', notes: 'Within the window of each item, where the store takes requests on the page; all of an item or some of it, and more later. All requests of an order together never pass what came, but for those you declined.',
    body: returnInput, answers, problems,
    handle: async (call) => {
      const { act: token, items, reason, text, photos, key } = call.body
      const act = await readUncountedAct(call, token)
      if (!act.ok) return act.answer
      const reading = await returnsOf(act.context)
      const { termsOf } = reading
      const policy = items.map(({ item }) => termsOf(item)?.policy).find((each) => each?.requests)
      if (!policy) return call.problem('conflict', { detail: 'These items cannot be returned by a request on the page.' })
      const said = { kind: 'return' as const, items, key: key ?? null }
      const { lines, requests, asked } = await returnsLeft(act.context, reading)
      // Sent again it is the same request, whatever is left by now.
      const isKnown = requests.some(({ row }) => row.about === aboutOf(said) && (isNamedOnce(said) || row.state !== 'closed'))
      const left = returnable(lines)
      const strange = isKnown ? [] : [
        ...strangeItems(act.context, items, (item) => termsOf(item)?.policy?.requests === true),
        ...items.flatMap(({ item, quantity }, index) => quantity <= (left.get(item) ?? 0) ? [] : [{ pointer: `/items/${index}/quantity`, message: `must be at most ${left.get(item) ?? 0}: so many may go back today` }]),
      ]
      if (strange.length > 0) return call.problem('invalid-body', { errors: strange })
      const most = items.map(({ item, quantity }) => ({ item, quantity, most: (asked.get(item) ?? 0) + (left.get(item) ?? 0) }))
      return openCaseFor(call, act.context, { ...said, most, reason, text: text ?? null, photos, answerDays: policy.answerDays ?? null, next: sayIn(act.context, policy.next) })
    },
  }),
  route({
    method: 'POST', path: '/v1/acts/messages', group: 'Acts', access: 'public',
    summary: 'Write to the merchant', notes: 'With how the order stands attached. A second message joins the open one.',
    body: messageInput, answers, problems,
    handle: async (call) => {
      const { act: token, text, question, photos, key } = call.body
      const act = await readUncountedAct(call, token)
      if (!act.ok) return act.answer
      const policy = policyAbout(act.context, 'messages')
      if (policy === null) return call.problem('conflict', { detail: 'This store takes no messages on the page.' })
      return openCaseFor(call, act.context, { kind: 'message', items: [], text, question: question ?? null, photos, key: key ?? null, answerDays: policy.answerDays ?? null, next: sayIn(act.context, policy.next) })
    },
  }),
  route({
    method: 'POST', path: '/v1/acts/address', group: 'Acts', access: 'public',
    summary: 'Say what is wrong with the address', notes: 'Only while the carrier has a problem with it. The line stands in the case alone, sealed.',
    body: addressInput, answers, problems,
    handle: async (call) => {
      const act = await readUncountedAct(call, call.body.act)
      if (!act.ok) return act.answer
      const policy = policyAbout(act.context, 'problems')
      if (policy === null || !act.context.facts.shipments.some(({ status, substatus }) => status === 'exception' && substatus === 'address')) return call.problem('conflict', { detail: 'No parcel of this order waits for an address.' })
      return openCaseFor(call, act.context, { kind: 'address', items: [], text: call.body.address, photos: [], key: call.body.key ?? null, answerDays: policy.answerDays ?? null, next: sayIn(act.context, policy.next) })
    },
  }),
]

/** Items that are not of this order, stand there twice, are more than were ordered, or may not be meant. */
function strangeItems({ order }: BlockContext, items: Items, mayBe: (item: string) => boolean): { pointer: string; message: string }[] {
  return items.flatMap(({ item, quantity }, index) => {
    const ordered = order.items.find(({ id }) => id === item)
    if (!ordered || !mayBe(item)) return [{ pointer: `/items/${index}/item`, message: 'must be an item of this order that this may be about' }]
    if (items.findIndex((each) => each.item === item) !== index) return [{ pointer: `/items/${index}/item`, message: 'is named twice: give one line an item' }]
    return quantity <= ordered.quantity ? [] : [{ pointer: `/items/${index}/quantity`, message: `must be at most ${ordered.quantity}` }]
  })
}
