import type { VisitWaiting } from '../../contract/visit.ts'
import { badNewsStates, type BlockType, type VisitType } from '../../contract/vocabulary.ts'
import { readProducts } from '../db/products.ts'
import { listShopperReminders } from '../db/reminders.ts'
import { toOrderLine } from '../domain/placement/order-line.ts'
import { addDays } from '../domain/shipment/day.ts'
import type { BlockContext } from './block-context.ts'
import { imagePath } from './localize.ts'
import { todayOf } from './moment.ts'
import { recommendationsHalf } from './recommendations.ts'
import { storeToday } from './run-outs.ts'

/** A reminder is a help on a visit of the week before its day. */
const soon = 7

/**
 * The one thing that waits for a shopper's next visit; null = nothing does. The rules of the page hold here too: no commerce with bad
 * news or in the hold-out, and nothing of a block that the store hides. An order line is no commerce.
 */
export async function readWaiting(context: BlockContext, type: VisitType): Promise<VisitWaiting | null> {
  if (type === 'order') {
    const line = toOrderLine(context.facts, context.state, todayOf(context))
    return line && { type, ...line }
  }
  const block: BlockType = type === 'suggestion' ? 'recommendations' : 'replenish'
  if (context.isHeldOut || badNewsStates.includes(context.state) || context.store.settings.blocks.hidden.includes(block)) return null
  return type === 'suggestion' ? readSuggestion(context) : readReminder(context)
}

/** The first of what the page itself would suggest. */
async function readSuggestion(context: BlockContext): Promise<VisitWaiting | null> {
  const [block] = [await recommendationsHalf.resolve(context)].flat()
  const item = block?.items[0]
  return item ? { type: 'suggestion', title: item.title.text, image: item.image, url: item.url, price: item.price, reason: item.reason.kind } : null
}

async function readReminder(context: BlockContext): Promise<VisitWaiting | null> {
  const { env, store, shopperKey } = context
  const latest = addDays(storeToday(context), soon)
  const reminders = await listShopperReminders(env.DB, store.id, shopperKey)
  const row = reminders.find(({ state }) => state === 'due') ?? reminders.find(({ dueOn }) => dueOn <= latest)
  if (row === undefined) return null
  const product = (await readProducts(env.DB, store.id, [row.sku])).get(row.sku)
  return { type: 'reminder', title: product?.title ?? row.title, image: await imagePath(context, product?.image), url: product?.url ?? null, day: row.dueOn, state: row.state === 'due' ? 'due' : 'waiting' }
}
