import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf, lapsedRows, orderValue, pointsFor, type LedgerRow } from './points-ledger.ts'

const day = 86_400_000

describe('points of an order', () => {
  it('count whole points by the currency’s own minor units', () => {
    expect([pointsFor({ amount: 6495, currency: 'GBP' }, 1), pointsFor({ amount: 6495, currency: 'JPY' }, 0.1), pointsFor({ amount: 6495, currency: 'KWD' }, 1), pointsFor({ amount: 3000, currency: 'GBP' }, 0.1)]).toEqual([64, 649, 6, 3])
    expect(pointsFor({ amount: -500, currency: 'GBP' }, 1)).toBe(0)
  })

  it('come from the priced items alone, and from none where currencies are mixed', () => {
    const pounds = { amount: 250, currency: 'GBP' }
    expect(orderValue([{ quantity: 3, price: pounds }, { quantity: 1, price: null }])).toEqual({ amount: 750, currency: 'GBP' })
    expect(orderValue([{ quantity: 1, price: pounds }, { quantity: 1, price: { amount: 1, currency: 'EUR' } }])).toBeNull()
    expect(orderValue([{ quantity: 1 }])).toBeNull()
  })
})

/** A ledger as it comes about: gains with and without an end, spending as far as the balance goes, lapses written whenever somebody looks. */
const happening = fc.record({ kind: fc.constantFrom('gain', 'spend', 'look'), amount: fc.integer({ min: 1, max: 200 }), lasts: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }), after: fc.integer({ min: 0, max: 20 }) })
function play(story: readonly { kind: string; amount: number; lasts: number | null; after: number }[]): { rows: LedgerRow[]; now: number } {
  const rows: LedgerRow[] = []
  let now = 0
  const look = (): void => { rows.push(...lapsedRows(rows, now).map((row) => ({ ...row, at: now, expiresAt: null }))) }
  story.forEach(({ kind, amount, lasts, after }, index) => {
    now += after * day
    if (kind === 'gain') rows.push({ id: `g${index}`, amount, at: now, expiresAt: lasts === null ? null : now + lasts * day })
    if (kind === 'look') look()
    if (kind === 'spend') {
      look()
      if (balanceOf(rows) >= amount) rows.push({ id: `s${index}`, amount: -amount, at: now, expiresAt: null })
    }
  })
  return { rows, now }
}

describe('the ledger', () => {
  it('is never below zero, and holds no lapsed point once it was looked at', () => {
    fc.assert(fc.property(fc.array(happening, { maxLength: 40 }), (story) => {
      const { rows, now } = play([...story, { kind: 'look', amount: 1, lasts: null, after: 0 }])
      expect(balanceOf(rows)).toBeGreaterThanOrEqual(0)
      expect(lapsedRows(rows, now)).toEqual([])
      const alive = rows.filter(({ amount, expiresAt }) => amount > 0 && (expiresAt === null || expiresAt > now)).reduce((sum, { amount }) => sum + amount, 0)
      expect(balanceOf(rows)).toBeLessThanOrEqual(alive)
    }), { numRuns: 400 })
  })

  it('comes out the same in whatever order its rows are read, and however often lapses are written', () => {
    fc.assert(fc.property(fc.array(happening, { maxLength: 30 }), fc.integer(), (story, seed) => {
      const { rows, now } = play(story)
      const turned = [...rows].sort((a, b) => ((a.id.length * 31 + seed + a.amount) % 7) - ((b.id.length * 31 + seed + b.amount) % 7))
      const byId = (list: readonly { id: string; amount: number }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(byId(lapsedRows(turned, now))).toEqual(byId(lapsedRows(rows, now)))
      const written = [...rows, ...lapsedRows(rows, now).map((row) => ({ ...row, at: now, expiresAt: null }))]
      expect(lapsedRows(written, now)).toEqual([])
    }), { numRuns: 300 })
  })

  it('spends first what lapses first', () => {
    const rows: LedgerRow[] = [{ id: 'long', amount: 100, at: 0, expiresAt: null }, { id: 'short', amount: 100, at: 1, expiresAt: 10 * day }, { id: 's', amount: -60, at: day, expiresAt: null }]
    expect(lapsedRows(rows, 11 * day)).toEqual([{ id: 'lapse/short', amount: -40 }])
    expect(lapsedRows(rows, 9 * day)).toEqual([])
  })
})
