import { expect, it } from 'vitest'
import { dueAtOf, isWornOut, nextDue } from './reminder.ts'

it('is told at nine in the store’s morning, summer and winter', () => {
  expect(new Date(dueAtOf('2027-02-24', 'Europe/London')).toISOString()).toBe('2027-02-24T09:00:00.000Z')
  expect(new Date(dueAtOf('2027-07-24', 'Europe/London')).toISOString()).toBe('2027-07-24T08:00:00.000Z')
  expect(new Date(dueAtOf('2027-02-24', 'Asia/Kolkata')).toISOString()).toBe('2027-02-24T03:30:00.000Z')
})

it('moves a repeating one by whole intervals, past days that were missed', () => {
  expect(nextDue('2027-01-01', 12, '2027-01-01')).toBe('2027-03-26')
  expect(nextDue('2027-01-01', 2, '2027-03-01')).toBe('2027-03-12')
})

it('ends a repeating one that nobody touched for a year', () => {
  const set = Date.parse('2026-11-25T12:00:00Z')
  expect(isWornOut(set, Date.parse('2027-11-25T12:00:00Z'))).toBe(false)
  expect(isWornOut(set, Date.parse('2027-11-28T12:00:00Z'))).toBe(true)
})
