import type { WishKind } from '../../contract/vocabulary.ts'
import type { D1PreparedStatement } from '../db/d1.ts'
import { listWishes, putWish } from '../db/wishes.ts'
import { wishAddress } from '../edge/seal-addresses.ts'
import { open, seal } from '../edge/seal.ts'
import type { Env } from '../env.ts'

interface StoreName { readonly id: string; readonly merchant: string }
export interface Wish { readonly wish: WishKind; readonly text: string | null; readonly day: string | null }
/** As it was said; `shipment` null = for the whole order. A null `wish` was taken back. */
export interface SaidWish { readonly shipment: string | null; readonly wish: Wish | null; readonly setAt: string }

/** All that was said about an order's parcels. Which neighbour it is stands sealed: it names somebody. */
export const readWishes = async (env: Env, store: StoreName, order: string): Promise<SaidWish[]> =>
  Promise.all((await listWishes(env.DB, store.id, order)).map(async (row) => {
    const text = row.sealedText === null ? null : await open(env, wishAddress(store.merchant, store.id, order, row.shipment), row.sealedText)
    return { shipment: row.shipment || null, wish: row.wish && { wish: row.wish, text, day: row.day }, setAt: new Date(row.setAt).toISOString() }
  }))

/** What is wished for one parcel: what was said about it, else about the whole order. */
export const wishFor = (said: readonly SaidWish[], shipment: string | null): Wish | null =>
  (said.find((each) => each.shipment === shipment) ?? said.find((each) => each.shipment === null))?.wish ?? null

/** Wishes that stand, as the merchant's API and an export tell them. */
export const toWishViews = (said: readonly SaidWish[]) => said.flatMap(({ shipment, wish, setAt }) => wish === null ? [] : [{ shipment, ...wish, setAt }])

/** The newest wish counts; null takes it back. `telling`: what is written with it, where a row just was. */
export async function writeWish(env: Env, store: StoreName, order: string, { shipment, wish }: Omit<SaidWish, 'setAt'>, now: Date, telling: readonly D1PreparedStatement[]): Promise<void> {
  const sealedText = wish === null || wish.text === null ? null : await seal(env, wishAddress(store.merchant, store.id, order, shipment ?? ''), wish.text)
  await env.DB.batch([putWish(env.DB, store.id, order, { shipment: shipment ?? '', wish: wish?.wish ?? null, sealedText, day: wish?.day ?? null, setAt: now.getTime() }), ...telling])
}
