import { asNumberView, catalogue, order, page, porch } from '../build/answer.ts'
import { past, scan, scans } from '../build/event.ts'
import { asked, carriers, estimate, noLinks, parcel, steps, storyDays } from '../build/shipment.ts'
import { marigold } from '../build/store.ts'
import { at, clockOnly, onDay } from '../build/time.ts'
import type { GalleryState } from '../state.ts'

const moving = parcel({ events: [scans.birmingham, scans.left, ...past] })
const inTransit = page('2026-11-23T08:52', [moving])
const onVan = parcel({
  status: 'out_for_delivery', milestone: 'out_for_delivery', milestones: steps('out_for_delivery', storyDays), estimate: estimate('2026-11-24', '2026-11-24', { hours: ['11:20', '12:10'] }),
  events: [scans.van, scans.bristol, scans.birmingham, scans.left, ...past], asked: asked('2026-11-24T11:02'),
  route: { origin: 'Leeds', last: 'Bristol', destination: 'Bristol', progress: 0.93, returning: false }, links: noLinks,
})
const shoes = parcel({
  id: 'sh_Shoes20571xx', trackingNumber: 'JV447199077GB', carrier: carriers.royalMail, status: 'delivered', substatus: 'handed_over', milestone: 'delivered',
  milestones: steps('delivered', ['2026-11-20', '2026-11-21', '2026-11-21', '2026-11-23', '2026-11-23']), estimate: null, deliveredAt: at('2026-11-23T13:20'),
  deliveryPlace: 'handed_over', calendarUrl: null, route: { origin: 'Bristol', last: 'Bristol', destination: 'Bristol', progress: 1, returning: false },
  events: [scan('2026-11-23T13:20', 'delivered', 'Bristol'), scan('2026-11-23T08:05', 'on_van', 'Bristol'), scan('2026-11-21T16:30', 'handed_over', 'Bristol')],
  asked: asked('2026-11-23T13:31'), items: [{ item: 'shoes', quantity: 1 }, { item: 'spray', quantity: 1 }],
})
const dumbbells = parcel({
  id: 'sh_Bells20571xx', carrier: carriers.dhl, service: 'DHL Parcel UK', trackingNumber: '4471990320', estimate: estimate('2026-11-26', '2026-11-27', { likely: '2026-11-26' }),
  milestones: steps('in_transit', ['2026-11-20', '2026-11-23', '2026-11-23', '2026-11-26', '2026-11-26']), asked: asked('2026-11-24T10:40'),
  events: [scan('2026-11-24T02:14', 'arrived', 'Derby', { text: 'Arrived at depot', textLang: 'en' }), scan('2026-11-23T18:20', 'handed_over', 'Leeds')],
  route: { origin: 'Leeds', last: 'Derby', destination: 'Bristol', progress: 0.4, returning: false }, items: [{ item: 'bells', quantity: 1 }],
})
const threeItems = [catalogue.knives, catalogue.stone, catalogue.shoes, catalogue.spray, catalogue.bells]

/** The parcel moves and all is well. */
export const onTheWay: readonly GalleryState[] = [
  { state: 'in_transit', name: 'in-transit', label: 'In transit, inside the promise', store: marigold, answer: inTransit },
  { state: 'in_transit', name: 'in-transit-odds', label: 'In transit, with a model’s odds', store: marigold, answer: page('2026-11-23T08:52', [parcel({ ...moving, estimate: estimate('2026-11-24', '2026-11-25', { source: 'model', odds: { inTen: 9, day: '2026-11-24' } }) })]) },
  { state: 'in_transit', name: 'in-transit-number', label: 'In transit, seen with the tracking number only', store: marigold, answer: asNumberView(inTransit) },
  {
    state: 'in_transit', name: 'in-transit-proven', label: 'In transit, seen by the proven shopper', store: marigold,
    answer: page('2026-11-23T08:52', [moving], { view: 'proven', order: order({ shopperName: 'Sam Palmer' }), ordersLink: '/o/example' }),
  },
  {
    state: 'in_transit', name: 'nothing-new', label: 'In transit, asked again, nothing new since Saturday', store: marigold,
    answer: page('2026-11-22T18:05', [parcel({ events: past.slice(1), estimate: estimate('2026-11-24', '2026-11-25'), asked: asked('2026-11-22T18:00'), route: { origin: 'Leeds', last: 'Leeds', destination: 'Bristol', progress: 0.12, returning: false } })]),
  },
  {
    state: 'in_transit', name: 'stale', label: 'In transit, the last answer is too old', store: marigold,
    answer: page('2026-11-23T19:30', [parcel({ ...moving, asked: { outcome: 'answered', askedAt: at('2026-11-23T08:40'), answeredAt: at('2026-11-23T08:40'), stale: true } })]),
  },
  {
    state: 'in_transit', name: 'could-not-ask', label: 'In transit, the carrier does not answer', store: marigold,
    answer: page('2026-11-23T14:20', [parcel({ ...moving, asked: { outcome: 'unreachable', askedAt: at('2026-11-23T14:15'), answeredAt: at('2026-11-23T08:40'), stale: true } })]),
  },
  {
    state: 'in_transit', name: 'no-estimate', label: 'In transit, nobody says when', store: marigold,
    answer: page('2026-11-23T08:52', [parcel({ ...moving, estimate: null, calendarUrl: null, milestones: steps('in_transit', ['2026-11-19', '2026-11-20', '2026-11-20']) })], { order: order({ promised: null }) }),
  },
  {
    state: 'in_transit', name: 'imprecise-times', label: 'In transit, days without hours and clocks without zone', store: marigold,
    answer: page('2026-11-23T08:52', [parcel({
      carrier: carriers.canadaPost, service: 'Expedited Parcel', trackingNumber: '4471992031820418', events: [
        scan(clockOnly('2026-11-23T06:12'), 'in_transit', null, { text: 'Item processed', textLang: 'en-CA' }),
        scan(onDay('2026-11-21'), 'arrived', 'Mississauga, CA'), scan(onDay('2026-11-20', null), 'handed_over', null),
      ],
      route: { origin: 'Toronto', last: 'Mississauga', destination: 'Halifax', progress: 0.3, returning: false },
    })], { order: order({ destinationZone: null, destination: { town: 'Halifax', district: 'B3H', country: 'CA' } }) }),
  },
  {
    state: 'in_transit', name: 'long-towns', label: 'Town names as long as they come', store: marigold,
    answer: page('2026-11-23T08:52', [parcel({
      ...moving, carrier: carriers.dhl, service: 'DHL Paket International Premium', trackingNumber: '00340434471992031842',
      route: { origin: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', last: 'Hellschen-Heringsand-Unterschaar', destination: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson', progress: 0.47, returning: false },
      events: [scan('2026-11-23T06:12', 'departed', 'Hellschen-Heringsand-Unterschaar, DE'), scan('2026-11-20T17:40', 'handed_over', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch')],
    })], { order: order({ destination: { town: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson', district: '51290', country: 'FR' }, shopperName: 'Wolfeschlegelsteinhausenbergerdorff-Anastasiadopoulou P.' }) }),
  },
  {
    state: 'in_transit', name: 'another-carrier', label: 'A carrier we have no adapter of', store: marigold,
    answer: page('2026-11-23T08:52', [parcel({ ...moving, carrier: { id: null, name: 'Kestrel Freight', url: 'https://kestrel-freight.example/KF881204' }, service: null, trackingNumber: 'KF881204', asked: { outcome: 'never', askedAt: null, answeredAt: null, stale: false }, links: noLinks })]),
  },
  {
    state: 'in_transit', name: 'carrier-unknown-code', label: 'A carrier code nobody knows', store: marigold,
    answer: page('2026-11-23T08:52', [parcel({ ...moving, carrier: carriers.usps, service: 'USPS Ground Advantage', trackingNumber: '9400144719920318204181', status: 'unknown', events: [scan('2026-11-23T06:12', 'info', 'Leeds', { status: 'unknown', text: 'Event 8C recorded', textLang: 'en-US' }), ...past] })]),
  },
  {
    state: 'partly_shipped', name: 'partly-shipped', label: 'One parcel sent, the rest still with us', store: marigold,
    answer: page('2026-11-23T08:52', [parcel({ ...moving, items: [{ item: 'knives', quantity: 1 }] })], { order: order({ unshipped: [{ item: 'cooker', quantity: 1 }, { item: 'brush', quantity: 1 }] }) }),
  },
  {
    state: 'several_parcels', name: 'several-parcels', label: 'Three parcels: one here, one today, one on Thursday', store: marigold,
    answer: page('2026-11-24T11:02', [
      parcel({ ...onVan, id: 'sh_Knives20571x', items: [{ item: 'knives', quantity: 1 }, { item: 'stone', quantity: 1 }] }), dumbbells, shoes,
    ], { order: order({ number: '20571', placedAt: at('2026-11-20T09:30'), promised: { from: null, to: '2026-11-27' }, items: threeItems }) }),
  },
  {
    state: 'several_parcels', name: 'several-wishes', label: 'Two parcels under way, one for a neighbour', store: marigold,
    answer: page('2026-11-24T11:02', [
      parcel({ ...moving, id: 'sh_Knives20572x', links: noLinks, safePlace: 'Amira, number 12', items: [{ item: 'knives', quantity: 1 }, { item: 'stone', quantity: 1 }] }), { ...dumbbells, links: { ...noLinks, reschedule: 'https://track.dhlparcel.co.uk/another-day' }, safePlace: porch },
    ], { order: order({ number: '20572', placedAt: at('2026-11-20T09:30'), promised: { from: null, to: '2026-11-27' }, safePlace: null, items: [catalogue.knives, catalogue.stone, catalogue.bells] }) }),
  },
  {
    state: 'several_parcels', name: 'several-number', label: 'One of three parcels, seen with its number only', store: marigold,
    answer: asNumberView(page('2026-11-24T11:02', [dumbbells], { order: order({ number: '20571', promised: { from: null, to: '2026-11-27' } }) })),
  },
  { state: 'out_for_delivery', name: 'out-for-delivery', label: 'Out for delivery, hours known', store: marigold, answer: page('2026-11-24T11:04', [onVan]) },
  { state: 'out_for_delivery', name: 'out-for-delivery-no-hours', label: 'Out for delivery, no hours', store: marigold, answer: page('2026-11-24T09:04', [parcel({ ...onVan, estimate: estimate('2026-11-24'), asked: asked('2026-11-24T09:01') })]) },
  { state: 'offline', name: 'offline', label: 'The reader is offline, last known page', store: marigold, offline: true, answer: inTransit },
]
