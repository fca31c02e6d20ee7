import { listAllCarrierAccounts } from '../db/carrier-accounts.ts'
import { listMovingOrders, listRetiredOrders, movingSlices } from '../db/due-orders.ts'
import { log } from '../edge/log.ts'
import { carrierAccountObject, orderObject, type Env } from '../env.ts'

/** One run makes at most 40 calls, so that it fits the 50 of the smallest plan (R15). */
const retiredAtOnce = 10, movingAtOnce = 16, accountsAtOnce = 8

/** An alarm that failed six times is gone. So within a quarter of an hour each object that has work is touched once, a slice a minute (R10): waking arms the alarm anew. */
export async function sweep(env: Env, now: Date): Promise<void> {
  const slice = Math.floor(now.getTime() / 60_000) % movingSlices
  const orders = [...await listRetiredOrders(env.DB, now, retiredAtOnce), ...await listMovingOrders(env.DB, slice, movingAtOnce)]
  const accounts = await listAccountSlice(env, slice)
  const wakes = [
    ...orders.map(({ store, order }) => orderObject(env, store, order).wake(now.toISOString())),
    ...accounts.map(({ merchant, carrier }) => carrierAccountObject(env, merchant, carrier).wake(now.toISOString())),
  ]
  const failed = (await Promise.allSettled(wakes)).filter((wake) => wake.status === 'rejected').length
  if (failed > 0) log('warn', 'sweep could not wake', { failed, of: wakes.length })
}

/** Accounts are few; each minute's share of them in the order of their names. */
async function listAccountSlice(env: Env, slice: number): Promise<{ merchant: string; carrier: string }[]> {
  const all = await listAllCarrierAccounts(env.DB, null, accountsAtOnce * movingSlices)
  return all.filter((_, index) => index % movingSlices === slice)
}
