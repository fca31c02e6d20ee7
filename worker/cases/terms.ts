import type { PolicyAbout, PolicyContent } from '../../contract/content/policy.ts'
import type { PageShipment } from '../../contract/page.ts'
import type { BlockContext } from '../blocks/block-context.ts'
import { todayOf } from '../blocks/moment.ts'
import { listOrderCases, type CaseWithEntries } from '../db/cases.ts'
import { problemWindows, type ProblemWindow } from '../domain/case/problem-window.ts'
import { askedBack, countItems, leftOf, returnWindows, type ReturnLine, type ReturnWindow } from '../domain/case/return-window.ts'
import { parcelWishes, type ParcelWishes } from '../domain/case/wish-window.ts'
import { laterDay } from '../domain/shipment/day.ts'
import { dayAt } from '../domain/shipment/zoned-time.ts'
import { itemsOf } from './read-case.ts'

/** What the merchant's policies come to for one order, today. The blocks show it and the acts hold to it, so both ask here. */

/** The first policy about a thing; null = the merchant has none, and nothing of it is offered. */
export const policyAbout = <About extends PolicyContent['about']>({ content }: Pick<BlockContext, 'content'>, about: About): PolicyAbout<About> | null =>
  (content.of('policy').find(({ body }) => body.about === about)?.body ?? null) as PolicyAbout<About> | null

const dayOf = (time: PageShipment['deliveredAt']): string | null => time && time.wall.slice(0, 10)
const later = (a: string | null, b: string | null): string | null => a === null ? b : b === null ? a : laterDay(a, b)

export function problemsOf(context: BlockContext): ProblemWindow[] {
  const policy = policyAbout(context, 'problems')
  const { order, shipments } = context.facts
  if (policy === null) return []
  const promisedBy = order.promised?.to ?? null
  return problemWindows({
    policy, promisedBy, orderedOn: order.placedAt?.wall.slice(0, 10) ?? context.order.placedAt.slice(0, 10), isCancelled: context.order.isCancelled, today: todayOf(context),
    parcels: shipments.map((shipment) => ({
      status: shipment.status, deliveredOn: dayOf(shipment.deliveredAt), expectedBy: later(shipment.estimate?.to ?? null, promisedBy), items: shipment.items.map(({ item }) => item),
    })),
  })
}

export function wishesOf(context: BlockContext): ParcelWishes[] {
  return parcelWishes({
    policies: context.content.of('policy').flatMap(({ body }) => body.about === 'wishes' ? [body] : []), today: todayOf(context), isCancelled: context.order.isCancelled,
    parcels: context.facts.shipments.map(({ id, carrier, status, milestone, estimate, links }) => ({ shipment: id, carrier: carrier.id, status, milestone, likelyDay: estimate?.likely ?? null, rerouteUrl: links.reroute, rescheduleUrl: links.reschedule })),
  })
}

/** On whose terms one item goes back. */
export interface ItemTerms { readonly days: number; readonly isExcluded: boolean; readonly free: boolean; readonly policy: PolicyAbout<'returns'> | null }
export interface ReturnsReading { readonly windows: readonly ReturnWindow[]; readonly termsOf: (item: string) => ItemTerms | null }

/** The catalogue is asked only where a policy names categories or tags. */
export async function returnsOf(context: BlockContext): Promise<ReturnsReading> {
  const policies = context.content.of('policy').flatMap(({ body }) => body.about === 'returns' ? [body] : [])
  const { returns } = context.store.page
  const products = policies.some(({ categories, tags }) => categories?.length || tags?.length) ? await context.products() : new Map<string, { readonly category: string | null; readonly tags: readonly string[] }>()
  const termsOf = (item: string): ItemTerms | null => {
    const sku = context.order.items.find(({ id }) => id === item)?.sku ?? ''
    const product = products.get(sku)
    const policy = policies.find(({ skus, categories, tags }) => (!skus?.length && !categories?.length && !tags?.length)
      || skus?.includes(sku) || (product && (categories?.includes(product.category ?? '') || tags?.some((tag) => product.tags.includes(tag)))))
    if (policy) return { days: policy.days, isExcluded: policy.excluded, free: policy.free, policy }
    return returns && { days: returns.days, isExcluded: false, free: returns.free, policy: null }
  }
  const parcels = context.facts.shipments.map(({ status, deliveredAt, items }) => ({ status, deliveredOn: dayOf(deliveredAt), items }))
  return { windows: returnWindows({ parcels, termsOf, today: todayOf(context) }), termsOf }
}

export interface ReturnsLeft {
  readonly lines: readonly ReturnLine[]
  /** Requests that count: all but those that were declined, closed ones too. */
  readonly requests: readonly CaseWithEntries[]
  /** How many of each item stand in them. */
  readonly asked: ReadonlyMap<string, number>
}

/** What of each window nobody has asked back yet. Cases are read only where a return may be asked for on the page. */
export async function returnsLeft(context: BlockContext, { windows, termsOf }: ReturnsReading): Promise<ReturnsLeft> {
  const canAsk = windows.some(({ item }) => termsOf(item)?.policy?.requests)
  const requests = canAsk ? (await casesOf(context)).filter(({ row }) => row.kind === 'return' && !row.declined) : []
  const { facts, store } = context
  const zone = facts.order.destinationZone ?? store.settings.timeZone
  const asked = requests.flatMap(({ row }) => itemsOf(row).map((each) => ({ ...each, on: dayAt(row.openedAt, zone) })))
  return { lines: leftOf(windows, askedBack(asked, facts.returns ?? [])), requests, asked: countItems(asked) }
}

const read = new WeakMap<BlockContext, Promise<CaseWithEntries[]>>()
/** The cases of the order: one query an answer, however many blocks ask. */
export function casesOf(context: BlockContext): Promise<CaseWithEntries[]> {
  const reading = read.get(context) ?? listOrderCases(context.env.DB, context.store.id, context.order.id)
  read.set(context, reading)
  return reading
}
