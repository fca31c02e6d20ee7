import { expect, it } from 'vitest'
import { fitsBought, fitsMoment, needsCatalogue, type Conditions } from './is-fit.ts'

const moment = { state: 'delivered', country: 'GB', today: '2026-11-24', skus: ['MUG-01', 'TEA'] } as const
const fits = (when: Conditions, more: object = {}) => fitsMoment(when, { ...moment, ...more })

it('holds on its first day and on its last, and on no day before or after', () => {
  const advent = { from: '2026-11-24', to: '2026-11-26' }
  expect(['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'].map((today) => fits(advent, { today }))).toEqual([false, true, true, false])
})

it('needs one of each list, and nothing of a list that is empty or left out', () => {
  expect([fits({}), fits({ states: [], skus: null }), fits({ skus: ['TEA', 'CUP'] }), fits({ skus: ['CUP'] }), fits({ skus: ['TEA'], countries: ['FR'] }), fits({ states: ['late'] })]).toEqual([true, true, true, false, false, false])
})

it('is not for a country where nobody knows where the parcel goes', () => {
  expect([fits({ countries: ['GB'] }, { country: null }), fits({}, { country: null })]).toEqual([false, true])
})

it('asks the catalogue for categories and tags alone, and both must hold', () => {
  expect([needsCatalogue({ skus: ['TEA'] }), needsCatalogue({ categories: [], tags: null }), needsCatalogue({ tags: ['gift'] })]).toEqual([false, false, true])
  const bought = { categories: ['Kitchen'], tags: ['gift'] }
  expect([fitsBought({ categories: ['Kitchen'], tags: ['gift', 'sale'] }, bought), fitsBought({ categories: ['Kitchen'], tags: ['sale'] }, bought)]).toEqual([true, false])
})
