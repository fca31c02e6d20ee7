import { furthestReminderDays, type ReplenishItem } from '../../contract/blocks/replenish.ts'
import { readProducts } from '../db/products.ts'
import { listShopperReminders, type ReminderRow } from '../db/reminders.ts'
import { weeksBetween } from '../domain/replenishment/plan.ts'
import { addDays } from '../domain/shipment/day.ts'
import { toReminderView } from '../shopper/reminders.ts'
import type { BlockContext, BlockHalf } from './block-context.ts'
import { imagePath } from './localize.ts'
import { readRunOuts, storeToday } from './run-outs.ts'

const mostShown = 2

/** What is due to be bought again, wherever it was bought; then what of this order runs out first. */
export const replenishHalf: BlockHalf<'replenish'> = {
  type: 'replenish',
  resolve: async (context) => {
    if (context.order.isCancelled) return null
    const [runningOut, reminders] = await Promise.all([readRunOuts(context), listShopperReminders(context.env.DB, context.store.id, context.shopperKey)])
    const due = await dueElsewhere(context, reminders.filter(({ sku, state }) => state === 'due' && !runningOut.some((item) => item.sku === sku)))
    const own = runningOut.map((item): ReplenishItem => ({ ...item, reminder: viewOf(reminders, item.sku) })).filter(({ runsOut, reminder }) => runsOut !== null || reminder !== null)
    const items = [...due, ...own].sort((a, b) => Number(isDue(b)) - Number(isDue(a))).slice(0, mostShown)
    const today = storeToday(context)
    return items.length === 0 ? null : { type: 'replenish', items, days: { from: addDays(today, 1), to: addDays(today, furthestReminderDays) } }
  },
}

const isDue = ({ reminder }: ReplenishItem): boolean => reminder?.state === 'due'
const viewOf = (reminders: readonly ReminderRow[], sku: string) => { const row = reminders.find((one) => one.sku === sku); return row ? toReminderView(row) : null }

async function dueElsewhere(context: BlockContext, rows: readonly ReminderRow[]): Promise<ReplenishItem[]> {
  if (rows.length === 0) return []
  const products = await readProducts(context.env.DB, context.store.id, rows.slice(0, mostShown).map(({ sku }) => sku))
  return Promise.all(rows.slice(0, mostShown).map(async (row) => {
    const product = products.get(row.sku)
    return {
      sku: row.sku, title: product?.title ?? row.title, image: await imagePath(context, product?.image), url: product?.url ?? null, runsOut: null,
      everyWeeks: row.everyWeeks ?? weeksBetween(storeDay(context, row.createdAt), row.dueOn), reminder: toReminderView(row),
    }
  }))
}

const storeDay = ({ store }: BlockContext, at: number): string => storeToday({ now: new Date(at), store })
