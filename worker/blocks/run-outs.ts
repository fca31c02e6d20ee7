import { planRunOut, weeksBetween, type RunOut } from '../domain/replenishment/plan.ts'
import { dayAt } from '../domain/shipment/zoned-time.ts'
import { predictRunOut } from '../learning/replenishment.ts'
import type { BlockContext } from './block-context.ts'
import { imagePath } from './localize.ts'

/** Something of this order that runs out. */
export interface RunningOut {
  readonly sku: string
  readonly title: string
  /** Path on our host. */
  readonly image: string | null
  readonly url: string | null
  /** null: nobody knows when. */
  readonly runsOut: RunOut | null
  /** How often it is bought, in whole weeks; a quarter of a year where nothing is known. */
  readonly everyWeeks: number
}

const unknownWeeks = 12

/** The day in the store's calendar. */
export const storeToday = ({ now, store }: Pick<BlockContext, 'now' | 'store'>): string => dayAt(now.getTime(), store.settings.timeZone)

/** When each consumable of the order runs out, soonest first. Without one in the order nothing but the catalogue is read. */
export async function readRunOuts(context: BlockContext): Promise<RunningOut[]> {
  const { env, store, order, now } = context
  const products = await context.products()
  const items = order.items.filter(({ sku }, index) => products.get(sku)?.consumable && !products.get(sku)?.hidden && order.items.findIndex((item) => item.sku === sku) === index)
  if (items.length === 0) return []
  const zone = store.settings.timeZone
  const purchases = await context.purchases()
  const orderedAt = [...new Set(purchases.map(({ at }) => at))].map((at) => new Date(at))
  const found = await Promise.all(items.map(async (item): Promise<RunningOut> => {
    const product = products.get(item.sku)
    const quantity = order.items.filter(({ sku }) => sku === item.sku).reduce((sum, line) => sum + line.quantity, 0)
    const own = purchases.filter(({ sku }) => sku === item.sku)
    const times = [...new Set([...own.map(({ at }) => at), Date.parse(order.placedAt)])].sort((a, b) => a - b)
    const lastAt = times.at(-1) ?? Date.parse(order.placedAt)
    const isNewest = lastAt === Date.parse(order.placedAt)
    const [first = dayAt(lastAt, zone), ...others] = [...new Set(times.map((at) => dayAt(at, zone)))]
    const pack = isNewest ? quantity : own.find(({ at }) => at === lastAt)?.quantity ?? quantity
    const daysEach = product?.consumable?.days ?? null
    const learned = await predictRunOut(env, store.id, {
      sku: item.sku, pack, lastBoughtAt: new Date(lastAt), gaps: times.flatMap((at, index) => index === 0 ? [] : [(at - (times[index - 1] ?? at)) / 86_400_000]), orderedAt, nominalDays: daysEach,
    }, now)
    const runsOut = planRunOut({ daysEach, quantity: pack, boughtOn: [first, ...others], arrivedOn: isNewest && context.arrivedAt ? dayAt(Date.parse(context.arrivedAt), zone) : null }, learned, storeToday(context))
    return {
      sku: item.sku, title: item.title, image: item.image ?? await imagePath(context, product?.image), url: item.url ?? product?.url ?? null,
      runsOut, everyWeeks: runsOut ? weeksBetween(others.at(-1) ?? first, runsOut.day) : unknownWeeks,
    }
  }))
  return found.sort((a, b) => (a.runsOut?.day ?? '9999').localeCompare(b.runsOut?.day ?? '9999'))
}
