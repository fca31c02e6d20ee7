import { expect, test } from 'vitest'
import type { PageFacts, PageShipment } from './page.ts'
import { pageState } from './page-state.ts'
import type { ShipmentStatus } from './vocabulary.ts'

const parcel = (status: ShipmentStatus, more: Partial<PageShipment> = {}) => ({ status, milestone: 'in_transit', late: false, lateDays: null, charge: null, substatus: null, ...more }) as PageShipment
const page = (shipments: PageShipment[], order: Partial<PageFacts['order']> = {}) => pageState({ shipments, order: { cancelledAt: null, unshipped: [], ...order } as unknown as PageFacts['order'] })

test.each([
  ['nothing sent yet', page([]), 'ordered'],
  ['one parcel: its own state', page([parcel('out_for_delivery')]), 'out_for_delivery'],
  ['one parcel and more to come', page([parcel('in_transit')], { unshipped: [{ item: 'i2', quantity: 1 }] }), 'partly_shipped'],
  ['one parcel delivered and more to come is delivered, so that what came can be asked about', page([parcel('delivered')], { unshipped: [{ item: 'i2', quantity: 1 }] }), 'delivered'],
  ['several moving', page([parcel('in_transit'), parcel('out_for_delivery')]), 'several_parcels'],
  ['several, one in trouble: bad news decides', page([parcel('in_transit'), parcel('exception')]), 'exception'],
  ['several, one late', page([parcel('delivered'), parcel('in_transit', { late: true })]), 'late'],
  ['several, all here', page([parcel('delivered'), parcel('delivered')]), 'delivered'],
  ['several, all here, one of them late', page([parcel('delivered'), parcel('delivered', { lateDays: 2 })]), 'delivered_late'],
  ['called off, whatever the parcels say', page([parcel('in_transit')], { cancelledAt: {} as never }), 'cancelled'],
])('%s', (_name, state, wanted) => { expect(state).toBe(wanted) })
