import { expect, test } from 'vitest'
import { badNewsStates, commerceBlocks, pageStates, sectionNames } from '../../../contract/vocabulary.ts'
import { placesOf, publicPlaces } from './places-of.ts'

const nothing = { placement: {}, hidden: [] }
const all = (places: ReturnType<typeof placesOf>) => [...places.main, ...places.side, ...places.after]

test.each(pageStates)('%s names each thing once', (state) => {
  expect(all(placesOf(state, nothing))).toEqual([...new Set(all(placesOf(state, nothing)))])
})

test.each(badNewsStates)('%s has no place for commerce; a ticket may stand there as an apology alone', (state) => {
  const bought = all(placesOf(state, nothing)).filter((name) => commerceBlocks.some((block) => block === name))
  expect(bought).toEqual(state === 'late' ? ['ticket'] : [])
})

test('what a store forgets of the status follows where it usually stands, what it forgets of the blocks is gone', () => {
  const places = placesOf('in_transit', { placement: { in_transit: { main: ['care', 'delivery'], side: [], after: [] } }, hidden: [] })
  expect(places).toEqual({ main: ['care', 'delivery', 'timeline', 'parcel', 'parcels', 'unsent'], side: ['orders'], after: [] })
})

test('what is hidden is hidden in every state; what tells where the parcel is cannot be', () => {
  for (const state of pageStates) expect(all(placesOf(state, { placement: {}, hidden: ['help', 'care'] }))).not.toEqual(expect.arrayContaining(['help']))
  expect(all(placesOf('in_transit', { placement: {}, hidden: ['help'] }))).toContain('timeline')
})

test('TRUST 6: the view of a tracking number alone keeps the status and the questions, and nothing else', () => {
  for (const state of pageStates) for (const name of all(publicPlaces(state, nothing))) expect([...sectionNames, 'help']).toContain(name)
  expect(all(publicPlaces('in_transit', nothing))).toContain('help')
  expect(all(publicPlaces('in_transit', { placement: {}, hidden: ['help'] }))).not.toContain('help')
})
