import type * as z from 'zod'
import { recommenderAnswer, type recommenderQuestion } from '../../contract/recommendation.ts'
import { signWebhook } from '../channels/standard-webhooks.ts'
import { checkOutboundUrl } from '../edge/outbound-url.ts'
import { newId } from '../edge/ids.ts'
import { log } from '../edge/log.ts'
import { recommenderSecretAddress } from '../edge/seal-addresses.ts'
import { open } from '../edge/seal.ts'
import type { Env } from '../env.ts'
import { readJsonText } from '../routes/json-shape.ts'
import { readBytes } from '../routes/read-body.ts'

export interface RecommenderDeps { readonly fetch: (url: string, init: RequestInit) => Promise<Response>; readonly timeout?: number }
type RecommenderEnv = Pick<Env, 'ENVIRONMENT' | 'OUTBOUND_DEV_ORIGINS' | 'SEAL_KEYS'>

const patience = 300
const mostBytes = 64 * 1024
/** A recommender that is down must not make every page wait for it: after so many failures it is let alone for a while. */
const mostFailures = 5
const pause = 60_000
const failing = new Map<string, { count: number; until: number }>()

/**
 * Asks the merchant's own recommender (Standard Webhooks signature, outbound rule of TRUST 50 to 55). null: it did not answer in
 * time, or what it said is not the contract's; the page then takes our own. What happened is logged, never shown.
 */
export async function askRecommender(env: RecommenderEnv, store: string, own: { readonly url: string; readonly sealedSecret: string | null }, data: z.infer<typeof recommenderQuestion>['data'], now: Date, deps: RecommenderDeps): Promise<readonly string[] | null> {
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

async function ask(env: RecommenderEnv, store: string, { url, sealedSecret }: { readonly url: string; readonly sealedSecret: string | null }, data: z.infer<typeof recommenderQuestion>['data'], now: Date, deps: RecommenderDeps): Promise<Answer> {
  const judged = checkOutboundUrl(url, env)
  if (!judged.ok) return fail('refused')
  const question: z.infer<typeof recommenderQuestion> = { type: 'recommendations.wanted', timestamp: now.toISOString(), data }
  const body = JSON.stringify(question)
  const secret = sealedSecret === null ? null : await open(env, recommenderSecretAddress(store), sealedSecret)
  const headers = secret === null ? {} : await signWebhook([secret], newId('msg'), Math.floor(now.getTime() / 1000), body)
  const timeout = deps.timeout ?? patience
  const signal = AbortSignal.timeout(timeout)
  try {
    const response = await deps.fetch(judged.url.href, { method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': 'Doorstep-Recommender/1', ...headers }, body, redirect: 'manual', signal })
    if (response.status !== 200) { await response.body?.cancel(); return fail(`status ${response.status}`) }
    const read = await readBytes(response, mostBytes, timeout)
    if (!read.ok) return fail(read.reason)
    const json = readJsonText(new TextDecoder().decode(read.bytes))
    const parsed = json.ok ? recommenderAnswer.safeParse(json.value) : null
    return parsed?.success ? { ok: true, skus: parsed.data.skus } : fail('not the contract')
  } catch { return fail(signal.aborted ? 'too-slow' : 'network') }
}

const fail = (reason: string): Answer => ({ ok: false, reason })
