import { afterEach, describe, expect, it } from 'vitest'
import { findTrainingRun, openTrainingRuns } from '../../worker/db/training.ts'
import { newId } from '../../worker/edge/ids.ts'
import { dropOtherPieces, keepSnapshot, openSnapshot } from '../../worker/learning/keep-snapshot.ts'
import { relatedItems } from '../../worker/learning/related.ts'
import { isDue, predictRunOut } from '../../worker/learning/replenishment.ts'
import { firstState, type StepLimits } from '../../worker/learning/train-store.ts'
import { queueFirstTrainings, queueTrainings } from '../../worker/schedules/train.ts'
import { countingEnv } from '../support/worker-count.ts'
import { env } from '../support/worker-env.ts'
import { openShop } from '../support/worker-shop.ts'
import { dumpModels, failingDatabase, familyOrders, handQueue, plantPurchases, trainNow } from '../support/worker-training.ts'

const now = new Date('2026-11-20T12:00:00Z')
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000)
/** So little a message that a training takes many. */
const small: StepLimits = { work: 400_000, calls: 2, rows: 60 }
const items = async (store: string, basket: string[], at = now): Promise<string[] | null> => (await relatedItems(env, store, basket, 3, at))?.map((one) => one.item) ?? null
const count = async (table: string, store: string): Promise<number> => await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE store = ?1`).bind(store).first<number>('n') ?? -1

// Each test asks the schedule for all stores: the one before must leave nothing due.
afterEach(async () => { await env.DB.batch(['purchases', 'training_runs', 'model_versions', 'models'].map((table) => env.DB.prepare(`DELETE FROM ${table}`))) })

describe('a store is trained', () => {
  it('from its orders, and from then on answers what goes with what', async () => {
    const { store } = await openShop()
    await plantPurchases(store, familyOrders(300), now)
    expect(await items(store, ['2a'])).toBeNull()
    expect(await trainNow(now)).toBeGreaterThan(1)
    expect((await items(store, ['2a'], later(1)))?.sort()).toEqual(['2b', '2c', '2d'])
    const [best] = await relatedItems(env, store, ['2a'], 1, later(1)) ?? []
    expect(best).toMatchObject({ reason: 'together' })
    expect(best!.score).toBeGreaterThan(0)
    expect(await count('training_pieces', store)).toBe(0)
  })

  it('anew when orders came, once a day, and answers then differ', async () => {
    const { store } = await openShop()
    await plantPurchases(store, familyOrders(600), now)
    await trainNow(now)
    await items(store, ['2a'], later(0.1))
    await plantPurchases(store, Array.from({ length: 250 }, (_, n) => [`s${n}`, -0.9, ['2a', 'novelty']] as const), now, 'new_')
    expect(await trainNow(later(0.9))).toBe(0)
    const queue = handQueue(later(1), small)
    await queueTrainings(queue.env, later(1))
    // Until the new version is whole, the old one answers.
    while (queue.waiting.length > 0 && !(await findTrainingRun(env.DB, store))!.state!.includes('"clean"')) {
      expect(await items(store, ['2a'], later(1))).not.toContain('novelty')
      await queue.deliver(queue.waiting.shift()!)
    }
    expect((await items(store, ['2a'], later(1)))?.[0]).toBe('novelty')
    await queue.runDry()
    expect(await env.DB.prepare('SELECT count(DISTINCT version) AS n FROM models WHERE store = ?1').bind(store).first('n')).toBe(1)
    expect((await items(store, ['2a'], later(1)))?.[0]).toBe('novelty')
    expect(await trainNow(later(3))).toBe(0)
  })

  it('without a word of an order that was erased', async () => {
    const shop = await openShop()
    await plantPurchases(shop.store, familyOrders(40), now)
    const order = await shop.put({ items: [{ sku: 'RARE-1', title: 'One of a kind', quantity: 1 }, { sku: '2a', title: '2a', quantity: 1 }] })
    while (await count('purchases', shop.store) < 41) await new Promise((resolve) => setTimeout(resolve, 50))
    await trainNow(now)
    expect(await dumpModels(shop.store)).toContain('RARE-1')
    expect((await shop.call('DELETE', `/v1/orders/${order.id}`)).status).toBe(204)
    while (await count('purchases', shop.store) > 40) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await trainNow(later(1))).toBeGreaterThan(0)
    expect(await dumpModels(shop.store)).not.toContain('RARE-1')
  })

  it('through the real queue, by the schedule alone', async () => {
    const { store } = await openShop()
    await plantPurchases(store, familyOrders(150), now)
    await queueFirstTrainings(env, now)
    while (await count('model_versions', store) < 1) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await items(store, ['1a'], later(1))).toContain('1b')
  })
})

describe('a store with few orders', () => {
  it('without any is left alone and has no answer', async () => {
    const { store } = await openShop()
    expect(await trainNow(now)).toBe(0)
    expect(await items(store, ['2a'])).toBeNull()
    expect(await predictRunOut(env, store, { sku: '2a', pack: 1, lastBoughtAt: now, gaps: [] }, now)).toBeNull()
  })

  it('with one says what was bought with what, and nothing of when', async () => {
    const { store } = await openShop()
    await plantPurchases(store, [['ann', 3, ['tea', 'pot']]], now)
    await trainNow(now)
    expect(await items(store, ['tea'])).toEqual(['pot'])
    expect((await items(store, ['unheard-of'], later(1)))?.sort()).toEqual(['pot', 'tea'])
    expect(await predictRunOut(env, store, { sku: 'tea', pack: 1, lastBoughtAt: now, gaps: [] }, now)).toBeNull()
  })

  it('that sells nothing more is looked at once a day, and not trained', async () => {
    const { store } = await openShop()
    await plantPurchases(store, [['ann', 3, ['tea', 'pot']]], now)
    await trainNow(now)
    const before = await findTrainingRun(env.DB, store)
    expect(await trainNow(later(1))).toBe(0)
    expect(await findTrainingRun(env.DB, store)).toEqual({ ...before, startedAt: later(1).getTime() })
  })

  it('need not wait a day for half as many again', async () => {
    const { store } = await openShop()
    await plantPurchases(store, [['ann', 3, ['tea', 'pot']]], now)
    await trainNow(now)
    await plantPurchases(store, familyOrders(10), now, 'more_')
    expect(await trainNow(later(0.02))).toBeGreaterThan(0)
    expect(await count('models', store)).toBeGreaterThan(3)
  })
})

describe('when a thing runs out', () => {
  /** Coffee every 20 days, soap every 50. */
  const pantry = Array.from({ length: 60 }, (_, s) => [...Array.from({ length: 9 }, (_, n) => [`s${s}`, 190 - 20 * n - s % 5, ['coffee']] as const), ...Array.from({ length: 4 }, (_, n) => [`s${s}`, 190 - 50 * n - s % 7, ['soap']] as const)]).flat()
  const own = { pack: 1, lastBoughtAt: now, gaps: [] }
  const daysTo = (day: string | undefined): number => Math.round((Date.parse(day ?? '') - Date.parse('2026-11-20')) / 86_400_000)

  it('is learned from everybody’s gaps and read by key', async () => {
    const { store } = await openShop()
    await plantPurchases(store, pantry, now)
    await trainNow(now)
    const coffee = await predictRunOut(env, store, { ...own, sku: 'coffee' }, now)
    const soap = await predictRunOut(env, store, { ...own, sku: 'soap', gaps: [50] }, now)
    expect(Math.abs(daysTo(coffee?.day) - 20)).toBeLessThanOrEqual(5)
    expect(Math.abs(daysTo(soap?.day) - 50)).toBeLessThanOrEqual(8)
    expect(coffee!.from <= coffee!.day && coffee!.day <= coffee!.to).toBe(true)
    expect(await predictRunOut(env, store, { ...own, sku: 'never-sold' }, now)).toBeNull()
    expect(await isDue(env, store, { ...own, sku: 'coffee', gaps: [20, 20] }, 5, later(18))).toMatchObject({ isDue: true })
    expect(await isDue(env, store, { ...own, sku: 'coffee', gaps: [20, 20] }, 5, later(1))).toMatchObject({ isDue: false })
  })
})

describe('a snapshot', () => {
  it('is kept piece by piece, and what lies there already is not written again', async () => {
    const store = newId('st'), counted = countingEnv()
    const large = new Uint8Array(1_000_000).map((_, at) => at % 251)
    const snapshot = [{ kind: 'json' as const, bytes: new TextEncoder().encode('{"a":1}') }, { kind: 'json' as const, bytes: large }]
    const list = await keepSnapshot(counted.env, store, snapshot, [])
    expect([counted.calls.length, list.map(({ digests }) => digests.length)]).toEqual([3, [1, 2]])
    expect(await keepSnapshot(counted.env, store, snapshot, list)).toEqual(list)
    expect(counted.calls.length).toBe(3)
    expect(await openSnapshot(env, store, list)).toEqual(snapshot)
    await dropOtherPieces(env, store, list.slice(0, 1))
    expect(await openSnapshot(env, store, list)).toBeNull()
  })
})

describe('a training that is interrupted', () => {
  const plant = async (): Promise<string> => {
    const store = newId('st')
    await plantPurchases(store, familyOrders(120), now)
    return store
  }
  const begin = async (store: string): Promise<void> => { await openTrainingRuns(env.DB, [{ store, orders: 120 }], { run: 'r1', state: JSON.stringify(firstState) }, now) }

  it('F19: delivered twice at every step ends with the same model, and no chain of messages grows', async () => {
    const [whole, twice] = [await plant(), await plant()]
    await begin(whole)
    const plain = handQueue(now, small)
    await plain.deliver({ store: whole, run: 'r1', step: 0 })
    const steps = 1 + await plain.runDry()
    await begin(twice)
    const queue = handQueue(now, small)
    queue.waiting.push({ store: twice, run: 'r1', step: 0 })
    let delivered = 0
    for (let job = queue.waiting.shift(); job !== undefined; job = queue.waiting.shift()) {
      await queue.deliver(job)
      await queue.deliver(job)
      delivered++
    }
    expect(steps).toBeGreaterThan(12)
    expect(delivered).toBe(steps)
    expect(await dumpModels(twice)).toBe(await dumpModels(whole))
  })

  it('F19: two consumers at one step at once do its work once', async () => {
    const [whole, both] = [await plant(), await plant()]
    await begin(whole)
    const plain = handQueue(now, small)
    await plain.deliver({ store: whole, run: 'r1', step: 0 })
    await plain.runDry()
    await begin(both)
    const queue = handQueue(now, small)
    queue.waiting.push({ store: both, run: 'r1', step: 0 })
    for (let job = queue.waiting.shift(); job !== undefined; job = queue.waiting.shift()) await Promise.all([queue.deliver(job), queue.deliver(job)])
    expect(await dumpModels(both)).toBe(await dumpModels(whole))
    expect((await findTrainingRun(env.DB, both))?.state).toBeNull()
  })

  it.each(['before', 'after'] as const)('F20: killed at any call to the database (%s it took effect) and delivered again, it ends with the same model', async (when) => {
    const few: StepLimits = { work: 20_000_000, calls: 3, rows: 100 }
    const [whole, killed] = [await plant(), await plant()]
    await begin(whole)
    const plain = handQueue(now, few)
    await plain.deliver({ store: whole, run: 'r1', step: 0 })
    await plain.runDry()
    await begin(killed)
    const queue = handQueue(now, few)
    queue.waiting.push({ store: killed, run: 'r1', step: 0 })
    let kills = 0
    for (let job = queue.waiting.shift(); job !== undefined; job = queue.waiting.shift()) {
      // The first call of each delivery is killed, then the second …; a delivery that outlives its kill was the last.
      for (let nth = 1; ; nth++) {
        const failing = failingDatabase(nth, when)
        const died = await queue.deliver(job, failing.db).then(() => false, () => true)
        if (died) kills++
        if (!failing.hasFailed()) break
      }
    }
    expect(kills).toBeGreaterThan(40)
    expect(await dumpModels(killed)).toBe(await dumpModels(whole))
    expect(await count('training_pieces', killed)).toBe(0)
    expect((await findTrainingRun(env.DB, killed))?.state).toBeNull()
  })

  it('R3: whose message is lost is taken up by the schedule', async () => {
    const { store } = await openShop()
    await plantPurchases(store, familyOrders(120), now)
    const queue = handQueue(now, small)
    await queueFirstTrainings(queue.env, now)
    await queue.deliver(queue.waiting.shift()!)
    queue.waiting.length = 0
    await queueTrainings(queue.env, later(0.02))
    expect(queue.waiting).toEqual([])
    await queueTrainings(queue.env, later(0.1))
    expect(queue.waiting).toHaveLength(1)
    await queue.runDry()
    expect(await items(store, ['1a'], later(1))).toContain('1b')
  })
})
