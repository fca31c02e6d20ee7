import type { BlocksAnswer } from '../../contract/block.ts'
import type { OrderView } from '../../contract/order.ts'
import { carrierIds, type CarrierId } from '../../contract/vocabulary.ts'
import { demoCredentials } from '../carrier-sandbox/credentials.ts'
import { calendar } from '../data/calendar.ts'
import { demoCare } from '../data/care.ts'
import { demoGifts, demoMessages, demoOwnBlocks } from '../data/own-words.ts'
import { demoHelp, demoPolicies } from '../data/policies.ts'
import { demoProducts } from '../data/products.ts'
import { demoCodes, demoOffers, demoPoints, welcomePoints } from '../data/rewards.ts'
import { demoStore } from '../data/store.ts'
import { demoFollow, demoReviewPolicies } from '../data/voices.ts'
import { demoOrders, reminderOrder, vegetarianOrder } from '../data/stories.ts'
import type { Api } from './api.ts'

/** Where the shop looks like and what it may do, set at every start: a port may have changed. */
export const seedStore = (api: Api, shop: string): Promise<unknown> => api.put('/v1/store', demoStore(shop))

/** The catalogue, before the orders: what they name is then known. */
export const seedProducts = (api: Api, shop: string): Promise<unknown> => api.post('/v1/products', { products: demoProducts(shop) })

/** Everything the shop says on its pages, at every start: the addresses in it may have moved. `secret` signs the questions for its own block. */
export const seedWords = async (api: Api, shop: string, secret: string): Promise<void> => {
  const kinds = { care: demoCare(shop), message: demoMessages(shop), gift: demoGifts, custom: demoOwnBlocks(shop), policy: demoPolicies, help: demoHelp(shop), 'review-policy': demoReviewPolicies, follow: demoFollow(shop) }
  for (const [kind, entries] of Object.entries(kinds)) await Promise.all(Object.entries(entries).map(([id, content], position) => api.put(`/v1/content/${kind}/${id}`, { position, content })))
  await api.put('/v1/custom-blocks/recipe-card', { url: `${shop}/doorstep/recipe-card`, secret, states: ['delivered'] })
}

/** Offers, points and the codes of the shop's checkout. What is there already is left as it is. */
export const seedRewards = async (api: Api, shop: string, seededAt: Date): Promise<void> => {
  await Promise.all(Object.entries(demoOffers(shop, calendar(seededAt))).map(([id, content], position) => api.put(`/v1/content/offer/${id}`, { position, content })))
  await api.put('/v1/rewards/settings', { points: demoPoints })
  for (const [offer, codes] of Object.entries(demoCodes)) await api.post(`/v1/codes/${offer}`, { codes })
  for (const points of welcomePoints) await api.post('/v1/rewards/points', points)
}

/** The shop's mail tool listens for those who sign up. A secret is shown once, so each start takes a new one. */
export const seedLetters = async (api: Api, shop: string): Promise<string> => {
  const url = `${shop}/doorstep/letters`
  const { webhooks } = await api.get<{ webhooks: { id: string; url: string }[] }>('/v1/webhooks')
  const known = webhooks.find((each) => each.url === url)
  const { secret } = known ? await api.patch<{ secret: string }>(`/v1/webhooks/${known.id}`, { rotateSecret: true, disabled: false }) : await api.post<{ secret: string }>('/v1/webhooks', { url, types: ['newsletter.requested'], name: 'Letters' })
  return secret
}

/** The packer asks what goes into these boxes. */
export const seedGifts = async (api: Api, views: readonly OrderView[]): Promise<void> => {
  for (const { id } of views.filter(({ number }) => giftOrders.includes(number))) await api.post(`/v1/orders/${id}/gift`)
}
const giftOrders = ['20418', '20419', '20421', '20436']

export type Hooks = Partial<Record<CarrierId, { url: string; secret: string }>>

/** Accounts of the six carriers at the sandbox. Gives where each one’s pushes go. */
export const seedCarrierAccounts = async (api: Api, sandbox: string, secret: string): Promise<Hooks> => {
  const hooks: Hooks = {}
  for (const carrier of carrierIds) {
    const put = (more: object) => api.put<{ hookUrl: string | null }>(`/v1/carrier-accounts/${carrier}`, { credentials: demoCredentials[carrier], baseUrl: sandbox, ...more })
    const { hookUrl } = await put({})
    if (hookUrl === null) continue
    await put({ hookSecret: secret })
    hooks[carrier] = { url: hookUrl, secret }
  }
  return hooks
}

/** Every order by the public API. The same moment gives the same orders, so that a second time changes nothing but addresses. */
export const seedOrders = async (api: Api, shop: string, seededAt: Date): Promise<OrderView[]> => {
  const views: OrderView[] = []
  for (const { body, byHand } of demoOrders(calendar(seededAt), shop)) {
    const view = await api.post<OrderView>('/v1/orders', body)
    const parcel = view.shipments[0]
    if (byHand && parcel && parcel.events === 0) await api.post(`/v1/shipments/${parcel.id}/events`, { events: byHand })
    views.push(view)
  }
  return views
}

/** One shopper said on the page that they eat vegetarian: as a page would, by its act token. */
export const seedTastes = async (api: Api, views: readonly OrderView[]): Promise<void> => {
  const page = views.find(({ number }) => number === vegetarianOrder)
  if (!page) return
  const { act } = await api.get<BlocksAnswer>(`/v1/pages/${page.token}/blocks`)
  await api.post('/v1/acts/preferences', { act, tag: 'vegetarian', on: true })
}

/** Another asked to be reminded of brush heads in a few days: it waits on the page, and in the shop for who wants it there. */
export const seedReminder = async (api: Api, views: readonly OrderView[]): Promise<void> => {
  const page = views.find(({ number }) => number === reminderOrder)
  if (!page) return
  const { act } = await api.get<BlocksAnswer>(`/v1/pages/${page.token}/blocks`)
  await api.post('/v1/acts/reminders', { act, sku: 'heads', day: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10) })
}

/** The orders as they are now; those that were erased meanwhile are left out. */
export const readOrders = async (api: Api, ids: Readonly<Record<string, string>>): Promise<OrderView[]> => {
  const views = await Promise.all(Object.values(ids).map((id) => api.get<OrderView>(`/v1/orders/${id}`).catch((error: Error) => { if (error.message.includes(' 404:')) return null; throw error })))
  return views.filter((view) => view !== null)
}
