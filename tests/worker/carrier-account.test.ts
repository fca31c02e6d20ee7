import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { newId } from '../../worker/edge/ids.ts'
import { carrierAccountObjectName, type Env } from '../../worker/env.ts'
import { CarrierAccountObject } from '../../worker/objects/carrier-account-object.ts'
import { LimitObject } from '../../worker/objects/limit-object.ts'
import type { CarrierPoll } from '../../worker/queues/jobs.ts'
import { env } from '../support/worker-env.ts'

const at = (ms: number): string => new Date(ms).toISOString()
/** An account whose queue is an array. UPS: one number a call, five calls a second. */
async function anAccount(isConfigured = true) {
  const merchant = newId('me')
  const stub = env.CARRIER_ACCOUNTS.get(env.CARRIER_ACCOUNTS.idFromName(carrierAccountObjectName(merchant, 'ups'))) as unknown as DurableObjectStub<CarrierAccountObject>
  const sent: CarrierPoll[] = []
  const queue = { sendBatch: async (messages: Iterable<{ body: CarrierPoll }>) => { sent.push(...[...messages].map(({ body }) => body)) } }
  const act = <T>(use: (account: CarrierAccountObject) => Promise<T>, CARRIER_POLLS: unknown = queue): Promise<T> =>
    runInDurableObject(stub, (_, state) => use(new CarrierAccountObject(state, { ...env, CARRIER_POLLS } as Env)))
  const due = (trackingNumber: string, ms: number, value = 5, order = 'or_1') => act((account) => account.due({ merchant, carrier: 'ups', trackingNumber, store: 'st_1', order, at: at(ms), value }))
  const configure = (ms: number) => act((account) => account.configure({ merchant, carrier: 'ups', origin: 'http://carrier.test', sealedCredentials: 'box', sealedHookSecrets: null, now: at(ms) }))
  if (isConfigured) await configure(now)
  const numbers = () => sent.map((poll) => poll.numbers.map((number) => number.trackingNumber).join('+'))
  const alarm = () => runInDurableObject(stub, (_, state) => state.storage.getAlarm())
  return { stub, merchant, sent, act, due, configure, numbers, alarm, wake: (ms: number) => act((account) => account.wake(at(ms))) }
}
/** Far ahead, so that no real alarm goes off in the middle. */
const now = Date.parse('2036-11-23T12:00:00Z')
const failure = (error: 'upstream' | 'auth', ms: number, retryAfter: number | null = null) => ({ ok: false, error, retryAfter, now: at(ms) }) as const

describe('the due list', () => {
  it('asks about a number when it is due, once, and not again before the answer could have come', async () => {
    const { due, wake, numbers, alarm } = await anAccount()
    await due('A', now + 60_000)
    expect(await alarm()).toBe(now + 60_000)
    await wake(now)
    expect(numbers()).toEqual([])
    await wake(now + 60_000)
    await wake(now + 61_000)
    expect(numbers()).toEqual(['A'])
    // Nobody answered: the message was lost.
    await wake(now + 17 * 60_000)
    expect(numbers()).toEqual(['A', 'A'])
  })

  it('asks once for all orders that wait for a number, and each message has an id of its own', async () => {
    const { due, wake, sent } = await anAccount()
    await due('A', now, 5, 'or_1')
    await due('A', now + 3_600_000, 5, 'or_2')
    await due('B', now)
    await wake(now)
    expect(sent.map((poll) => poll.numbers)).toEqual([[{ trackingNumber: 'A', orders: [{ store: 'st_1', order: 'or_1' }, { store: 'st_1', order: 'or_2' }] }], [{ trackingNumber: 'B', orders: [{ store: 'st_1', order: 'or_1' }] }]])
    expect(new Set(sent.map((poll) => poll.id)).size).toBe(2)
  })

  it('a later word about a number replaces the earlier one, and forgetting ends it', async () => {
    const { due, wake, numbers, act, alarm } = await anAccount()
    await due('A', now)
    await due('A', now + 600_000)
    await due('B', now)
    await act((account) => account.forget({ trackingNumber: 'B', store: 'st_1', order: 'or_1' }))
    await wake(now)
    expect(numbers()).toEqual([])
    expect(await alarm()).toBe(now + 600_000)
  })

  it('spends a tight quota on what matters most, and goes on when there is more', async () => {
    const { due, wake, numbers, alarm } = await anAccount()
    for (let i = 0; i < 25; i += 1) await due(`N${i}`, now, i)
    await wake(now)
    expect(numbers()).toEqual(Array.from({ length: 5 }, (_, i) => `N${24 - i}`))
    const next = await alarm()
    expect(next).toBe(now + 200)
    await wake(now + 1000)
    expect(numbers()).toHaveLength(10)
    for (const second of [10, 11, 12]) await wake(now + second * 1000)
    expect(numbers()).toHaveLength(25)
    expect(new Set(numbers()).size).toBe(25)
  })

  it('lets numbers wait for credentials, asks when they come, and drops all when the account is closed', async () => {
    const { due, wake, numbers, configure, act, alarm } = await anAccount(false)
    await due('A', now)
    await wake(now)
    expect([numbers(), await act((account) => account.open()), await alarm()]).toEqual([[], null, null])
    await configure(now)
    await wake(now)
    expect(numbers()).toEqual(['A'])
    await act((account) => account.close())
    expect([await act((account) => account.open()), await alarm()]).toEqual([null, null])
  })

  it('F23: a queue that fails loses nothing: the number is asked about when its lease ends', async () => {
    const { due, act, wake, numbers } = await anAccount()
    await due('A', now)
    await expect(act((account) => account.wake(at(now)), { sendBatch: async () => { throw new Error('queue down') } })).rejects.toThrow('queue down')
    await wake(now + 60_000)
    expect(numbers()).toEqual([])
    await wake(now + 16 * 60_000)
    expect(numbers()).toEqual(['A'])
  })

  it('F24, F25: outlives eviction and alarms that fire twice or late', async () => {
    const account = await anAccount()
    await account.due('A', now)
    await evictDurableObject(account.stub)
    await account.wake(now + 3_600_000)
    await account.wake(now + 3_600_000)
    expect(account.numbers()).toEqual(['A'])
    expect(await runDurableObjectAlarm(account.stub)).toBe(true)
    expect(await account.alarm()).not.toBeNull()
  })
})

describe('the breaker', () => {
  it('R7: stops asking at half of twenty calls failing, and lets one probe go', async () => {
    const { due, wake, numbers, act, alarm } = await anAccount()
    for (let i = 0; i < 20; i += 1) await act((account) => account.settle(failure('upstream', now)))
    for (let i = 0; i < 8; i += 1) await due(`N${i}`, now)
    await wake(now)
    expect(numbers()).toEqual([])
    expect(await alarm()).toBe(now + 30_000)
    await wake(now + 30_000)
    await wake(now + 31_000)
    expect(numbers()).toHaveLength(1)
    await act((account) => account.settle({ ok: true, error: null, retryAfter: null, now: at(now + 32_000) }))
    for (const second of [33, 34]) await wake(now + second * 1000)
    expect(numbers()).toHaveLength(8)
  })

  it('F18, F4: a carrier that says 429 is left alone for as long as it asks, up to an hour', async () => {
    const { due, wake, numbers, act } = await anAccount()
    await act((account) => account.settle({ ok: false, error: 'rate_limited', retryAfter: 90_000, now: at(now) }))
    await due('A', now)
    await wake(now + 3_599_000)
    expect(numbers()).toEqual([])
    await wake(now + 3_600_000)
    expect(numbers()).toEqual(['A'])
  })

  it('five refusals of the credentials end the asking until new ones come', async () => {
    const { due, wake, numbers, act, configure } = await anAccount()
    await due('A', now)
    for (let i = 0; i < 5; i += 1) await act((account) => account.settle(failure('auth', now)))
    expect(await act((account) => account.state())).toMatchObject({ state: 'auth_failed', due: 1 })
    await wake(now + 86_400_000)
    expect(numbers()).toEqual([])
    await configure(now + 86_400_000)
    await wake(now + 86_400_000)
    expect(numbers()).toEqual(['A'])
  })

  it('F10: forgets a token the carrier refused, keeps one it took', async () => {
    const { act } = await anAccount()
    await act((account) => account.keepToken({ sealedToken: 'box', expiresAt: at(now + 3_600_000) }))
    await act((account) => account.settle(failure('upstream', now)))
    expect(await act((account) => account.open())).toMatchObject({ sealedToken: 'box' })
    await act((account) => account.settle(failure('auth', now)))
    expect(await act((account) => account.open())).toMatchObject({ sealedToken: null })
  })
})

describe('a limit', () => {
  const limitOf = (name: string) => env.LIMITS.get(env.LIMITS.idFromName(name)) as unknown as DurableObjectStub<LimitObject>

  it('TRUST 3: of a thousand tries at once exactly the limit is allowed', async () => {
    const limit = limitOf(newId('or'))
    const takes = await Promise.all(Array.from({ length: 1000 }, () => limit.take({ limit: 5, windowSeconds: 3600, now })))
    expect(takes.filter((take) => take.allowed)).toHaveLength(5)
    expect(takes.find((take) => !take.allowed)?.retryAfter).toBe(3600)
  })

  it('begins anew when the window ends, gives back, and peeks without counting', async () => {
    const limit = limitOf(newId('or'))
    const take = (ms: number) => limit.take({ limit: 1, windowSeconds: 60, now: now + ms })
    expect((await limit.peek({ limit: 1, windowSeconds: 60, now })).allowed).toBe(true)
    expect([(await take(0)).allowed, (await take(1000)).allowed, (await limit.peek({ limit: 1, windowSeconds: 60, now: now + 1000 })).retryAfter]).toEqual([true, false, 59])
    await limit.give()
    expect([(await take(2000)).allowed, (await take(3000)).allowed, (await take(60_000)).allowed]).toEqual([true, false, true])
  })

  it('leaves nothing behind when its window is over', async () => {
    const limit = limitOf(newId('or'))
    await limit.take({ limit: 5, windowSeconds: 60, now: Date.now() - 61_000 })
    await runDurableObjectAlarm(limit)
    expect(await runInDurableObject(limit, (_, state) => state.storage.kv.get('counter'))).toBeUndefined()
  })
})
