import { describe, expect, it } from 'vitest'
import { gapsOf, planRunOut, proposedDay, weeksBetween, type Consumable } from './plan.ts'

const heads: Consumable = { daysEach: 90, quantity: 1, boughtOn: ['2026-11-19'], arrivedOn: '2026-11-24' }
const today = '2026-11-25'

describe('the day a thing runs out', () => {
  it('counts the pack from the day it arrived', () => {
    expect(planRunOut(heads, null, today)).toEqual({ day: '2027-02-22', from: '2027-02-04', to: '2027-03-12', basis: 'pack' })
  })

  it('counts from the purchase while the parcel is on its way', () => {
    expect(planRunOut({ ...heads, arrivedOn: null }, null, today)?.day).toBe('2027-02-17')
  })

  it('lets two packs last twice as long', () => {
    expect(planRunOut({ ...heads, quantity: 2 }, null, today)?.day).toBe('2027-05-23')
  })

  it('trusts this shopper’s own habit above the pack, once there are two gaps', () => {
    const once = planRunOut({ ...heads, boughtOn: ['2026-09-20', '2026-11-19'] }, null, today)
    const twice = planRunOut({ ...heads, boughtOn: ['2026-07-20', '2026-09-20', '2026-11-19'] }, null, today)
    expect(once?.basis).toBe('pack')
    expect(twice).toEqual({ day: '2027-01-19', from: '2027-01-18', to: '2027-01-20', basis: 'own' })
  })

  it('does not let one long pause stretch the span', () => {
    const habit = planRunOut({ ...heads, boughtOn: ['2024-01-01', '2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'] }, null, '2026-04-02')
    expect(habit).toMatchObject({ basis: 'own', to: '2026-06-02' })
  })

  it('takes no present for a habit: what was bought again within days of a pack that lasts months', () => {
    expect(planRunOut({ ...heads, boughtOn: ['2026-11-13', '2026-11-16', '2026-11-19'] }, null, today)?.basis).toBe('pack')
  })

  it('trusts the store’s model above both, and keeps its day within its span', () => {
    expect(planRunOut(heads, { day: '2027-01-10', from: '2027-01-12', to: '2027-01-08' }, today)).toEqual({ day: '2027-01-10', from: '2027-01-10', to: '2027-01-10', basis: 'learned' })
  })

  it('says nothing where nothing is known', () => {
    expect(planRunOut({ ...heads, daysEach: null }, null, today)).toBeNull()
  })

  it('says nothing of a day that is long past, and still speaks of last week', () => {
    expect(planRunOut(heads, null, '2027-03-01')?.day).toBe('2027-02-22')
    expect(planRunOut(heads, null, '2027-04-20')).toBeNull()
  })
})

describe('gaps and intervals', () => {
  it('drops purchases of one day', () => { expect(gapsOf(['2026-01-01', '2026-01-01', '2026-01-31'])).toEqual([30]) })
  it.each([['2026-11-19', '2026-11-20', 1], ['2026-11-19', '2027-02-17', 13], ['2020-01-01', '2027-02-17', 52]])('from %s to %s is every %i weeks', (from, to, weeks) => { expect(weeksBetween(from, to)).toBe(weeks) })
  it('proposes the likely day, else the interval, never today', () => {
    expect(proposedDay({ day: '2027-02-22', from: '', to: '', basis: 'pack' }, 13, today)).toBe('2027-02-22')
    expect(proposedDay({ day: '2026-11-01', from: '', to: '', basis: 'pack' }, 13, today)).toBe('2026-11-26')
    expect(proposedDay(null, 2, today)).toBe('2026-12-09')
  })
})
