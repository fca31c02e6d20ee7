import { expect, test } from 'vitest'
import { addDays, instantOf, wallTime } from './wall-time.ts'

test('the wall clock of a place carries that day’s offset', () => {
  expect(wallTime(new Date('2026-11-23T06:12:00Z'), 'Europe/London')).toEqual({ day: '2026-11-23', time: '06:12:00', offset: '+00:00' })
  expect(wallTime(new Date('2026-07-23T23:30:00Z'), 'Europe/London')).toEqual({ day: '2026-07-24', time: '00:30:00', offset: '+01:00' })
  expect(wallTime(new Date('2026-11-23T00:10:05Z'), 'Asia/Kolkata')).toEqual({ day: '2026-11-23', time: '05:40:05', offset: '+05:30' })
  expect(wallTime(new Date('2026-11-23T00:10:05Z'), 'America/Los_Angeles')).toEqual({ day: '2026-11-22', time: '16:10:05', offset: '-08:00' })
})

test('an instant is found from its wall clock on both sides of a clock change', () => {
  for (const [day, time, zone] of [['2026-03-28', '23:00:00', 'Europe/London'], ['2026-03-29', '10:00:00', 'Europe/London'], ['2026-11-01', '12:00:00', 'America/New_York'], ['2026-10-31', '12:00:00', 'America/New_York']] as const) {
    expect(wallTime(instantOf(day, time, zone), zone)).toMatchObject({ day, time })
  }
})

test('days are counted across months and leap days', () => {
  expect([addDays('2026-11-30', 1), addDays('2028-02-28', 1), addDays('2026-01-01', -1)]).toEqual(['2026-12-01', '2028-02-29', '2025-12-31'])
})
