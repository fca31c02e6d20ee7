import { expect, test } from 'vitest'
import type { PageShipment } from '../../contract/page.ts'
import { galleryStates, storyOf } from '../../demo/gallery/states.ts'
import { actionsOf } from './actions.ts'
import { dayIn } from './calendar-day.ts'
import { derivePage } from './page-model.ts'
import { sceneOf } from './scene.ts'
import { shipmentState } from '../../contract/shipment-state.ts'

const modelOf = (name: string) => { const answer = storyOf(name).answer!; return derivePage(answer, { locale: 'en', now: answer.now }) }
const parcel = storyOf('in-transit').answer!.shipments[0]!

const told = galleryStates.filter((g) => g.answer)
// Offline is what the reader is; a late parcel on the van is drawn as out for delivery; the hostile story is of several states.
const ofParcel = told.filter((g) => g.answer!.shipments.length === 1 && !['offline', 'partly_shipped', 'several_parcels'].includes(g.state) && !['late-on-van', 'hostile', 'cancelled'].includes(g.name))
test.each(ofParcel.map((g) => [g.name, g.state] as const))('%s is drawn as %s', (name, state) => {
  expect(modelOf(name).focus?.state).toBe(state)
})

test('an order without parcels has no parcel to speak of, and its first step is now', () => {
  const model = modelOf('ordered')
  expect([model.focus, model.steps.map((s) => s.stage)]).toEqual([null, ['now', 'todo', 'todo', 'todo', 'todo']])
})

test.each<[PageShipment['status'], Partial<PageShipment>, string]>([
  ['unknown', { milestone: 'packed' }, 'label_created'], ['unknown', {}, 'in_transit'], ['in_transit', { late: true }, 'late'], ['out_for_delivery', { late: true }, 'out_for_delivery'],
  ['exception', { substatus: 'customs' }, 'customs'], ['delivered', { lateDays: 1 }, 'delivered_late'], ['delivered', { lateDays: 0 }, 'delivered'], ['return_to_sender', { late: true }, 'returning'],
])('status %s with %o is %s', (status, more, state) => {
  expect(shipmentState({ ...parcel, status, ...more })).toBe(state)
})

test('the same answer gives the same model', () => {
  expect(modelOf('several-parcels')).toEqual(modelOf('several-parcels'))
})

test('today is the day at the destination, not here', () => {
  expect(dayIn('2026-11-23T23:30:00Z', 'Asia/Kolkata')).toBe('2026-11-24')
  expect(dayIn('2026-11-23T23:30:00Z', 'America/New_York')).toBe('2026-11-23')
  expect(dayIn('2026-11-23T23:30:00Z', 'Nowhere/Here')).toBe('2026-11-23')
})

test.each(told.map((g) => g.name))('%s offers only what there is a link for', (name) => {
  const model = modelOf(name)
  for (const p of model.parcels) for (const action of actionsOf(p, model.answer.store, '')) expect(action.href).toMatch(/^(\/[^/]|https:|mailto:|tel:)/)
})

test('without a single link there is no action at all', () => {
  const model = modelOf('in-transit')
  const bare = { ...model.focus!, shipment: { ...model.focus!.shipment, calendarUrl: null, links: { reroute: null, reschedule: null, driver: null, cancel: null, proof: null } } }
  expect(actionsOf(bare, model.answer.store, '')).toEqual([])
})

test('the parcel is drawn on the step only where it may lie there', () => {
  expect(sceneOf(modelOf('delivered'))).toMatchObject({ kind: 'doorstep', open: true, parcel: true })
  expect(sceneOf(modelOf('delivered-neighbour'))).toMatchObject({ kind: 'doorstep', parcel: false })
})

test('a parcel that is stuck stands still', () => {
  expect([sceneOf(modelOf('late')), sceneOf(modelOf('in-transit'))]).toMatchObject([{ still: true }, { still: false }])
})

test('parcels are counted in the order they arrive: what is here, what comes next, what comes after', () => {
  const { parcels, arrived } = modelOf('several-parcels')
  expect(parcels.map(({ shipment, number }) => [shipment.status, number])).toEqual([['out_for_delivery', 2], ['in_transit', 3], ['delivered', 1]])
  expect(arrived).toBe(1)
})
