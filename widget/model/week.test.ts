import { expect, test } from 'vitest'
import { weekOf, type WeekFacts } from './week.ts'

const base: WeekFacts = { today: '2026-11-23', placedAt: '2026-11-19T20:14:00', promised: '2026-11-25', late: false, estimate: { from: '2026-11-24', to: '2026-11-25', likely: '2026-11-24' } }
const marks = (facts: WeekFacts) => weekOf(facts)?.map((d) => [d.day.slice(8), d.when[0], d.chance?.[0] ?? '-', d.isPromised ? 'P' : '', d.isMissed ? 'x' : ''].join(''))

test('seven days from the order to the promise', () => {
  expect(marks(base)).toEqual(['19p-', '20p-', '21p-', '22p-', '23t-', '24al', '25apP'])
})

test('the promised day stays in sight, struck, when it is missed', () => {
  const late = marks({ ...base, today: '2026-11-27', late: true, estimate: { from: '2026-11-28', to: '2026-11-29', likely: '2026-11-28' } })
  expect(late).toContain('25p-Px')
  expect(late).toContain('28al')
})

test('days further apart than a week are told in words, not drawn', () => {
  expect(weekOf({ ...base, estimate: { from: '2026-12-07', to: '2026-12-09', likely: '2026-12-08' } })).toBeNull()
  expect(weekOf({ ...base, promised: '2026-12-20', estimate: null })).toBeNull()
  expect(marks({ ...base, promised: '2026-12-20' })).toContain('24al')
})

test('nothing promised and nothing estimated is no week', () => {
  expect(weekOf({ ...base, promised: null, estimate: null })).toBeNull()
})

test('a label never stands beside the label of the promise', () => {
  for (const today of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']) {
    const labels = weekOf({ ...base, today })!.map((d) => d.label)
    labels.forEach((label, i) => { if (label === 'promised') expect([labels[i - 1] ?? null, labels[i + 1] ?? null]).toEqual([null, null]) })
    expect(labels).toContain('promised')
  }
})
