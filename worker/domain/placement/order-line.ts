import type { PageFacts } from '../../../contract/page.ts'
import type { PageState } from '../../../contract/vocabulary.ts'
import { daysBetween } from '../shipment/day.ts'

/** An order in one line, for a page that is about something else. */
export interface OrderLine {
  readonly title: string | null
  readonly image: string | null
  /** Items besides the first. */
  readonly more: number
  readonly stage: 'preparing' | 'moving' | 'today' | 'pickup' | 'late' | 'trouble' | 'delivered'
  readonly day: string | null
}

const stages: Partial<Record<PageState, OrderLine['stage']>> = {
  ordered: 'preparing', label_created: 'preparing', in_transit: 'moving', partly_shipped: 'moving', several_parcels: 'moving', out_for_delivery: 'today', pickup: 'pickup', attempted: 'trouble',
  late: 'late', exception: 'trouble', customs: 'trouble', returning: 'trouble', delivered: 'delivered', delivered_late: 'delivered',
}
/** Who has had the parcel so long needs no word of it in the shop. */
const oldNews = 3

/** null: nothing waits to be told, because the order is off or was delivered days ago. `today` at the destination. */
export function toOrderLine({ order, shipments }: Pick<PageFacts, 'order' | 'shipments'>, state: PageState, today: string): OrderLine | null {
  const stage = stages[state]
  if (stage === undefined) return null
  const delivered = shipments.flatMap(({ deliveredAt }) => deliveredAt?.wall.slice(0, 10) ?? []).sort().at(-1) ?? null
  const expected = shipments.filter(({ status }) => status !== 'delivered').flatMap(({ estimate }) => estimate?.likely ?? []).sort()[0] ?? null
  if (stage === 'delivered' && (delivered === null || daysBetween(delivered, today) > oldNews)) return null
  const [first, ...others] = order.items
  return { title: first?.title ?? null, image: first?.image ?? null, more: others.length, stage, day: stage === 'delivered' ? delivered : stage === 'trouble' ? null : expected ?? order.promised?.to ?? null }
}
