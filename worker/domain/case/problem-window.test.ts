import { describe, expect, it } from 'vitest'
import { problemsPolicy } from '../../../contract/content/policy.ts'
import { problemWindows, type ProblemParcel, type ProblemQuestion } from './problem-window.ts'

const policy = problemsPolicy.parse({ about: 'problems' })
const parcel = (more: Partial<ProblemParcel> = {}): ProblemParcel => ({ status: 'in_transit', deliveredOn: null, expectedBy: '2026-11-25', items: ['i1'], ...more })
const arrived = parcel({ status: 'delivered', deliveredOn: '2026-11-24' })
const ask = (more: Partial<ProblemQuestion>) => problemWindows({ policy, parcels: [arrived], promisedBy: '2026-11-25', orderedOn: '2026-11-19', isCancelled: false, today: '2026-11-24', ...more })
const of = (kind: string, more: Partial<ProblemQuestion>) => ask(more).find((window) => window.kind === kind)

describe('what may be reported, and from when', () => {
  it.each<[string, Partial<ProblemQuestion>, boolean | undefined, string | null | undefined]>([
    ['on the day it came: from two days later', {}, false, '2026-11-26'],
    ['two days after “delivered”', { today: '2026-11-26' }, true, '2026-11-26'],
    ['while it is on time', { parcels: [parcel()] }, false, '2026-11-30'],
    ['five days past the last day named', { parcels: [parcel()], today: '2026-11-30' }, true, '2026-11-30'],
    ['no day was ever named: two weeks after the order', { parcels: [parcel({ expectedBy: null })], today: '2026-12-03' }, true, '2026-12-03'],
    ['nothing was sent, and the promise is long past', { parcels: [], today: '2026-12-01' }, true, '2026-11-30'],
    ['it waits at the counter', { parcels: [parcel({ status: 'available_for_pickup' })], today: '2026-12-20' }, undefined, undefined],
    ['it is on its way back', { parcels: [parcel({ status: 'return_to_sender' })], today: '2026-12-20' }, undefined, undefined],
    ['the order is off', { isCancelled: true, today: '2026-12-20' }, undefined, undefined],
    ['long after it came', { today: '2027-03-01' }, undefined, undefined],
    ['delivered, and nobody says when: at once', { parcels: [parcel({ status: 'delivered' })] }, true, null],
  ])('not arrived, %s', (_case, more, isOpen, from) => {
    const window = of('not_arrived', more)
    expect(window?.isOpen).toBe(isOpen)
    expect(window?.from).toBe(from)
  })

  it('takes damage from the day it came, as long as the merchant says, and not before', () => {
    expect(of('damaged', {})).toEqual({ kind: 'damaged', isOpen: true, from: '2026-11-24', until: '2027-01-23', items: ['i1'] })
    expect(of('damaged', { today: '2027-01-24' })).toBeUndefined()
    expect(of('damaged', { parcels: [parcel()] })).toBeUndefined()
  })

  it('follows each parcel of an order: what has come may be broken, what has not may be lost', () => {
    const parcels = [parcel({ items: ['i2'], expectedBy: '2026-11-19' }), arrived]
    expect(ask({ parcels }).map(({ kind, isOpen, items }) => [kind, isOpen, items])).toEqual([['not_arrived', true, ['i2']], ['damaged', true, ['i1']], ['wrong', true, ['i1']], ['missing', true, ['i1']]])
  })

  it('offers no choice of items when a parcel may hold any of them', () => {
    expect(of('damaged', { parcels: [arrived, parcel({ status: 'delivered', deliveredOn: '2026-11-23', items: [] })] })?.items).toEqual([])
  })

  it('follows the merchant’s own times and kinds', () => {
    const own = problemsPolicy.parse({ about: 'problems', kinds: ['not_arrived'], notArrived: { afterDelivered: 0 } })
    expect(ask({ policy: own }).map(({ kind, isOpen }) => [kind, isOpen])).toEqual([['not_arrived', true]])
  })
})
