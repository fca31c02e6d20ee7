import type { OrderView } from '../../contract/order.ts'
import type { BlocksAnswer } from '../../contract/block.ts'
import type { ClaimAnswer } from '../../contract/blocks/rewards.ts'
import { ask, eventually, openShop, type Shop } from './worker-shop.ts'

/** A shop with offers; the calls of its merchant, its checkout and its shoppers. */
export interface RewardShop extends Shop {
  offer(id: string, content: Readonly<Record<string, unknown>>): Promise<void>
  /** An order that is all delivered, on the day so many days from now. */
  delivered(order?: Readonly<Record<string, unknown>>, days?: number): Promise<OrderView>
  redeem(code: string, more?: Readonly<Record<string, unknown>>): Promise<Response>
  balance(email: string): Promise<number>
}

const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

export async function openRewardShop(settings: Parameters<typeof openShop>[0] = {}): Promise<RewardShop> {
  const shop = await openShop(settings)
  let made = 0
  const ok = async (answer: Response): Promise<Response> => {
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    return answer
  }
  return {
    ...shop,
    offer: async (id, content) => { await ok(await shop.call('PUT', `/v1/content/offer/${id}`, { content: { title: { en: `The ${id} offer` }, ...content } })) },
    delivered: async (order = {}, days = -1) => {
      made += 1
      const view = await shop.put({ number: `R-${made}`, fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: `VANREWARD${1000 + made}` }] }], ...order })
      await ok(await shop.call('POST', `/v1/shipments/${view.shipments[0]?.id}/events`, { events: [{ time: daysFromNow(days), status: 'delivered', kind: 'delivered', text: 'Handed over' }] }))
      await eventually(async () => (await (await shop.call('GET', `/v1/orders/${view.id}`)).json<OrderView>()).status === 'delivered')
      return view
    },
    redeem: (code, more = {}) => shop.call('POST', '/v1/redemptions', { code, ...more }),
    balance: async (email) => (await (await ok(await shop.call('POST', '/v1/rewards/balance', { email }))).json<{ balance: number }>()).balance,
  }
}

const blocksOf = async (order: OrderView): Promise<BlocksAnswer> => (await ask(`/v1/pages/${order.token}/blocks`)).json<BlocksAnswer>()
export const actOf = async (order: OrderView): Promise<string> => (await blocksOf(order)).act
export const postAct = (name: string, body: unknown): Promise<Response> => ask(`/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
export async function claimFor(order: OrderView, offer: string): Promise<{ readonly status: number; readonly answer: ClaimAnswer }> {
  const response = await postAct('claims', { act: await actOf(order), offer })
  return { status: response.status, answer: await response.json<ClaimAnswer>() }
}
/** The block of one type, or undefined. */
export const blockOf = async (order: OrderView, type: string) => (await blocksOf(order)).blocks.find((block) => block.type === type)
