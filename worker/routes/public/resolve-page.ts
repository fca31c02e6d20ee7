import { pageState } from '../../../contract/page-state.ts'
import type { PageAnswer, PageStore } from '../../../contract/page.ts'
import { readStore, type LiveStore } from '../../content/store-settings.ts'
import { placesOf, publicPlaces } from '../../domain/placement/places-of.ts'
import { readLink, signLink, viewOf, type LinkToken } from '../../edge/link-token.ts'
import { orderObject, type Env } from '../../env.ts'
import type { OrderForBlocks } from '../../objects/order-api.ts'
import { openShopper } from '../shopper-box.ts'

export type ResolvedPage =
  | { readonly ok: true; readonly answer: PageAnswer; readonly store: LiveStore; readonly token: LinkToken; /** What blocks are decided from: only when asked for, and never in the number view. */ readonly order: OrderForBlocks | null }
  /** `unknown` is all we say about a token that is not ours or an order that is not there; the others carry the store, so the page can say where to ask. */
  | { readonly ok: false; readonly reason: 'unknown' | 'revoked' | 'retired' | 'expired'; readonly store?: PageStore }

/**
 * What a link shows now. One call to the order's object and, warm, no D1 query (ARCHITECTURE 3.5); a warm answer for a
 * token that is not ours costs neither.
 */
export async function resolvePage(env: Env, tokenText: string, now: Date, forBlocks = false): Promise<ResolvedPage> {
  const reading = await readLink(env, tokenText, now)
  if (!reading.ok && reading.reason === 'unknown') return { ok: false, reason: 'unknown' }
  const token = reading.token
  const store = await readStore(env, token.store, now)
  if (store === null) return { ok: false, reason: 'unknown' }
  if (!reading.ok) return { ok: false, reason: 'expired', store: store.page }
  return readPage(env, store, token, tokenText, now, forBlocks)
}

/** The same for a token just made, as a look-up has it. */
export async function readPage(env: Env, store: LiveStore, token: LinkToken, tokenText: string, now: Date, forBlocks = false): Promise<ResolvedPage> {
  const view = viewOf(token.scope)
  const object = orderObject(env, token.store, token.order)
  const page = await object.page({ view, epoch: token.epoch, now: now.toISOString(), forBlocks })
  if (!page.ok) return page.reason === 'unknown' ? { ok: false, reason: 'unknown' } : { ok: false, reason: page.reason, store: store.page }
  const { facts } = page
  const state = pageState(facts)
  const shopper = view === 'proven' && page.sealedShopper !== null ? await openShopper(env, store, token.order, page.sealedShopper) : null
  const answer: PageAnswer = {
    ...facts,
    order: shopper?.name ? { ...facts.order, shopperName: shopper.name } : facts.order,
    shipments: facts.shipments.map((shipment) => page.shipmentsWithCalendar.includes(shipment.id)
      ? { ...shipment, calendarUrl: `/v1/pages/${tokenText}/calendar?shipment=${encodeURIComponent(shipment.id)}` }
      : shipment),
    store: store.page,
    state,
    places: view === 'number' ? publicPlaces(state, store.settings.blocks) : placesOf(state, store.settings.blocks),
    ordersLink: token.scope === 'shopper' ? `/o/${tokenText}` : null,
  }
  return { ok: true, answer, store, token, order: page.order }
}

/** The token of the link a merchant puts in an e-mail: no end of its own, the order's object ends it. */
export const signOrderLink = (env: Env, store: string, order: string, epoch: number): Promise<string> =>
  signLink(env, { store, order, scope: 'link', epoch, expires: null })
