import { describe, expect, it } from 'vitest'
import { findBandit } from '../../worker/db/bandits.ts'
import { patience } from '../../worker/domain/engagement/reward.ts'
import { seededRandom } from '../../worker/domain/learning/random.ts'
import { readDecision } from '../../worker/edge/sign-decision.ts'
import type { Env } from '../../worker/env.ts'
import { createChoose } from '../../worker/learning/create-choose.ts'
import { learnDecisions, learnEverywhere } from '../../worker/learning/learn-decisions.ts'
import { readBandit } from '../../worker/learning/read-bandit.ts'
import type { EngagementJob } from '../../worker/queues/jobs.ts'
import { countingEnv } from '../support/worker-count.ts'
import { take } from '../support/worker-engagements.ts'
import { env } from '../support/worker-env.ts'
import { openShop } from '../support/worker-shop.ts'

const hour = 3_600_000
const arms = ['ten-off', 'follow-us', 'event'].map((id) => ({ id }))
const moment = { state: 'delivered', isLate: false, placedAt: '2026-11-10T10:00:00Z', arrivedAt: '2026-11-14T10:00:00Z', country: 'GB', language: 'en-GB' } as const
const chooser = (store: string, order: string, now: Date, random: () => number, bindings: Env = env) => createChoose(bindings, { ...moment, store, order, now }, () => random)

/**
 * Rounds of thirty page views: each is shown one of three offers, and takes it by the arm's own rate. What is taken comes back
 * after `lateHours`, longer than silence is waited for; of all that happens a third is never told.
 */
async function simulate({ rates, rounds, lateHours, seed, slot = 'offers' }: { rates: Readonly<Record<string, number>>; rounds: number; lateHours: number; seed: number; slot?: string }) {
  const { store } = await openShop(), { next } = seededRandom(seed)
  let now = new Date('2026-11-22T12:00:00Z'), number = 0
  const shares: Record<string, number>[] = []
  let late: { due: number; job: EngagementJob }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const counts: Record<string, number> = { 'ten-off': 0, 'follow-us': 0, event: 0 }
    const jobs: EngagementJob[] = []
    for (let view = 0; view < 30; view += 1) {
      const order = `or_${number += 1}`
      const [chosen] = await chooser(store, order, now, next)(slot, arms)
      counts[chosen!.id]! += 1
      const job = (kind: 'impression' | 'claim', at: number): EngagementJob => ({ id: `eg_${order}`, store, order, visit: `vi_${order}_0000`, state: 'delivered', at, items: [{ block: 'offers', kind, decision: chosen!.decision ?? '' }] })
      if (next() < 1 / 3) continue
      jobs.push(job('impression', now.getTime()))
      if (next() < (rates[chosen!.id] ?? 0)) late.push({ due: now.getTime() + lateHours * hour, job: job('claim', now.getTime() + lateHours * hour) })
    }
    await take(jobs, now)
    // Past the half minute an isolate believes what it read, and past the wait for an outcome.
    now = new Date(now.getTime() + hour)
    await take(late.filter(({ due }) => due <= now.getTime()).map(({ job }) => job), now)
    late = late.filter(({ due }) => due > now.getTime())
    await learnDecisions(env, store, now)
    shares.push(counts)
  }
  const last = shares.slice(-10)
  return { store, share: (arm: string) => last.reduce((sum, counts) => sum + counts[arm]!, 0) / (last.length * 30) }
}

describe('a slot with three arms', () => {
  it('begins in the merchant’s order, with its chance told as it is', async () => {
    const { store } = await openShop()
    const choose = chooser(store, 'or_1', new Date(), seededRandom(1).next)
    const chosen = await choose('offers', arms, 2)
    expect(chosen.map(({ id }) => id)).toEqual(['ten-off', 'follow-us'])
    expect(await readDecision(env, chosen[0]?.decision ?? '')).toMatchObject({ store, order: 'or_1', slot: 'offers', arm: 'ten-off', chance: 1, state: 'delivered' })
  })

  it('comes to prefer the best one, though the merchant put it last', async () => {
    const { share } = await simulate({ rates: { 'ten-off': 0.05, 'follow-us': 0.1, event: 0.4 }, rounds: 30, lateHours: 0, seed: 5 })
    expect(share('event')).toBeGreaterThan(0.7)
  })

  it('does so also when what is taken is told a day late and a third is never told', async () => {
    const { share } = await simulate({ rates: { 'ten-off': 0.05, 'follow-us': 0.4, event: 0.1 }, rounds: 60, lateHours: 24, seed: 8 })
    expect(share('follow-us')).toBeGreaterThan(0.6)
  })

  it('shows a reader who comes back the same day the same choice, and draws anew for the next order, day and state', async () => {
    const { store } = await simulate({ rates: { 'ten-off': 0.2, 'follow-us': 0.2, event: 0.2 }, rounds: 4, lateHours: 0, seed: 11 })
    const at = (order: string, time: string, state: 'delivered' | 'in_transit' = 'delivered') =>
      createChoose(env, { ...moment, state, store, order, now: new Date(time) })('offers', arms, 3).then((chosen) => chosen.map(({ id }) => id).join())
    const days = Array.from({ length: 40 }, (_, day) => new Date(Date.UTC(2026, 11, 1 + day)).toISOString().slice(0, 10))
    for (const day of days.slice(0, 5)) expect(await at('or_1', `${day}T21:00:00Z`)).toBe(await at('or_1', `${day}T08:00:00Z`))
    for (const draws of [days.map((day) => at('or_1', `${day}T08:00:00Z`)), days.map((_, n) => at(`or_${n}`, '2026-12-01T08:00:00Z'))]) expect(new Set(await Promise.all(draws)).size).toBeGreaterThan(1)
    const other = await Promise.all(days.map((day) => at('or_1', `${day}T08:00:00Z`, 'in_transit')))
    expect(other).not.toEqual(await Promise.all(days.map((day) => at('or_1', `${day}T08:00:00Z`))))
  })

  it('goes on where arms went and came, and chooses among what is offered alone', async () => {
    const { store } = await simulate({ rates: { 'ten-off': 0.4, 'follow-us': 0.1, event: 0.1 }, rounds: 8, lateHours: 0, seed: 3 })
    const choose = chooser(store, 'or_x', new Date('2026-11-30T12:00:00Z'), seededRandom(2).next)
    const offered = [{ id: 'event' }, { id: 'birthday' }, { id: 'follow-us' }]
    const chosen = await choose('offers', offered, 5)
    expect(chosen.map(({ id }) => id).toSorted()).toEqual(['birthday', 'event', 'follow-us'])
    for (const { decision } of chosen) expect((await readDecision(env, decision ?? ''))?.chance).toBeGreaterThan(0)
  })

  it('is read behind the answer while it is no older than a quarter of an hour, and before it when it is', async () => {
    const { store } = await simulate({ rates: { event: 0.2 }, rounds: 1, lateHours: 0, seed: 5, slot: 'care:keep' })
    const at = Date.parse('2026-12-20T12:00:00Z'), minute = 60_000
    const read = (minutes: number) => readBandit(env, store, 'care:keep', new Date(at + minutes * minute))
    const first = await read(0)
    expect(first).not.toBeNull()
    await env.DB.prepare('DELETE FROM bandits WHERE store = ?1').bind(store).run()
    expect(await read(0.4)).toBe(first)
    expect(await read(16)).toBeNull()
  })

  it('costs one keyed read cold, none warm, and none where there is nothing to choose', async () => {
    const { store } = await simulate({ rates: { event: 0.2 }, rounds: 2, lateHours: 0, seed: 4, slot: 'care:first' })
    const counted = countingEnv(), now = new Date('2026-12-20T12:00:00Z')
    const choose = chooser(store, 'or_x', now, seededRandom(2).next, counted.env)
    await choose('care:first', arms.slice(0, 1))
    expect(counted.calls).toEqual([])
    await choose('care:first', arms)
    expect(counted.calls).toEqual(['D1'])
    await choose('care:first', arms, 3)
    expect(counted.calls).toEqual(['D1'])
  })
})

describe('what is learned', () => {
  const shown = (store: string, order: string, decision: string, kind: 'impression' | 'click' | 'claim', at: number): EngagementJob => ({ id: 'eg', store, order, visit: 'vi_00000000', state: 'delivered', at, items: [{ block: 'offers', kind, decision }] })
  const stateOf = async (store: string) => { const row = await findBandit(env.DB, store, 'offers'); return row && { version: row.version, tallies: (JSON.parse(row.body) as { tallies: unknown }).tallies } }

  it('waits for silence to mean no, and takes a yes at once; each once', async () => {
    const { store } = await openShop(), at = Date.parse('2026-11-22T12:00:00Z'), now = new Date(at)
    const decide = async (order: string) => (await chooser(store, order, now, () => 0.5)('offers', arms))[0]?.decision ?? ''
    const [silent, taken] = [await decide('or_1'), await decide('or_2')]
    await take([shown(store, 'or_1', silent, 'impression', at), shown(store, 'or_2', taken, 'impression', at)], now)
    expect(await stateOf(store)).toBeNull()
    await take([shown(store, 'or_2', taken, 'claim', at + 1000)], new Date(at + 1000))
    expect(await stateOf(store)).toEqual({ version: 1, tallies: { 'ten-off': { count: 1, sum: 1 } } })
    await take([shown(store, 'or_2', taken, 'claim', at + 1000), shown(store, 'or_2', taken, 'impression', at)], new Date(at + 2000))
    expect(await stateOf(store)).toEqual({ version: 1, tallies: { 'ten-off': { count: 1, sum: 1 } } })
    await learnEverywhere(env, new Date(at + patience + 1))
    expect(await stateOf(store)).toEqual({ version: 2, tallies: { 'ten-off': { count: 2, sum: 1 } } })
    await learnEverywhere(env, new Date(at + 10 * patience))
    expect((await stateOf(store))?.version).toBe(2)
  })

  it('is written by one of two that learn at once, and nothing is lost or learned twice', async () => {
    const { store } = await openShop(), at = Date.parse('2026-11-22T12:00:00Z')
    const jobs = await Promise.all(Array.from({ length: 20 }, async (_, n) => shown(store, `or_${n}`, (await chooser(store, `or_${n}`, new Date(at), () => 0.5)('offers', arms))[0]?.decision ?? '', 'impression', at + n * 60_000)))
    await take(jobs, new Date(at))
    // Each of them finds more to learn than the one before it, all from the same state: one writes, the others' finds must stay.
    await Promise.all(Array.from({ length: 6 }, (_, n) => learnDecisions(env, store, new Date(at + patience + n * 3 * 60_000))))
    await learnDecisions(env, store, new Date(at + 10 * patience))
    expect((await stateOf(store))?.tallies).toEqual({ 'ten-off': { count: 20, sum: 0 } })
  })
})
