import type * as z from 'zod'
import { recommenderAnswer, type recommenderQuestion } from '../../contract/recommendation.ts'
import { askShop, type AskDeps } from '../channels/ask-shop.ts'
import { newId } from '../edge/ids.ts'
import { log } from '../edge/log.ts'
import { recommenderSecretAddress } from '../edge/seal-addresses.ts'
import { open } from '../edge/seal.ts'
import type { Env } from '../env.ts'

export interface RecommenderDeps extends AskDeps { readonly ownHost: string; readonly timeout?: number }
interface OwnRecommender { readonly url: string; readonly sealedSecret: string | null }
type RecommenderEnv = Pick<Env, 'ENVIRONMENT' | 'OUTBOUND_DEV_ORIGINS' | 'SEAL_KEYS'>

/** Milliseconds. */
const patience = 300
/** A recommender that is down must not make every page wait for it: after so many failures it is let alone for a while. */
const mostFailures = 5
const pause = 60_000
const failing = new Map<string, { count: number; until: number }>()

/**
 * Asks the merchant's own recommender (Standard Webhooks signature, outbound rule of TRUST 50 to 55). null: it did not answer in
 * time, or what it said is not the contract's; the page then takes our own. What happened is logged, never shown.
 */
export async function askRecommender(env: RecommenderEnv, store: string, own: OwnRecommender, data: z.infer<typeof recommenderQuestion>['data'], now: Date, deps: RecommenderDeps): Promise<readonly string[] | null> {
  const key = `${store}|${own.url}`
  if ((failing.get(key)?.until ?? 0) > now.getTime()) return null
  const answer = await ask(env, store, own, data, now, deps)
  if (answer.ok) { failing.delete(key); return answer.skus }
  const count = (failing.get(key)?.count ?? 0) + 1
  if (failing.size > 1_000) failing.clear()
  failing.set(key, { count: count % mostFailures, until: count >= mostFailures ? now.getTime() + pause : 0 })
  log('warn', 'recommender gave nothing', { store, reason: answer.reason, count })
  return null
}

type Answer = { readonly ok: true; readonly skus: readonly string[] } | { readonly ok: false; readonly reason: string }

async function ask(env: RecommenderEnv, store: string, { url, sealedSecret }: OwnRecommender, data: z.infer<typeof recommenderQuestion>['data'], now: Date, { ownHost, timeout = patience, ...deps }: RecommenderDeps): Promise<Answer> {
  const question: z.infer<typeof recommenderQuestion> = { type: 'recommendations.wanted', timestamp: now.toISOString(), data }
  const secret = sealedSecret === null ? null : await open(env, recommenderSecretAddress(store), sealedSecret)
  if (secret === null) return { ok: false, reason: 'its secret does not open' }
  const answer = await askShop(env, { url, body: JSON.stringify(question), secret, id: newId('msg'), userAgent: 'Doorstep-Recommender/1', timeout, ownHost }, deps)
  if (!answer.ok) return { ok: false, reason: `${answer.problem}: ${answer.detail}` }
  const parsed = recommenderAnswer.safeParse(answer.value)
  return parsed.success ? { ok: true, skus: parsed.data.skus } : { ok: false, reason: 'not the contract' }
}
