import { claimIdempotencyKey, findIdempotencyKey, keepIdempotentAnswer, releaseIdempotencyKey } from '../db/idempotency-keys.ts'
import { sha256Hex } from '../edge/hash.ts'
import { idempotencyAddress } from '../edge/seal-addresses.ts'
import { open, seal } from '../edge/seal.ts'
import type { Call } from './route.ts'

/** For `headers` of a route that is run by `once`. */
export const idempotencyHeader = { 'Idempotency-Key': 'Same key and same body: same answer, for 24 hours. Same key and another body: 409.' }

/** A first call that has not ended after this is taken for dead, and its key may be used again with the same body. */
const abandonedAfter = 60_000

/**
 * `Idempotency-Key`: same key and same body give the same answer for 24 hours, whatever happened since; the same key with
 * another body is a mistake and says so. The answer is kept sealed: it holds a link. A failing answer is not kept, so the
 * call may be mended and sent again.
 */
export async function once(call: Call<unknown, unknown>, order: string | null, work: () => Promise<Response>): Promise<Response> {
  const key = call.c.req.header('idempotency-key')
  if (key === undefined) return work()
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) return call.problem('invalid-body', { detail: 'Idempotency-Key must be 1 to 200 visible ASCII characters.' })

  const { env, now, caller } = call
  const bodyHash = await sha256Hex(`${call.c.req.method} ${new URL(call.c.req.url).pathname}\n${call.bodyText}`)
  const address = idempotencyAddress(caller.merchant, caller.store, key)
  if (!await claimIdempotencyKey(env.DB, caller.store, key, bodyHash, now, new Date(now.getTime() - abandonedAfter))) {
    const row = await findIdempotencyKey(env.DB, caller.store, key)
    if (row !== null && row.bodyHash !== bodyHash) return call.problem('conflict', { detail: 'This Idempotency-Key was used with another body.' })
    const answer = row?.sealedAnswer && await open(env, address, row.sealedAnswer)
    if (!row?.status || !answer) return call.problem('conflict', { detail: 'The first call with this Idempotency-Key is still at work.', retryAfter: 2 })
    return new Response(answer, { status: row.status, headers: { 'content-type': 'application/json; charset=utf-8', 'idempotent-replay': 'true' } })
  }
  let kept = false
  try {
    const answer = await work()
    if (answer.ok) {
      const text = await answer.clone().text()
      await keepIdempotentAnswer(env.DB, caller.store, key, { status: answer.status, sealedAnswer: await seal(env, address, text), order })
      kept = true
    }
    return answer
  } finally {
    if (!kept) await releaseIdempotencyKey(env.DB, caller.store, key)
  }
}
