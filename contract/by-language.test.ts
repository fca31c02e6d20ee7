import * as z from 'zod'
import { expect, test } from 'vitest'
import { byLanguage, inLanguage } from './by-language.ts'

test('the reader’s language, else the store’s, else what there is', () => {
  const texts = { 'en-GB': 'colour', 'en-US': 'color', hi: 'रंग', ar: 'لون' }
  expect(inLanguage(texts, 'en-us', 'hi')).toEqual({ lang: 'en-US', text: 'color' })
  expect(inLanguage(texts, 'en-AU', 'hi')).toEqual({ lang: 'en-GB', text: 'colour' })
  expect(inLanguage(texts, 'ar-EG', 'hi')).toEqual({ lang: 'ar', text: 'لون' })
  expect(inLanguage(texts, 'fr', 'hi-IN')).toEqual({ lang: 'hi', text: 'रंग' })
  expect(inLanguage(texts, 'fr', 'de')).toEqual({ lang: 'en-GB', text: 'colour' })
  expect(inLanguage({}, 'fr', 'de')).toBeNull()
})

test('is a record of language tags with at least one', () => {
  const texts = byLanguage(z.string())
  expect(texts.safeParse({ en: 'x' }).success).toBe(true)
  expect(texts.safeParse({}).success).toBe(false)
  expect(texts.safeParse({ 'not a tag': 'x' }).success).toBe(false)
  expect(Object.getPrototypeOf(texts.parse(JSON.parse('{"en":"x"}')))).toBe(Object.prototype)
})
