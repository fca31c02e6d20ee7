import { expect, test } from 'vitest'
import { pageLanguage } from './language.ts'

const none = { chosen: undefined, accepted: undefined, usual: [] }

test('the reader’s choice comes first, then the browser’s, then the order’s', () => {
  expect(pageLanguage({ chosen: 'hi', accepted: 'ar', usual: ['en-GB'] }).tag).toBe('hi')
  expect(pageLanguage({ ...none, accepted: 'ar-EG,en;q=0.5', usual: ['en-GB'] })).toEqual({ tag: 'ar-EG', locale: 'ar' })
  expect(pageLanguage({ ...none, usual: ['hi-IN'] }).tag).toBe('hi-IN')
  expect(pageLanguage(none).tag).toBe('en')
})

test('weights decide, refusals count, and languages we do not speak are passed over', () => {
  expect(pageLanguage({ ...none, accepted: 'fr, hi;q=0.3, ar;q=0.8, en;q=0' }).tag).toBe('ar')
  expect(pageLanguage({ ...none, accepted: 'fr, en;q=0', usual: ['hi'] }).tag).toBe('hi')
})

test('a language without a region takes the order’s region, so that its dates look as at home', () => {
  expect(pageLanguage({ ...none, accepted: 'en', usual: ['en-GB'] }).tag).toBe('en-GB')
  expect(pageLanguage({ ...none, accepted: 'en-US', usual: ['en-GB'] }).tag).toBe('en-US')
  expect(pageLanguage({ ...none, chosen: 'en', usual: ['hi-IN', 'en-IN'] }).tag).toBe('en-IN')
})

test('nonsense is no language', () => {
  expect(pageLanguage({ chosen: '"><script>', accepted: ';;q=,*;q=x,-', usual: [null, '', 'x'] }).tag).toBe('en')
})
