import { deleteUnmatchedPush, keepUnmatchedPush, listUnmatchedPushes } from '../db/unmatched-pushes.ts'
import { hashNumber } from '../edge/hash.ts'
import { unmatchedPushAddress } from '../edge/seal-addresses.ts'
import { open, seal } from '../edge/seal.ts'
import type { Env } from '../env.ts'
import type { CarrierPush } from './jobs.ts'

/**
 * A push about a number nobody knows yet: kept sealed for seven days, and taken in again when an order brings the number. The
 * number itself is kept as a keyed hash: it may be that of an order that was erased (TRUST 79).
 */

export async function keepUnmatched(env: Env, push: CarrierPush, number: string): Promise<void> {
  const numberHash = await hashNumber(env, number)
  const id = `${push.id}/${numberHash}`
  await keepUnmatchedPush(env.DB, {
    id, merchant: push.merchant, carrier: push.carrier, numberHash, sealedBody: await seal(env, unmatchedPushAddress(push.merchant, id), JSON.stringify(push)), receivedAt: Date.parse(push.receivedAt),
  })
}

/** Back into the queue first, then forgotten: a crash in between repeats a push, and none is lost. */
export async function replay(env: Env, merchant: string, number: string): Promise<void> {
  for (const row of await listUnmatchedPushes(env.DB, merchant, await hashNumber(env, number))) {
    const plain = await open(env, unmatchedPushAddress(merchant, row.id), row.sealedBody)
    if (plain !== null) await env.CARRIER_PUSHES.send(JSON.parse(plain) as CarrierPush)
    await deleteUnmatchedPush(env.DB, merchant, row.id)
  }
}
