import type { Block, BlocksAnswer, KnownBlockType } from '../../contract/block.ts'
import type { BlockOf } from '../../contract/block.ts'
import type { OrderView } from '../../contract/order.ts'
import { ask, exampleOrder, type Shop } from './worker-shop.ts'

/** A day so many from now, as the store's clock (UTC) has it. */
export const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Puts one entry of content. */
export async function putContent(shop: Shop, kind: string, id: string, content: object): Promise<void> {
  const answer = await shop.call('PUT', `/v1/content/${kind}/${id}`, { content })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
}

/** An order whose one parcel came so many days ago. */
export async function deliveredOrder(shop: Shop, daysAgo: number, more: Readonly<Record<string, unknown>> = {}): Promise<OrderView> {
  const placedAt = new Date(Date.now() - (daysAgo + 3) * 86_400_000).toISOString()
  const order = await shop.put({ placedAt, promised: { to: dayFromNow(-daysAgo + 1) }, fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: 'VAN204180001' }] }], ...more })
  const parcel = order.shipments[0]
  if (parcel) await scan(shop, parcel.id, 'delivered', -daysAgo)
  return order
}

export const scan = (shop: Shop, shipment: string, status: string, days: number, more: object = {}): Promise<Response> =>
  shop.call('POST', `/v1/shipments/${shipment}/events`, { events: [{ time: `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19)}+00:00`, status, ...more }] })

export async function readBlocks(token: string, language = 'en'): Promise<BlocksAnswer> {
  const answer = await ask(`/v1/pages/${token}/blocks?lang=${language}`)
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  return answer.json<BlocksAnswer>()
}
export const blockOf = <Type extends KnownBlockType>({ blocks }: BlocksAnswer, type: Type): BlockOf<Type> | undefined => blocks.find((block: Block) => block.type === type) as BlockOf<Type> | undefined

/** A shopper's act. */
export const doAct = (name: string, body: object): Promise<Response> => ask(`/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** A token that proves the shopper by e-mail. */
export async function proveShopper(shop: Shop, number = exampleOrder.number): Promise<string> {
  const answer = await ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ store: shop.store, orderNumber: number, proof: exampleOrder.shopper.email }) })
  return (await answer.json<{ token: string }>()).token
}
