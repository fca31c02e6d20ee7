import type { BlockContext } from '../../blocks/block-context.ts'
import { createContext } from '../../blocks/create-context.ts'
import { readStore } from '../../content/store-settings.ts'
import { readToken } from '../../edge/link-token.ts'
import { orderObject } from '../../env.ts'
import type { Call } from '../route.ts'
import { spendTry, type Limit } from './spend-try.ts'

/** How any act may be refused; an act that may find things otherwise than they were says `conflict` as well. */
export const actProblems = ['invalid-body', 'not-found', 'link-expired', 'too-many-requests', 'unsupported-media-type'] as const

export type ReadAct = { readonly ok: true; readonly context: BlockContext } | { readonly ok: false; readonly answer: Response }

/** So many acts an hour, over all kinds that have no narrower limit of their own: a person taps a few dozen times, a script without end. */
export const perOrder: Limit = { limit: 120, windowSeconds: 3600 }

/** Who acts, counted: one object call and one limit call. A link that does not hold takes nothing from its order's budget. */
export async function readAct(call: Call<unknown, unknown>, token: string, language?: string): Promise<ReadAct> {
  const act = await readUncountedAct(call, token, language)
  if (!act.ok) return act
  const { store, order } = act.context
  const refused = await spendTry(call, `acts/order/${store.id}/${order.id}`, perOrder, 'Too many requests on the page of one order. Try again later.')
  return refused === null ? act : { ok: false, answer: refused }
}

/**
 * For acts that count by a limit of their own. Who acts, on which order, and with everything a block would decide from. The token's
 * scope must be `act`; the order's object then says whether it still holds. A token that is not ours, of another scope, or revoked has one answer (TRUST 8, 15).
 */
export async function readUncountedAct(call: Call<unknown, unknown>, token: string, language?: string): Promise<ReadAct> {
  const { env, now } = call
  const reading = await readToken(env, token, ['act'], now)
  if (!reading.ok) return { ok: false, answer: call.problem(reading.reason === 'expired' ? 'link-expired' : 'not-found') }
  const { store: storeId, order, epoch } = reading.token
  const store = await readStore(env, storeId, now)
  if (store === null) return { ok: false, answer: call.problem('not-found') }
  call.c.set('store', store)
  const page = await orderObject(env, storeId, order).page({ view: 'link', epoch, now: now.toISOString(), forBlocks: true })
  if (!page.ok || page.order === null) return { ok: false, answer: call.problem(!page.ok && page.reason !== 'unknown' ? 'link-expired' : 'not-found') }
  return { ok: true, context: await createContext({ env, now, origin: new URL(call.c.req.url).origin, store, answer: page.facts, order: page.order, language: language ?? page.order.locale ?? store.settings.locale }) }
}
