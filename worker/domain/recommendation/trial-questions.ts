import { noMinute, type OrderColumns } from '../learning/order-store.ts'
import { scatter } from '../learning/random.ts'
import type { PastOrder, Question } from './evidence.ts'
import type { QuestionKind } from './recommendation-model.ts'
import type { ShopperHistory } from './shopper-history.ts'

/** A question cut from the store's own newest orders, with what was really bought. */
export interface TrialQuestion extends Question { readonly relevant: ReadonlySet<number> }

/** The newest tenth of the orders, by time, is kept out of the trial fit. */
export interface Split { isTrial(order: number): boolean; readonly cutMinute: number; readonly trialOrders: readonly number[] }

const trialShare = 0.1
const nextDays = 30
export const questionLimit = 600

/** Orders of one minute (a store without dates) are drawn by their number, not by their place in the file. */
export const splitNewest = (columns: OrderColumns): Split => {
  const count = columns.minute.length
  const order = Uint32Array.from({ length: count }, (_, o) => o).sort((a, b) => columns.minute[a]! - columns.minute[b]! || scatter(a) - scatter(b))
  const trialOrders = [...order.subarray(count - Math.floor(count * trialShare))]
  const flags = new Uint8Array(count)
  for (const o of trialOrders) flags[o] = 1
  return { isTrial: (o) => flags[o] === 1, cutMinute: columns.minute[trialOrders[0] ?? 0] ?? noMinute, trialOrders }
}

interface Source {
  readonly columns: OrderColumns
  readonly split: Split
  readonly shoppers: ShopperHistory
  labelOf(item: number): number
}

/** Up to `questionLimit` questions of a kind, drawn by hash; an item picks itself by hash as well. */
export const trialQuestions = (kind: QuestionKind, source: Source): TrialQuestion[] => {
  const orders = kind === 'pair' || kind === 'rest' ? source.split.trialOrders : ordersBeforeNext(source)
  const questions: TrialQuestion[] = []
  for (const o of [...orders].sort((a, b) => scatter(a + 1) - scatter(b + 1))) {
    if (questions.length >= questionLimit) break
    const question = kind === 'pair' || kind === 'rest' ? basketQuestion(kind, o, source) : nextQuestion(kind, o, source)
    if (question !== null) questions.push(question)
  }
  return questions
}

const itemsOf = (o: number, { columns, labelOf }: Source): number[] => [...columns.item.subarray(columns.start[o]!, columns.start[o + 1]!)].map(labelOf)

const basketQuestion = (kind: 'pair' | 'rest', o: number, source: Source): TrialQuestion | null => {
  const items = itemsOf(o, source)
  if (items.length < 2) return null
  const picked = items[scatter(o * 2 + (kind === 'pair' ? 0 : 1)) % items.length]!
  const others = items.filter((item) => item !== picked)
  return { basket: kind === 'pair' ? [picked] : others, relevant: new Set(kind === 'pair' ? others : [picked]), exclude: new Set(), history: [] }
}

/** The last order of each shopper before an order of the trial, whether it lies in the trial itself or before it. */
const ordersBeforeNext = ({ columns, split, shoppers }: Source): number[] => {
  const found = new Set<number>()
  for (const o of split.trialOrders) {
    const customer = columns.customer[o]!
    if (customer < 0) continue
    const earlier = shoppers.ordersOf(customer).find((p) => dayOf(columns, p) < dayOf(columns, o))
    if (earlier !== undefined && columns.minute[earlier] !== noMinute && dayOf(columns, o) - dayOf(columns, earlier) <= nextDays) found.add(earlier)
  }
  return [...found]
}

const dayOf = (columns: OrderColumns, o: number): number => Math.floor(columns.minute[o]! / 1440)

const nextQuestion = (kind: 'next' | 'new', o: number, source: Source): TrialQuestion | null => {
  const { columns, shoppers, split, labelOf } = source
  const customer = columns.customer[o]!
  const next = [...shoppers.ordersOf(customer)].reverse().find((p) => dayOf(columns, p) > dayOf(columns, o))
  if (next === undefined) return null
  const basket = itemsOf(o, source)
  const history: PastOrder[] = shoppers.pastOrders(customer, columns.minute[o]!, labelOf, (p) => p !== o && !split.isTrial(p))
  const had = new Set(basket)
  if (kind === 'new') for (const past of history) for (const item of past.items) had.add(item)
  const relevant = new Set(itemsOf(next, source).filter((item) => !had.has(item)))
  return relevant.size === 0 ? null : { basket, relevant, exclude: kind === 'new' ? had : new Set(), history }
}
