import { expect, test } from 'vitest'
import { mergeRows } from './merge-rows.ts'

test('languages stand side by side, what is said twice is said by the later line, nothing clears nothing', () => {
  const en = { phase: 'keep', title: { en: 'Wash' }, match: { skus: ['knives'], tags: [] }, icon: 'drop' }
  expect(mergeRows(en, { phase: 'keep', title: { hi: 'धोएँ' }, match: { skus: [], tags: ['steel'] }, icon: 'clock' }))
    .toEqual({ phase: 'keep', title: { en: 'Wash', hi: 'धोएँ' }, match: { skus: ['knives'], tags: ['steel'] }, icon: 'clock' })
  expect(mergeRows(undefined, en)).toEqual(en)
})
