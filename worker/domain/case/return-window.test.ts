import { describe, expect, it } from 'vitest'
import { askedBack, commonReturnDay, leftOf, returnable, returnWindows, type AskedBack, type ReturnParcel } from './return-window.ts'

const parcels: ReturnParcel[] = [
  { status: 'in_transit', deliveredOn: null, items: [{ item: 'i3', quantity: 1 }] },
  { status: 'delivered', deliveredOn: '2026-11-20', items: [{ item: 'i1', quantity: 1 }, { item: 'i2', quantity: 1 }] },
  { status: 'delivered', deliveredOn: '2026-11-24', items: [{ item: 'i1', quantity: 2 }] },
]
const termsOf = (item: string) => item === 'i2' ? { days: 30, isExcluded: true } : { days: 30, isExcluded: false }
const at = (today: string) => returnWindows({ parcels, termsOf, today })

describe('until when an item may go back', () => {
  it('counts from the parcel the item came in, and leaves out what is on its way', () => {
    expect(at('2026-11-25')).toEqual([
      { item: 'i1', quantity: 1, until: '2026-12-20', isOpen: true }, { item: 'i2', quantity: 1, until: null, isOpen: false }, { item: 'i1', quantity: 2, until: '2026-12-24', isOpen: true },
    ])
  })

  it.each([['2026-12-20', 3], ['2026-12-21', 2], ['2026-12-24', 2], ['2026-12-25', undefined]])('on %s %s of the item may go back', (today, count) => {
    expect(returnable(leftOf(at(today), [])).get('i1')).toBe(count)
  })

  it('never counts an excluded item', () => {
    expect(returnable(leftOf(at('2026-11-25'), [])).has('i2')).toBe(false)
  })

  it('names one day for all only where it is one, and has not passed', () => {
    const alike = (today: string, of = () => ({ days: 30, isExcluded: false })) => returnWindows({ parcels: parcels.slice(0, 2), termsOf: of, today })
    expect(commonReturnDay(alike('2026-12-20'))).toBe('2026-12-20')
    expect(commonReturnDay(alike('2026-12-21'))).toBeNull()
    expect(commonReturnDay(at('2026-11-25'))).toBeNull()
    expect(commonReturnDay(returnWindows({ parcels: parcels.slice(0, 2), termsOf, today: '2026-11-25' }))).toBeNull()
    expect(commonReturnDay([])).toBeNull()
  })

  it('stays open when nobody says on which day it came', () => {
    expect(returnWindows({ parcels: [{ status: 'delivered', deliveredOn: null, items: [{ item: 'i1', quantity: 1 }] }], termsOf, today: '2027-06-01' })).toEqual([{ item: 'i1', quantity: 1, until: null, isOpen: true }])
  })

  it('says nothing about an item without terms', () => {
    expect(returnWindows({ parcels, termsOf: () => null, today: '2026-11-25' })).toEqual([])
  })
})

const mugs = (quantity: number, on: string): AskedBack => ({ item: 'i1', quantity, on })
const left = (today: string, asked: readonly AskedBack[]) => leftOf(at(today), asked).flatMap(({ item, left: count }) => item === 'i1' ? [count] : [])

describe('what is left to ask back', () => {
  it.each<[string, readonly AskedBack[], number[]]>([
    ['nothing asked', [], [1, 2]],
    ['the line that ends first is used first', [mugs(1, '2026-11-26')], [0, 2]],
    ['more than one line holds', [mugs(2, '2026-11-26')], [0, 1]],
    ['a request after the first window leaves that one alone', [mugs(1, '2026-12-22')], [1, 1]],
    ['in the order they were made, however they are listed', [mugs(2, '2026-12-22'), mugs(1, '2026-11-26')], [0, 0]],
    ['what fits no open line takes from any', [mugs(3, '2027-01-09')], [0, 0]],
    ['never below nothing', [mugs(9, '2026-11-26')], [0, 0]],
  ])('%s', (_case, asked, counts) => { expect(left('2026-11-27', asked)).toEqual(counts) })

  it('one asked early from the window that ended does not shorten the longer one', () => {
    expect(returnable(leftOf(at('2026-12-22'), [mugs(1, '2026-11-26')])).get('i1')).toBe(2)
    expect(returnable(leftOf(at('2026-12-22'), [mugs(1, '2026-12-21')])).get('i1')).toBe(1)
  })

  it('a parcel back counts once with the request it is for, and by itself where nobody asked', () => {
    const back = (quantity: number, status: ReturnParcel['status'] = 'in_transit') => ({ status, items: [{ item: 'i1', quantity }] })
    const counted = (requests: readonly AskedBack[], parcelsBack: Parameters<typeof askedBack>[1]) => left('2026-11-27', askedBack(requests, parcelsBack))
    expect(counted([mugs(1, '2026-11-26')], [back(1)])).toEqual([0, 2])
    expect(counted([mugs(1, '2026-11-26')], [back(2)])).toEqual([0, 1])
    expect(counted([], [back(1), back(1)])).toEqual([0, 1])
    expect(counted([], [back(3, 'cancelled')])).toEqual([1, 2])
  })
})
