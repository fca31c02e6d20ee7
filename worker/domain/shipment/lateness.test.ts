import { describe, expect, it } from 'vitest'
import { lateness, type LatenessQuestion } from './lateness.ts'

const asked: LatenessQuestion = { status: 'in_transit', promised: '2026-11-25', deliveredOn: null, estimated: null, today: '2026-11-23' }

describe('lateness', () => {
  it.each<[string, Partial<LatenessQuestion>, boolean, number | null]>([
    ['inside the promise', {}, false, null],
    ['on the promised day', { today: '2026-11-25' }, false, null],
    ['the day after, with no estimate: late, by how much is not known', { today: '2026-11-26' }, true, null],
    ['the estimate lies past the promise', { estimated: '2026-11-27' }, true, 2],
    ['the estimate is the promised day', { estimated: '2026-11-25' }, false, null],
    ['nothing was promised', { promised: null, today: '2027-01-01', estimated: '2026-12-24' }, false, null],
    ['the carrier’s exception is not lateness', { status: 'exception' }, false, null],
    ['delivered in time', { status: 'delivered', deliveredOn: '2026-11-25', today: '2026-12-05' }, false, null],
    ['delivered a day late', { status: 'delivered', deliveredOn: '2026-11-26', today: '2026-12-05' }, true, 1],
    ['delivered, nobody says when', { status: 'delivered', today: '2026-12-05' }, false, null],
    ['on its way back', { status: 'return_to_sender', today: '2026-12-05' }, false, null],
    ['cancelled', { status: 'cancelled', today: '2026-12-05' }, false, null],
  ])('%s', (_case, more, late, lateDays) => {
    expect(lateness({ ...asked, ...more })).toEqual({ late, lateDays })
  })
})
