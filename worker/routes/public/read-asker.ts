import { readContent, type StoreContent } from '../../content/read-content.ts'
import { readStore, type LiveStore } from '../../content/store-settings.ts'
import { readToken } from '../../edge/link-token.ts'
import { orderObject } from '../../env.ts'
import type { Call } from '../route.ts'
import { perOrder, readAct } from './read-act.ts'
import { spendTry } from './spend-try.ts'

/** All that a search needs: nothing of an order. */
export type ReadAsker = { readonly ok: true; readonly content: StoreContent; readonly store: LiveStore; readonly language: string } | { readonly ok: false; readonly answer: Response }

/**
 * Who searches the merchant's questions: whoever may act, or a page that a tracking number opened, whose `ask` token is good for nothing
 * else (TRUST 6, 15). Such a page has a budget of its own, so that a stranger with the number takes nothing from the shopper's; the
 * order's object says whether its link still holds, and is asked for no more than that page shows.
 */
export async function readAsker(call: Call<unknown, unknown>, token: string, language?: string): Promise<ReadAsker> {
  const { env, now } = call
  const reading = await readToken(env, token, ['ask'], now)
  if (!reading.ok && reading.reason === 'expired') return { ok: false, answer: call.problem('link-expired') }
  if (!reading.ok) {
    const act = await readAct(call, token, language)
    return act.ok ? { ok: true, content: act.context.content, store: act.context.store, language: act.context.language } : act
  }
  const { store: storeId, order, epoch } = reading.token
  const store = await readStore(env, storeId, now)
  if (store === null) return { ok: false, answer: call.problem('not-found') }
  call.c.set('store', store)
  const page = await orderObject(env, storeId, order).page({ view: 'number', epoch, now: now.toISOString() })
  if (!page.ok) return { ok: false, answer: call.problem(page.reason === 'unknown' ? 'not-found' : 'link-expired') }
  const refused = await spendTry(call, `asks/order/${storeId}/${order}`, perOrder, 'Too many searches on the page of one parcel. Try again later.')
  if (refused !== null) return { ok: false, answer: refused }
  return { ok: true, content: await readContent(env, storeId, now), store, language: language ?? store.settings.locale }
}
