import { carrierOf } from '../carriers/registry.ts'
import { leaveToCall, startProbe } from '../domain/asking/breaker.ts'
import { newBucket, spend } from '../domain/asking/bucket.ts'
import { packDue } from '../domain/asking/pack.ts'
import type { CarrierPoll } from '../queues/jobs.ts'
import { lease, listDue, nextDueAt, readAccount, writeAccount } from './account-storage.ts'

/** How long an asked number waits for its answer before it is asked about again: longer than a message's last retry. */
const leaseMs = 15 * 60_000
/** Requests of one alarm: one queue batch. */
const mostRequests = 100

/**
 * One turn of the account: what is due, as far as breaker and quota allow, one message a carrier request. The rows say
 * "asked" before anything is sent: a crash in between costs a delay, never a second call.
 */
export function takeRequests(sql: SqlStorage, now: number): CarrierPoll[] {
  const account = readAccount(sql)
  const limits = account && carrierOf(account.carrier)?.limits
  if (!account?.access || !limits) return []
  const leave = leaveToCall(account.breaker, now)
  if (leave.kind === 'wait' || leave.kind === 'never') return []
  const packs = packDue(listDue(sql, now, mostRequests * limits.numbersPerCall), limits.numbersPerCall)
  const wanted = leave.kind === 'probe' ? Math.min(1, packs.length) : Math.min(mostRequests, packs.length)
  const { bucket, granted } = spend(account.bucket ?? newBucket(limits, now), limits, wanted, now)
  const taken = packs.slice(0, granted)
  if (taken.length === 0) {
    writeAccount(sql, { ...account, bucket })
    return []
  }
  lease(sql, taken.flat().map((number) => number.trackingNumber), now + leaseMs)
  writeAccount(sql, { ...account, bucket, sent: account.sent + taken.length, breaker: leave.kind === 'probe' ? startProbe(account.breaker, now) : account.breaker })
  return taken.map((numbers, index): CarrierPoll => ({ id: `${account.merchant}/${account.carrier}/${account.sent + index + 1}`, merchant: account.merchant, carrier: account.carrier, numbers }))
}

/** UTC ms of the next turn; null = nothing to do until something is said. */
export function nextTurn(sql: SqlStorage, now: number): number | null {
  const account = readAccount(sql)
  const limits = account && carrierOf(account.carrier)?.limits
  const due = nextDueAt(sql)
  if (!account?.access || !limits || due === null) return null
  const leave = leaveToCall(account.breaker, now)
  if (leave.kind === 'never') return null
  const free = leave.kind === 'wait' ? leave.until : spend(account.bucket ?? newBucket(limits, now), limits, 0, now).nextAt
  return Math.max(due, free)
}
