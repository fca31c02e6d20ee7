import { describe, expect, it } from 'vitest'
import { lastReturnDay, returnable, returnWindows, type ReturnParcel } from './return-window.ts'

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
    expect(returnable(at(today)).get('i1')).toBe(count)
  })

  it('never counts an excluded item, and names the last day of the others', () => {
    expect(returnable(at('2026-11-25')).has('i2')).toBe(false)
    expect(lastReturnDay(at('2026-11-25'))).toBe('2026-12-24')
    expect(lastReturnDay(at('2026-12-25'))).toBeNull()
  })

  it('stays open when nobody says on which day it came', () => {
    expect(returnWindows({ parcels: [{ status: 'delivered', deliveredOn: null, items: [{ item: 'i1', quantity: 1 }] }], termsOf, today: '2027-06-01' })).toEqual([{ item: 'i1', quantity: 1, until: null, isOpen: true }])
  })

  it('says nothing about an item without terms', () => {
    expect(returnWindows({ parcels, termsOf: () => null, today: '2026-11-25' })).toEqual([])
  })
})
