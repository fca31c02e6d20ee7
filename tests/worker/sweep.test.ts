import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { keepUnmatchedPush } from '../../worker/db/unmatched-pushes.ts'
import { upsertCarrierAccount } from '../../worker/db/carrier-accounts.ts'
import { createStore } from '../../worker/db/create-store.ts'
import { movingOrders } from '../../worker/db/due-orders.ts'
import { findOrder } from '../../worker/db/orders.ts'
import { carrierAccountObjectName } from '../../worker/env.ts'
import type { CarrierAccountObject } from '../../worker/objects/carrier-account-object.ts'
import type { OrderObject } from '../../worker/objects/order-object.ts'
import { runSchedules } from '../../worker/schedules/run.ts'
import { env } from '../support/worker-env.ts'
import { anOrder, daysFromNow, delivery, objectOf, putOrder, scan, type TestOrder } from '../support/worker-orders.ts'
import { eventually } from '../support/worker-shop.ts'

const orderStub = (order: TestOrder) => objectOf(order) as unknown as DurableObjectStub<OrderObject>
const alarmOf = (order: TestOrder) => runInDurableObject(orderStub(order), (_, state) => state.storage.getAlarm())
const loseAlarm = (order: TestOrder) => runInDurableObject(orderStub(order), (_, state) => state.storage.deleteAlarm())
/** A quarter of an hour of crons, from a time no other test has. */
async function quarterOfAnHour(from: number): Promise<void> {
  for (let minute = 0; minute < 15; minute += 1) await runSchedules(env, new Date(from + minute * 60_000))
}

describe('the sweep', () => {
  it('R10: finds an order without an alarm within fifteen minutes', async () => {
    const order = await anOrder()
    await putOrder(order)
    await eventually(() => findOrder(env.DB, order.store, order.order))
    const before = await alarmOf(order)
    await loseAlarm(order)
    await quarterOfAnHour(Date.now())
    expect(before).not.toBeNull()
    expect(await alarmOf(order)).toBe(before)
  })

  it('reads its slice of the orders by an index, not all there are', async () => {
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${movingOrders}`).bind(3, 10).all<{ detail: string }>()
    expect(results.map(({ detail }) => detail)).toEqual([expect.stringContaining('USING INDEX orders_moving')])
  })

  it('R10, TRUST 80: retires an order whose alarm was lost', async () => {
    const order = await anOrder({ placedAt: daysFromNow(-40), promised: null }, { retentionDays: 30 })
    const { object } = await putOrder(order)
    await object.ingest(delivery('delivered', [scan(-29, 'delivered')]))
    await eventually(async () => (await findOrder(env.DB, order.store, order.order))?.status === 'delivered')
    await loseAlarm(order)
    await runSchedules(env, new Date(Date.now() + 2 * 86_400_000))
    await eventually(async () => await findOrder(env.DB, order.store, order.order) === null)
    expect(await object.page({ view: 'link', epoch: 1, now: daysFromNow(2) })).toEqual({ ok: false, reason: 'retired' })
  })

  it('R10: tells an account again about a parcel it has forgotten, once', async () => {
    const order = await anOrder()
    await putOrder(order)
    const account = env.CARRIER_ACCOUNTS.get(env.CARRIER_ACCOUNTS.idFromName(carrierAccountObjectName(order.merchant, 'ups')))
    await eventually(async () => (await account.state()).due === 1)
    await account.close()
    const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    await objectOf(order).wake(later(0.5))
    expect((await account.state()).due).toBe(0)
    await objectOf(order).wake(later(9))
    expect((await account.state()).due).toBe(1)
    await account.close()
    await objectOf(order).wake(later(10))
    expect((await account.state()).due).toBe(0)
  })

  it('R10: finds a carrier account without an alarm within fifteen minutes', async () => {
    const made = await createStore(env.DB, { settings: { name: 'Marigold & Main' } }, new Date())
    if (!made.ok) throw new Error(made.reason)
    const { merchant } = made.created
    await upsertCarrierAccount(env.DB, { merchant, carrier: 'ups', id: 'ca_sweep', baseUrl: null, sealedCredentials: 'box', sealedHookSecrets: null }, new Date())
    const stub = env.CARRIER_ACCOUNTS.get(env.CARRIER_ACCOUNTS.idFromName(carrierAccountObjectName(merchant, 'ups'))) as unknown as DurableObjectStub<CarrierAccountObject>
    await stub.configure({ merchant, carrier: 'ups', origin: 'http://carrier.test', sealedCredentials: 'box', sealedHookSecrets: null, now: new Date().toISOString() })
    await stub.due({ merchant, carrier: 'ups', trackingNumber: 'A', store: 'st_1', order: 'or_1', at: daysFromNow(2), value: 5 })
    await runInDurableObject(stub, (_, state) => state.storage.deleteAlarm())
    await quarterOfAnHour(Date.now() + 3_600_000)
    expect(await runInDurableObject(stub, (_, state) => state.storage.getAlarm())).toBeGreaterThan(Date.now() + 86_400_000)
  })
})

describe('the schedules', () => {
  it('run once in their slot of time, however often the cron fires', async () => {
    const at = new Date(Date.now() + 5 * 86_400_000)
    const keep = (id: string) => keepUnmatchedPush(env.DB, { id, merchant: 'me_1', carrier: 'ups', numberHash: 'A', sealedBody: 'box', receivedAt: Date.now() - 3 * 86_400_000 })
    const ids = async () => (await env.DB.prepare("SELECT id FROM unmatched_pushes WHERE id LIKE 'slot-%'").all<{ id: string }>()).results.map(({ id }) => id)
    await keep('slot-1')
    await runSchedules(env, at)
    expect(await ids()).toEqual([])
    await keep('slot-2')
    await Promise.all([runSchedules(env, at), runSchedules(env, at)])
    expect(await ids()).toEqual(['slot-2'])
    await runSchedules(env, new Date(at.getTime() + 3_600_000))
    expect(await ids()).toEqual([])
  })
})
