import * as z from 'zod'
import { shopperInput } from '../../contract/order.ts'
import { shopperAddress } from '../edge/seal-addresses.ts'
import { open, seal } from '../edge/seal.ts'
import type { Env } from '../env.ts'

/** Name, e-mail and postcode of an order's shopper, sealed by the route before the order's object ever sees them. */
const shopperBox = shopperInput.partial()
export type Shopper = z.infer<typeof shopperBox>

export const sealShopper = (env: Env, store: { merchant: string; id: string }, order: string, shopper: Shopper): Promise<string> =>
  seal(env, shopperAddress(store.merchant, store.id, order), JSON.stringify({ name: shopper.name ?? null, email: shopper.email ?? null, postcode: shopper.postcode ?? null }))

/** null: the box does not belong here or its key is gone; the page then shows the masked name. */
export async function openShopper(env: Env, store: { merchant: string; id: string }, order: string, box: string): Promise<Shopper | null> {
  const plain = await open(env, shopperAddress(store.merchant, store.id, order), box)
  if (plain === null) return null
  const parsed = shopperBox.safeParse(JSON.parse(plain))
  return parsed.success ? parsed.data : null
}

/** "Sam Penhaligon" → "Sam P.": what a link may show (TRUST 2.2). One word stays one word. */
export function maskName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/)
  const last = others.at(-1)
  const initial = last === undefined ? undefined : [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(last)][0]?.segment
  return initial === undefined ? first : `${first} ${initial.toUpperCase()}.`
}
