import { catalogue, order, page } from '../build/answer.ts'
import { scan, scans } from '../build/event.ts'
import { asked, estimate, noLinks, parcel, steps } from '../build/shipment.ts'
import { bareStore, marigold } from '../build/store.ts'
import { at, storyNow } from '../build/time.ts'
import type { GalleryState } from '../state.ts'

/** Before the parcel moves, and when there is no parcel to show. */
export const before: readonly GalleryState[] = [
  { state: 'lookup', name: 'lookup', label: 'Look-up', store: marigold, lookup: { values: null, fault: null } },
  { state: 'lookup', name: 'lookup-bare', label: 'Look-up of a shop that has set only its name', store: bareStore, lookup: { values: null, fault: null } },
  { state: 'lookup_failed', name: 'lookup-failed', label: 'Look-up, no such order or another email', store: marigold, lookup: { values: { orderNumber: '20481', proof: 'sam@mailbox.example' }, fault: 'no_match' } },
  { state: 'lookup_failed', name: 'lookup-digits', label: 'Look-up, a digit is missing', store: marigold, lookup: { values: { orderNumber: '2041', proof: 'sam@mailbox.example' }, fault: null } },
  { state: 'lookup_failed', name: 'lookup-too-many', label: 'Look-up, tried too often', store: marigold, lookup: { values: { orderNumber: '20418', proof: 'BS6 5BN' }, fault: 'too_many' } },
  { state: 'lookup_failed', name: 'lookup-unreachable', label: 'Look-up, no answer from us', store: marigold, lookup: { values: { orderNumber: '20418', proof: 'BS6 5BN' }, fault: 'unreachable' } },
  { state: 'not_found', name: 'not-found', label: 'Nothing under that tracking number', store: marigold, lookup: { values: { trackingNumber: 'JV 4471 9920 GB' }, fault: 'no_match' } },
  { state: 'expired', name: 'expired', label: 'Link expired or revoked', store: marigold },
  { state: 'loading', name: 'loading', label: 'Loading', store: marigold },
  {
    state: 'ordered', name: 'ordered', label: 'Ordered, nothing sent yet', store: marigold,
    answer: page('2026-11-19T20:20', [], { revision: 1, order: order({ unshipped: [{ item: 'knives', quantity: 1 }, { item: 'cooker', quantity: 1 }, { item: 'brush', quantity: 1 }] }) }),
  },
  {
    state: 'ordered', name: 'ordered-bare', label: 'Ordered, shop and order hold next to nothing', store: bareStore,
    answer: page('2026-11-19T20:20', [], {
      revision: 1, store: bareStore,
      order: order({ promised: null, shopperName: null, destination: null, safePlace: null, items: [{ ...catalogue.knives, price: null, image: null, url: null, variant: null }], unshipped: [{ item: 'knives', quantity: 1 }] }),
    }),
  },
  {
    state: 'label_created', name: 'label-created', label: 'Packed, waiting for the courier', store: marigold,
    answer: page('2026-11-20T15:04', [parcel({
      status: 'pre_transit', milestone: 'packed', milestones: steps('packed', ['2026-11-19', '2026-11-20', null, null, '2026-11-24']),
      estimate: estimate('2026-11-24', '2026-11-25', { source: 'merchant' }), events: [scans.packed],
      route: { origin: 'Leeds', last: null, destination: 'Bristol', progress: 0, returning: false }, asked: asked('2026-11-20T15:03'),
    })], { revision: 2 }),
  },
  {
    state: 'label_created', name: 'not-found-yet', label: 'Label made, the carrier does not know the number yet', store: marigold,
    answer: page('2026-11-20T16:10', [parcel({
      status: 'pre_transit', milestone: 'packed', milestones: steps('packed', ['2026-11-19', '2026-11-20', null, null, null]), estimate: null, events: [scans.packed],
      route: { origin: 'Leeds', last: null, destination: 'Bristol', progress: 0, returning: false }, calendarUrl: null,
      asked: { outcome: 'not_found', askedAt: at('2026-11-20T16:02'), answeredAt: at('2026-11-20T16:02'), stale: false },
    })], { revision: 3 }),
  },
  {
    state: 'label_created', name: 'own-van', label: 'Own van: no carrier, no number', store: marigold,
    answer: page('2026-11-24T08:10', [parcel({
      carrier: { id: null, name: 'Our own van', url: null }, service: null, trackingNumber: null, status: 'pre_transit', milestone: 'packed',
      milestones: steps('packed', ['2026-11-23', '2026-11-24', null, null, '2026-11-24']), estimate: estimate('2026-11-24', '2026-11-24', { hours: ['16:00', '19:00'], source: 'merchant' }),
      events: [scan('2026-11-24T07:30', 'packed', 'Leeds', { text: 'On the shelf for this afternoon’s round', textLang: 'en-GB' })],
      route: { origin: 'Leeds', last: null, destination: 'Harrogate', progress: 0, returning: false },
      asked: { outcome: 'never', askedAt: null, answeredAt: null, stale: false }, links: noLinks,
      items: [{ item: 'bells', quantity: 1 }],
    })], { revision: 3, order: order({ number: '20433', placedAt: at('2026-11-23T19:02'), promised: null, destination: { town: 'Harrogate', district: 'HG1', country: 'GB' }, items: [catalogue.bells] }) }),
  },
  {
    state: 'empty', name: 'empty', label: 'Nothing on the way, past orders', store: marigold,
    orders: {
      now: storyNow('2026-11-24T09:00'), store: marigold, shopperName: 'Sam Palmer', moving: [],
      past: [
        { number: '19877', placedAt: at('2026-09-01T12:40'), status: 'delivered', deliveredOn: '2026-09-04', title: 'Running shoes', link: '/p/example-19877' },
        { number: '18320', placedAt: at('2026-05-21T18:05'), status: 'delivered', deliveredOn: '2026-05-25', title: 'Replacement heads, pack of 4', link: '/p/example-18320' },
        { number: '18102', placedAt: at('2026-05-02T10:11'), status: 'cancelled', deliveredOn: null, title: 'Over-ear headphones', link: '/p/example-18102' },
      ],
    },
  },
  { state: 'empty', name: 'empty-first', label: 'Nothing on the way, nothing before', store: marigold, orders: { now: storyNow('2026-11-24T09:00'), store: marigold, shopperName: 'Sam Palmer', moving: [], past: [] } },
  {
    state: 'empty', name: 'deliveries', label: 'A proven shopper’s deliveries, two on the way', store: marigold,
    orders: {
      now: storyNow('2026-11-24T09:00'), store: marigold, shopperName: 'Sam Palmer',
      moving: [
        { number: '20418', placedAt: at('2026-11-19T20:14'), status: 'out_for_delivery', late: false, day: '2026-11-24', link: '/p/example-20418' },
        { number: '20420', placedAt: at('2026-11-20T08:51'), status: 'in_transit', late: true, day: '2026-11-27', link: '/p/example-20420' },
      ],
      past: [{ number: '19877', placedAt: at('2026-09-01T12:40'), status: 'delivered', deliveredOn: '2026-09-04', title: 'Running shoes', link: '/p/example-19877' }],
    },
  },
]
