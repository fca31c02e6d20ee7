import { expect, test } from 'vitest'
import type { PageTime } from '../../contract/page.ts'
import { createFormat, steady, toLocale } from './format.ts'
import { createZoneName } from './zone-name.ts'

const at = (wall: string, zone: string | null = 'Europe/London'): PageTime => ({ wall, zone, instant: `${wall}Z`, precision: wall.length > 10 ? 'minute' : 'date' })

test.each([
  ['en', 'Tuesday 24 Nov', 'Tue 24', '06:12'], ['en-US', 'Tuesday Nov 24', 'Tue 24', '6:12 AM'], ['en-IN', 'Tuesday 24 Nov', 'Tue 24', '6:12 am'],
  ['hi', 'मंगलवार 24 नव॰', 'मंगल 24', '06:12'], ['ar', 'الثلاثاء ٢٤ نوفمبر', 'الثلاثاء ٢٤', '٠٦:١٢'],
])('%s says days and times as the copy does', (tag, day, tiny, time) => {
  const f = createFormat(tag, '2026-11-23')
  expect([f.day('2026-11-24'), f.dayTiny('2026-11-24'), f.time(at('2026-11-24T06:12:00'))]).toEqual([day, tiny, time])
})

test('Saudi Arabic counts Gregorian days', () => {
  expect(createFormat('ar-SA', '2026-11-23').day('2026-11-24')).toBe('الثلاثاء ٢٤ نوفمبر')
})

test('a day of another year names the year', () => {
  expect(createFormat('en', '2027-01-02').day('2026-11-24')).toBe('Tuesday 24 Nov 2026')
})

test('an hour nobody gave is not invented', () => {
  expect(createFormat('en', '2026-11-23').time(at('2026-11-24'))).toBe('')
  expect(createFormat('en', '2026-11-23').time({ ...at('2026-11-24T00:00:00'), precision: 'date' })).toBe('')
})

test('spaces, marks, commas and months that differ between ICU versions come out alike', () => {
  expect(steady('6:12\u202fAM')).toBe(steady('6:12\u00a0AM'))
  expect(steady('Tuesday, 1 Sept')).toBe(steady('Tuesday 1 Sep'))
  expect(steady('\u200fالثلاثاء، ٢٤')).toBe(steady('الثلاثاء ٢٤'))
})

test('the zone is named only for a reader whose clock differs', () => {
  const time = at('2026-11-24T06:12:00')
  expect(createFormat('en', '2026-11-23').time(time)).toBe('06:12')
  expect(createFormat('en', '2026-11-23', createZoneName('Africa/Abidjan')).time(time)).toBe('06:12')
  expect(createFormat('en', '2026-11-23', createZoneName('Asia/Kolkata')).time(time)).toBe('06:12 GMT')
  expect(createFormat('en', '2026-11-23', createZoneName('Nowhere/Here')).time(time)).toBe('06:12')
})

test('money is minor units of its own currency', () => {
  const f = createFormat('en', '2026-11-23')
  expect([f.money({ amount: 1840, currency: 'EUR' }), f.money({ amount: 1840, currency: 'JPY' }), f.money({ amount: 1840, currency: 'KWD' })]).toEqual(['€18.40', '¥1,840', 'KWD 1.840'])
})

test('a language we do not speak is served in English', () => {
  expect(['pt-BR', 'en-US', 'hi', 'ar-SA', ''].map(toLocale)).toEqual([
    { locale: 'en', tag: 'en-GB' }, { locale: 'en', tag: 'en-US' }, { locale: 'hi', tag: 'hi-IN' }, { locale: 'ar', tag: 'ar-SA' }, { locale: 'en', tag: 'en-GB' },
  ])
})

test('a clock looks as the region writes it: two digits in Britain, AM and PM in America', () => {
  const early = { wall: '2026-11-23T06:05', instant: null, zone: null, precision: 'minute' } as const
  expect(['en-GB', 'en-US', 'en', 'hi'].map((tag) => createFormat(tag, '2026-11-23').time(early))).toEqual(['06:05', '6:05 AM', '06:05', '06:05'])
})
