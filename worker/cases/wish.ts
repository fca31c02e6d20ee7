import type { WishKind } from '../../contract/vocabulary.ts'
import { deleteWish, findWish, putWish } from '../db/wishes.ts'
import { wishAddress } from '../edge/seal-addresses.ts'
import { open, seal } from '../edge/seal.ts'
import type { Env } from '../env.ts'

interface StoreName { readonly id: string; readonly merchant: string }
export interface Wish { readonly wish: WishKind; readonly text: string | null; readonly day: string | null; readonly setAt: string }

/** What the shopper of an order wishes; null = nothing. Which neighbour it is stands sealed: it names somebody. */
export async function readWish(env: Env, store: StoreName, order: string): Promise<Wish | null> {
  const row = await findWish(env.DB, store.id, order)
  if (row === null) return null
  const text = row.sealedText === null ? null : await open(env, wishAddress(store.merchant, store.id, order), row.sealedText)
  return { wish: row.wish, text, day: row.day, setAt: new Date(row.setAt).toISOString() }
}

/** The newest wish counts; null takes it back. */
export async function writeWish(env: Env, store: StoreName, order: string, wish: Omit<Wish, 'setAt'> | null, now: Date): Promise<void> {
  if (wish === null) { await deleteWish(env.DB, store.id, order); return }
  const sealedText = wish.text === null ? null : await seal(env, wishAddress(store.merchant, store.id, order), wish.text)
  await putWish(env.DB, store.id, order, { wish: wish.wish, sealedText, day: wish.day, setAt: now.getTime() })
}
