import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { act, actionSchema, type Action } from './actions.ts'
import { journey, parcelOn, placed } from './journey.ts'
import { demoNumber } from './numbers.ts'
import { past, planned, type Parcel, type StepKind } from './model.ts'

const now = new Date('2026-11-23T15:00:00Z')
const plan = { origin: 'portland', destination: 'boston', via: ['denver', 'chicago'], day: '2026-11-21' } as const
const parcel = (carrier: Parcel['carrier'] = 'ups', standing = 5): Parcel =>
  parcelOn(plan, { carrier, number: demoNumber(carrier, 1), title: 'Lamp', service: 'Ground' }, placed(journey(plan), standing, now, 3_600_000))
const done = (one: Parcel, action: Action, at = now): Parcel => {
  const acted = act(one, action, at)
  if (!acted.ok) throw new Error(acted.reason)
  return acted.parcel
}
const kinds = (one: Parcel, at = now): StepKind[] => past(one, at).map((step) => step.kind)
const press = (verb: Action['do']): Action => actionSchema.parse({ do: verb })

test('a scan makes the next planned step happen now and brings the rest forward by as much', () => {
  const before = parcel()
  const next = planned(before, now)[0]!
  const after = done(before, press('scan'))
  expect(past(after, now).at(-1)).toEqual({ ...next, at: now.toISOString() })
  expect(planned(after, now)).toHaveLength(planned(before, now).length - 1)
  const lead = Date.parse(next.at) - now.getTime()
  expect(Date.parse(planned(before, now)[1]!.at) - Date.parse(planned(after, now)[0]!.at)).toBe(lead)
})

test('a delay moves the plans and the expected day by a day, and keeps the first promise', () => {
  const before = parcel()
  const after = done(before, press('delay'))
  expect(kinds(after).at(-1)).toBe('delayed')
  expect([after.firstExpected, after.expected]).toEqual([before.firstExpected, '2026-11-25'])
})

test('a missed delivery puts the parcel on a van first, and on tomorrow’s again', () => {
  const after = done(parcel(), press('miss'))
  expect(kinds(after).slice(-3)).toEqual(['arrived', 'on_van', 'attempted'])
  expect(planned(after, now).map((step) => step.kind)).toEqual(['on_van', 'delivered'])
  expect(after.expected).toBe('2026-11-24')
})

test('a diverted parcel waits to be collected', () => {
  const redirected = done(parcel(), press('divert'))
  expect(kinds(redirected).at(-1)).toBe('redirected')
  expect(planned(redirected, now).map((step) => step.kind)).toEqual(['ready_for_pickup', 'delivered'])
})

test('a label alone can be cancelled; what the carrier has cannot', () => {
  expect(kinds(done(parcel('ups', 0), press('cancel')))).toEqual(['label', 'cancelled'])
  expect(act(parcel(), press('cancel'), now)).toEqual({ ok: false, reason: 'too_late' })
})

test('a parcel on its way back is only scanned, and what is over is over', () => {
  const back = done(parcel(), press('return'))
  expect(act(back, press('deliver'), now)).toEqual({ ok: false, reason: 'too_late' })
  const home = done(back, press('scan'), new Date(now.getTime() + 60_000))
  expect(act(home, press('scan'), new Date(now.getTime() + 120_000))).toEqual({ ok: false, reason: 'finished' })
})

describe('whatever is pressed', () => {
  const actions = fc.array(fc.constantFrom(...(['scan', 'delay', 'miss', 'divert', 'deliver', 'address', 'customs', 'return', 'cancel'] as const).map(press)), { maxLength: 15 })
  test('scans go on in time, each apart from the last, and nothing is delivered that was never handed over', () => {
    fc.assert(fc.property(actions, fc.constantFrom<Parcel['carrier']>('ups', 'usps'), fc.integer({ min: 0, max: 8 }), (pressed, carrier, standing) => {
      let one = parcel(carrier, standing)
      let clock = now
      for (const action of pressed) {
        const acted = act(one, action, clock)
        if (!acted.ok) continue
        one = acted.parcel
        clock = new Date(Math.max(clock.getTime(), Date.parse(acted.fresh.at(-1)!.at)))
        expect(past(one, clock).slice(-acted.fresh.length)).toEqual(acted.fresh)
      }
      const times = one.steps.map((step) => Date.parse(step.at))
      expect(times.every((time, i) => i === 0 || time > times[i - 1]!)).toBe(true)
      const said = kinds(one, clock)
      if (said.includes('delivered')) expect(said.indexOf('handed_over')).toBeLessThan(said.indexOf('delivered'))
      expect(said.filter((kind) => kind === 'handed_over').length).toBeLessThanOrEqual(1)
    }), { numRuns: 300, seed: 7 })
  })
})
