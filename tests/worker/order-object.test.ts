import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { findOrder } from '../../worker/db/orders.ts'
import { findOrdersByNumber, listOrderNumbers } from '../../worker/db/shipment-numbers.ts'
import type { Env } from '../../worker/env.ts'
import { OrderObject } from '../../worker/objects/order-object.ts'
import { env } from '../support/worker-env.ts'
import { anOrder, daysFromNow, delivery, objectOf, putOrder, scan, upsNumber, type TestOrder } from '../support/worker-orders.ts'
import { dumpDatabase, eventually } from '../support/worker-shop.ts'

type Stub = DurableObjectStub<OrderObject>
const stubOf = (order: TestOrder): Stub => objectOf(order) as unknown as Stub
const now = (): string => new Date().toISOString()
const page = (order: TestOrder, view: 'number' | 'link' | 'proven' = 'link', epoch = 1) => objectOf(order).page({ view, epoch, now: now() })
const facts = async (order: TestOrder) => {
  const reading = await page(order)
  if (!reading.ok) throw new Error(reading.reason)
  return reading.facts
}
/** Bindings that fail when touched, for what must not be used or must break. */
const broken = (part: Partial<Record<keyof Env, unknown>>): Env => ({ ...env, ...part }) as Env
const poison = (what: string): unknown => new Proxy({}, { get: () => { throw new Error(`${what} was touched`) } })
/** Every text the object holds on disk. */
const stored = (order: TestOrder): Promise<string> => runInDurableObject(stubOf(order), (_, state) => {
  const tables = state.storage.sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray()
  return JSON.stringify(tables.map(({ name }) => state.storage.sql.exec(`SELECT * FROM "${name}"`).toArray()))
})

describe('put', () => {
  it('makes an order, its number index before it returns, and its row', async () => {
    const order = await anOrder()
    const { result } = await putOrder(order)
    expect(result).toEqual({ created: true, changed: true, epoch: 1, erased: false })
    expect(await listOrderNumbers(env.DB, order.store, order.order)).toEqual([upsNumber])
    expect(await eventually(() => findOrder(env.DB, order.store, order.order))).toMatchObject({ number: '20418', status: 'unknown', shipments: 1, firstTitle: 'Quokka lamp' })
  })

  it('changes nothing when the same comes again, and raises the revision when something differs', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const { revision } = await facts(order)
    expect(await object.put({ ...order.said, sealedShopper: 'sealed-anew', now: daysFromNow(0.01) })).toMatchObject({ created: false, changed: false })
    expect((await facts(order)).revision).toBe(revision)
    expect(await object.put({ ...order.said, input: { ...order.said.input, safePlace: 'Porch' } })).toMatchObject({ created: false, changed: true })
    expect((await facts(order)).revision).toBeGreaterThan(revision)
  })

  it('keeps a shipment the new input does not name, and its id', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const [first] = (await facts(order)).shipments
    await object.put({ ...order.said, input: { ...order.said.input, fulfilments: [{ shipments: [{ trackingNumber: 'VAN0001', carrierName: 'Own van' }] }] } })
    const { shipments } = await facts(order)
    expect(shipments.map((each) => each.trackingNumber).sort()).toEqual([upsNumber, 'VAN0001'])
    expect(shipments.find((each) => each.trackingNumber === upsNumber)?.id).toBe(first?.id)
  })

  it('finds the carrier of a number that can only be one', async () => {
    const order = await anOrder({ fulfilments: [{ shipments: [{ trackingNumber: upsNumber }] }] })
    await putOrder(order)
    expect((await facts(order)).shipments[0]?.carrier).toMatchObject({ id: 'ups', name: 'UPS' })
  })

  it('F26: fails when the index cannot be written, and mends it at the next try or the alarm', async () => {
    const order = await anOrder()
    await objectOf(order).page({ view: 'link', epoch: 1, now: now() })
    await expect(runInDurableObject(stubOf(order), (_, state) => new OrderObject(state, broken({ DB: poison('D1') })).put(order.said))).rejects.toThrow('D1 was touched')
    await evictDurableObject(stubOf(order))
    expect(await objectOf(order).put(order.said)).toMatchObject({ created: false, changed: false })
    expect(await listOrderNumbers(env.DB, order.store, order.order)).toEqual([upsNumber])
  })

  it('leaves nothing behind for an order that somebody merely guessed', async () => {
    const order = await anOrder()
    expect(await objectOf(order).prove({ emailHash: 'x', postcodeHash: null })).toEqual({ ok: false, epoch: 0 })
    expect(await page(order)).toEqual({ ok: false, reason: 'unknown' })
    expect(await stored(order)).toBe('[]')
  })
})

describe('page', () => {
  it('a warm status answer costs one object call, no D1 query and no SQL', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    await object.ingest(delivery('in_transit', [scan(-1, 'in_transit')]))
    await runInDurableObject(stubOf(order), async (_, state) => {
      const instance = new OrderObject(state, broken({ DB: poison('D1'), CARRIER_ACCOUNTS: poison('account'), PROJECTIONS: poison('queue'), CARRIER_POLLS: poison('queue') }))
      for (const table of ['record', 'states', 'events', 'readings', 'outbox', 'tombstone']) state.storage.sql.exec(`DROP TABLE ${table}`)
      // With its tables gone the object can answer from memory alone, and with its bindings poisoned it can ask nobody.
      for (const view of ['number', 'link', 'proven'] as const) expect(await instance.page({ view, epoch: 1, now: now() })).toMatchObject({ ok: true, facts: { shipments: [{ status: 'in_transit' }] } })
    })
  })

  it('ends a link when its epoch was raised, and knows proof by either hash', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    expect(await object.prove({ emailHash: order.said.emailHash, postcodeHash: null })).toEqual({ ok: true, epoch: 1 })
    expect(await object.prove({ emailHash: null, postcodeHash: order.said.postcodeHash })).toEqual({ ok: true, epoch: 1 })
    expect(await object.prove({ emailHash: order.said.postcodeHash, postcodeHash: null })).toMatchObject({ ok: false })
    expect(await object.raiseEpoch(now())).toBe(2)
    expect(await page(order)).toEqual({ ok: false, reason: 'revoked' })
    expect((await page(order, 'link', 2)).ok).toBe(true)
  })
})

describe('ingest', () => {
  it('writes the scan, shows it, and tells the list', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    expect(await object.ingest(delivery('in_transit', [scan(-1, 'in_transit')]))).toMatchObject({ accepted: true, changed: true })
    expect((await facts(order)).shipments[0]).toMatchObject({ status: 'in_transit', events: [{ place: { town: 'Leeds' } }], asked: { outcome: 'answered', stale: false } })
    expect(await eventually(async () => (await findOrder(env.DB, order.store, order.order))?.status === 'in_transit')).toBe(true)
  })

  it('F19: the same delivery again changes nothing', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const once = delivery('in_transit', [scan(-1, 'in_transit')])
    await object.ingest(once)
    const before = await facts(order)
    for (let i = 0; i < 5; i += 1) expect(await object.ingest(once)).toMatchObject({ accepted: true, changed: false })
    expect((await facts(order)).revision).toBe(before.revision)
  })

  it('TRUST 43: an old body after a new one is kept as history and moves nothing back', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const left = scan(-2, 'in_transit'), van = scan(-0.4, 'out_for_delivery'), door = scan(-0.2, 'delivered')
    await object.ingest(delivery('delivered', [door, left]))
    await object.ingest(delivery('out_for_delivery', [van], { source: 'push', askedAt: daysFromNow(0.001) }))
    expect((await facts(order)).shipments[0]).toMatchObject({ status: 'delivered', events: [{ status: 'delivered' }, { status: 'out_for_delivery' }, { status: 'in_transit' }] })
  })

  it('refuses a push about the number’s last parcel, and reads such a pull as "not found yet"', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const old = [scan(-200, 'delivered')]
    expect(await object.ingest(delivery('delivered', old, { source: 'push' }))).toEqual({ accepted: false, changed: false, nextAskAt: null })
    expect(await object.ingest(delivery('delivered', old))).toMatchObject({ accepted: false })
    expect((await facts(order)).shipments[0]).toMatchObject({ status: 'unknown', events: [], asked: { outcome: 'not_found' } })
  })

  it('refuses a number it does not hold, and another carrier’s word', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    expect((await object.ingest(delivery('delivered', [], { trackingNumber: 'OTHER1234' }))).accepted).toBe(false)
    expect((await object.ingest(delivery('delivered', [], { carrier: 'fedex' }))).accepted).toBe(false)
  })

  it('says when to ask again, and when never', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const { nextAskAt } = await object.ingest(delivery('out_for_delivery', [scan(-0.1, 'out_for_delivery')]))
    const minutes = (Date.parse(nextAskAt ?? '') - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(11)
    expect(minutes).toBeLessThan(19)
    const door = scan(-0.05, 'delivered')
    expect((await object.ingest(delivery('delivered', [door]))).nextAskAt).not.toBeNull()
    expect((await object.ingest(delivery('delivered', [door], { askedAt: daysFromNow(0.1) }))).nextAskAt).toBeNull()
  })

  it('F23: evicted after the write and before the telling, the alarm tells', async () => {
    const order = await anOrder()
    await putOrder(order)
    await eventually(() => findOrder(env.DB, order.store, order.order))
    await runInDurableObject(stubOf(order), (_, state) => new OrderObject(state, broken({ PROJECTIONS: poison('queue') })).ingest(delivery('in_transit', [scan(-1, 'in_transit')])))
    await evictDurableObject(stubOf(order))
    expect((await facts(order)).shipments[0]?.status).toBe('in_transit')
    expect((await findOrder(env.DB, order.store, order.order))?.status).toBe('unknown')
    // The word waits in the outbox for its next try; being asked to wake after that time tells it.
    await objectOf(order).wake(new Date(Date.now() + 10_000).toISOString())
    expect(await eventually(async () => (await findOrder(env.DB, order.store, order.order))?.status === 'in_transit')).toBe(true)
  })

  it('F23, F25: sets an alarm with the write, and a second run of it does no harm', async () => {
    const order = await anOrder()
    await putOrder(order)
    await runInDurableObject(stubOf(order), (_, state) => new OrderObject(state, broken({ PROJECTIONS: poison('queue') })).ingest(delivery('in_transit', [scan(-1, 'in_transit')])))
    expect(await runInDurableObject(stubOf(order), (_, state) => state.storage.getAlarm())).not.toBeNull()
    const before = await facts(order)
    for (let i = 0; i < 3; i += 1) expect(await runDurableObjectAlarm(stubOf(order))).toBe(true)
    expect(await facts(order)).toMatchObject({ revision: before.revision, shipments: before.shipments })
    expect(await runInDurableObject(stubOf(order), (_, state) => state.storage.getAlarm())).not.toBeNull()
  })

  it('R2: bodies in any order, some twice, evicted in between, end in the same page', async () => {
    const bodies = [
      delivery('in_transit', [scan(-3, 'in_transit')], { askedAt: daysFromNow(-2.9) }),
      delivery('out_for_delivery', [scan(-1, 'out_for_delivery'), scan(-3, 'in_transit')], { askedAt: daysFromNow(-0.9) }),
      delivery('delivered', [scan(-0.5, 'delivered')], { askedAt: daysFromNow(-0.49), source: 'push' }),
    ]
    const ends = []
    for (const turn of [[0, 1, 2], [2, 1, 0], [1, 1, 2, 0, 2], [2, 0, 1, 0]]) {
      const order = await anOrder()
      const { object } = await putOrder(order)
      for (const [step, index] of turn.entries()) {
        await object.ingest(bodies[index]!)
        if (step === 1) await evictDurableObject(stubOf(order))
      }
      const { shipments, revision } = await facts(order)
      ends.push({ revision, ...shipments[0], id: null })
    }
    for (const end of ends) expect(end).toEqual(ends[0])
    expect(ends[0]).toMatchObject({ status: 'delivered' })
  })
})

describe('a merchant’s changes', () => {
  it('adds scans by hand to an own van, once', async () => {
    const order = await anOrder({ fulfilments: [{ shipments: [{ carrierName: 'Own van' }] }] })
    const { object } = await putOrder(order)
    const [parcel] = (await facts(order)).shipments
    const events = [{ time: daysFromNow(-0.1).slice(0, 16), status: 'out_for_delivery' as const, place: { town: 'Bristol', region: null, country: 'GB' } }]
    expect(await object.addEvents(parcel!.id, events, now())).toEqual({ ok: true, changed: true })
    expect(await object.addEvents(parcel!.id, events, now())).toEqual({ ok: true, changed: false })
    expect((await facts(order)).shipments[0]).toMatchObject({ status: 'out_for_delivery', carrier: { id: null, name: 'Own van', url: null }, events: [{ kind: 'on_van', place: { town: 'Bristol' } }] })
    expect(await object.addEvents('sh_nobody0000', events, now())).toEqual({ ok: false, reason: 'unknown_shipment' })
  })

  it('a mended number is another parcel: history and index begin anew, the revision goes on', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    await object.ingest(delivery('delivered', [scan(-1, 'delivered')]))
    const before = await facts(order)
    expect(await object.patchShipment(before.shipments[0]!.id, { trackingNumber: '1Z5338FF0107231068' }, now())).toEqual({ ok: true, changed: true })
    const after = await facts(order)
    expect(after.shipments[0]).toMatchObject({ id: before.shipments[0]!.id, trackingNumber: '1Z5338FF0107231068', status: 'unknown', events: [] })
    expect(after.revision).toBeGreaterThan(before.revision)
    await eventually(async () => (await listOrderNumbers(env.DB, order.store, order.order)).join() === '1Z5338FF0107231068')
    expect((await object.ingest(delivery('delivered', [scan(-1, 'delivered')]))).accepted).toBe(false)
  })

  it('patches only the named fields, null clears, and two shipments never share a number', async () => {
    const order = await anOrder({ fulfilments: [{ shipments: [{ trackingNumber: upsNumber, carrier: 'ups', service: 'Ground' }, { trackingNumber: 'VAN0001' }] }] })
    const { object } = await putOrder(order)
    const id = (await facts(order)).shipments.find((each) => each.trackingNumber === upsNumber)!.id
    await object.patchShipment(id, { cause: { code: 'weather', text: 'Snow on the pass' } }, now())
    expect((await facts(order)).shipments.find((each) => each.id === id)).toMatchObject({ service: 'Ground', cause: { text: 'Snow on the pass' } })
    await object.patchShipment(id, { cause: null }, now())
    expect((await facts(order)).shipments.find((each) => each.id === id)?.cause).toBeNull()
    expect(await object.patchShipment(id, { trackingNumber: 'VAN0001' }, now())).toEqual({ ok: false, reason: 'duplicate_number' })
  })

  it('asks the carrier at the merchant’s word, and says when nobody can be asked', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    await object.ingest(delivery('in_transit', [scan(-0.1, 'in_transit')]))
    const id = (await facts(order)).shipments[0]!.id
    const asked = now()
    expect(await object.askNow(id, asked)).toEqual({ ok: true, changed: true })
    expect((await object.merchantView(asked))?.shipments[0]?.asked.nextAskAt).toBe(asked)
    const van = await anOrder({ number: 'VAN-7', fulfilments: [{ shipments: [{ trackingNumber: 'VAN0001', carrierName: 'Own van' }] }] })
    await putOrder(van)
    expect(await stubOf(van).askNow((await facts(van)).shipments[0]!.id, now())).toEqual({ ok: false, reason: 'not_asked' })
    expect(await object.askNow(`${id.slice(0, -1)}0`, now())).toMatchObject({ ok: false })
  })

  it('takes a shipment off with its history', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    await object.ingest(delivery('in_transit', [scan(-1, 'in_transit')]))
    const before = await facts(order)
    expect(await object.removeShipment(before.shipments[0]!.id, now())).toEqual({ ok: true, changed: true })
    const after = await facts(order)
    expect([after.shipments, after.order.unshipped]).toEqual([[], [{ item: 'i1', quantity: 1 }]])
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(await stored(order)).not.toContain('Wombat')
    await eventually(async () => (await findOrdersByNumber(env.DB, order.store, upsNumber)).length === 0)
  })
})

describe('erasure and retention', () => {
  it('TRUST 79: leaves a tombstone without personal data that neither a late scan, a put nor a projection revives', async () => {
    const number = 'NUMBAT0000079'
    const order = await anOrder({ items: [{ sku: 'n', title: 'Numbat rug' }], fulfilments: [{ shipments: [{ trackingNumber: number }] }] }, { emailHash: 'numbat-email', postcodeHash: 'numbat-postcode', maskedName: 'Numbatina P.', sealedShopper: 'numbat-box' })
    const { object } = await putOrder(order)
    await object.ingest(delivery('in_transit', [scan(-1, 'in_transit', { text: 'Numbat depot' })], { trackingNumber: number }))
    await eventually(() => findOrder(env.DB, order.store, order.order))
    expect(await stored(order) + await dumpDatabase()).toMatch(/numbat/i)
    await object.erase(now())
    await eventually(async () => await findOrder(env.DB, order.store, order.order) === null)
    expect(await object.ingest(delivery('delivered', [scan(0, 'delivered')], { source: 'push', trackingNumber: number }))).toEqual({ accepted: false, changed: false, nextAskAt: null })
    expect(await object.put({ ...order.said, now: daysFromNow(1) })).toMatchObject({ created: false, changed: false, erased: true })
    expect([await page(order), await object.merchantView(now()), await object.exportAll()]).toEqual([{ ok: false, reason: 'retired' }, null, null])
    await object.wake(daysFromNow(0.1))
    expect(await stored(order) + await dumpDatabase()).not.toMatch(/numbat/i)
  })

  it('F36: a scan that comes while the erasure is under way brings nothing back', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    await Promise.all([object.erase(now()), ...Array.from({ length: 20 }, (_, i) => object.ingest(delivery('in_transit', [scan(-1 + i / 100, 'in_transit')])))])
    expect(await page(order)).toEqual({ ok: false, reason: 'retired' })
    expect(await stored(order)).not.toContain('Wombat')
  })

  it('TRUST 80: 91 days after delivery all is gone, by the alarm; a day before retention ends it is not', async () => {
    const arrivedDaysAgo = async (days: number) => {
      const order = await anOrder({ placedAt: daysFromNow(-days - 3), promised: null })
      const { object } = await putOrder(order)
      await object.ingest(delivery('delivered', [scan(-days, 'delivered')], { askedAt: daysFromNow(-days) }))
      return order
    }
    const old = await arrivedDaysAgo(91), young = await arrivedDaysAgo(89)
    expect(await page(old)).toEqual({ ok: false, reason: 'retired' })
    await runDurableObjectAlarm(stubOf(old))
    await runDurableObjectAlarm(stubOf(young))
    expect(await stored(old)).not.toMatch(/Quokka|Wombat|Zebedee/)
    expect((await page(young)).ok).toBe(true)
    await eventually(async () => await findOrder(env.DB, old.store, old.order) === null)
    expect(await runInDurableObject(stubOf(young), (_, state) => state.storage.getAlarm())).toBeGreaterThan(Date.now())
  })

  it('tells page, list and socket when the promised day has passed', async () => {
    const promised = daysFromNow(3).slice(0, 10)
    const order = await anOrder({ promised: { to: promised } })
    const { object } = await putOrder(order)
    await object.ingest(delivery('in_transit', [scan(-1, 'in_transit')]))
    const before = await facts(order)
    expect(await runInDurableObject(stubOf(order), (_, state) => state.storage.getAlarm())).toBe(Date.parse(`${promised}T00:00:00Z`) + 86_400_000)
    await object.wake(daysFromNow(5))
    expect(await eventually(async () => (await findOrder(env.DB, order.store, order.order))?.late === 1)).toBe(true)
    expect((await facts(order)).revision).toBeGreaterThan(before.revision)
    expect(await object.merchantView(daysFromNow(5))).toMatchObject({ late: true })
  })
})

