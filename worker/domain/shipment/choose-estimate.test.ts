import { describe, expect, it } from 'vitest'
import { chooseEstimate, type EstimateSourcesKnown } from './choose-estimate.ts'
import { timeAt } from './zoned-time.ts'

const carrier = { from: '2026-11-24', to: '2026-11-25', window: null }
const model = { from: '2026-11-25', to: '2026-11-26', likely: '2026-11-25', window: null, odds: { inTen: 9, day: '2026-11-26' } }
const merchant = { from: '2026-11-26', to: '2026-11-27' }
const known = (more: Partial<EstimateSourcesKnown>): EstimateSourcesKnown => ({ carrier: null, model: null, merchant: null, zone: 'Europe/London', today: '2026-11-23', now: '2026-11-23T09:00:00.000Z', ...more })

describe('chooseEstimate', () => {
  it('trusts the carrier before the model before the merchant', () => {
    expect(chooseEstimate(known({ carrier, model, merchant }))?.source).toBe('carrier')
    expect(chooseEstimate(known({ model, merchant }))?.source).toBe('model')
    expect(chooseEstimate(known({ merchant }))?.source).toBe('merchant')
    expect(chooseEstimate(known({}))).toBeNull()
  })
  it('does not show a day that is over, and falls back to the next source', () => {
    expect(chooseEstimate(known({ carrier, merchant, today: '2026-11-26' }))).toMatchObject({ source: 'merchant', from: '2026-11-26', to: '2026-11-27' })
    expect(chooseEstimate(known({ carrier, today: '2026-11-26' }))).toBeNull()
  })
  it('drops hours that are over and keeps their day', () => {
    const hours = { from: '2026-11-24', to: '2026-11-24', window: { from: timeAt('2026-11-24T10:00:00Z', 'Europe/London'), to: timeAt('2026-11-24T14:00:00Z', 'Europe/London') } }
    expect(chooseEstimate(known({ carrier: hours, today: '2026-11-24', now: '2026-11-24T13:59:00.000Z' }))?.window).not.toBeNull()
    expect(chooseEstimate(known({ carrier: hours, today: '2026-11-24', now: '2026-11-24T14:01:00.000Z' }))).toMatchObject({ to: '2026-11-24', window: null })
  })
  it('tells a merchant’s hours by the destination’s clock, and not at all where that is unknown', () => {
    const timed = { from: '2026-11-24', to: '2026-11-24', window: { from: '2026-11-24T16:00:00+00:00', to: '2026-11-24T19:00:00+00:00' } }
    expect(chooseEstimate(known({ merchant: timed, zone: 'Europe/Berlin' }))?.window?.from.wall).toBe('2026-11-24T17:00:00')
    expect(chooseEstimate(known({ merchant: timed, zone: null }))?.window).toBeNull()
  })
})
