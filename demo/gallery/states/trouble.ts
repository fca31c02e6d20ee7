import { catalogue, order, page } from '../build/answer.ts'
import { past, scan, scans } from '../build/event.ts'
import { asked, carriers, estimate, noLinks, parcel, steps } from '../build/shipment.ts'
import { marigold } from '../build/store.ts'
import { at } from '../build/time.ts'
import type { GalleryState } from '../state.ts'

const held = scan('2026-11-24T05:40', 'held', 'Birmingham', { substatus: 'weather', text: 'Held: road closed by snow', textLang: 'en-GB' })
const atHub = scan('2026-11-23T21:40', 'arrived', 'Birmingham')
const lateDays = ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-27', '2026-11-27']
const late = parcel({
  status: 'in_transit', substatus: 'weather', stuck: true, late: true, lateDays: 2, milestones: steps('in_transit', lateDays),
  estimate: estimate('2026-11-26', '2026-11-28', { likely: '2026-11-27' }), asked: asked('2026-11-24T14:10'),
  route: { origin: 'Leeds', last: 'Birmingham', destination: 'Bristol', progress: 0.38, returning: false },
  events: [scan('2026-11-24T13:55', 'delayed', 'Birmingham', { text: 'Lorry booked for Wednesday 20:00', textLang: 'en-GB' }), held, atHub, scans.left, ...past],
})
const depot = { origin: 'Leeds', last: 'Bristol', destination: 'Bristol', progress: 0.86, returning: false }
const toBristol = [scans.bristol, scans.birmingham, scans.left, ...past]
const missed = scan('2026-11-24T11:46', 'attempted', 'Bristol', { substatus: 'nobody_home', text: 'Nobody answered. Card left', textLang: 'en-GB' })

/** Late, held, missed, damaged, lost, to be paid for: each with its remedy where the merchant knows one. */
export const trouble: readonly GalleryState[] = [
  {
    state: 'late', name: 'late', label: 'Late, with cause, plan and odds', store: marigold,
    answer: page('2026-11-24T14:12', [parcel({
      ...late, estimate: estimate('2026-11-26', '2026-11-28', { likely: '2026-11-27', odds: { inTen: 7, day: '2026-11-27' } }),
      cause: { code: 'weather', text: 'Snow closed the M5 at Gloucester this morning, so your parcel is waiting at the Birmingham hub.' },
      remedy: {
        steps: ['We check with Royal Mail at 08:00 and 16:00 until it moves, and write to you if the day changes.', 'If it is not with you by Saturday night we send a new parcel by courier or refund you. You choose.'],
        refund: { amount: 495, currency: 'GBP' }, refundBy: '2026-11-24', action: null,
      },
    })]),
  },
  { state: 'late', name: 'late-bare', label: 'Late, no cause and no odds from anybody', store: marigold, answer: page('2026-11-24T14:12', [parcel({ ...late, substatus: null, events: [atHub, scans.left, ...past] })]) },
  {
    state: 'late', name: 'late-no-day', label: 'Past the promise, and no new day', store: marigold,
    answer: page('2026-11-27T09:12', [parcel({ ...late, estimate: null, lateDays: null, calendarUrl: null, milestones: steps('in_transit', lateDays.slice(0, 3)), asked: asked('2026-11-27T09:00') })]),
  },
  {
    state: 'late', name: 'late-on-van', label: 'Two days late, and on the van now', store: marigold,
    answer: page('2026-11-27T09:12', [parcel({
      ...late, status: 'out_for_delivery', substatus: null, stuck: false, milestone: 'out_for_delivery', milestones: steps('out_for_delivery', lateDays), estimate: estimate('2026-11-27', '2026-11-27', { hours: ['10:00', '12:00'] }),
      events: [scan('2026-11-27T07:40', 'on_van', 'Bristol'), scan('2026-11-26T23:15', 'arrived', 'Bristol'), held, atHub, scans.left, ...past], asked: asked('2026-11-27T09:10'), route: { ...depot, progress: 0.93 },
    })]),
  },
  {
    state: 'exception', name: 'exception-address', label: 'Exception: the flat number is missing', store: marigold,
    answer: page('2026-11-24T09:14', [parcel({
      status: 'exception', substatus: 'address', stuck: true, estimate: estimate('2026-11-25'), route: depot, asked: asked('2026-11-24T09:12'),
      events: [scan('2026-11-24T09:05', 'address_problem', 'Bristol', { substatus: 'address', text: 'Unable to deliver: address incomplete', textLang: 'en-GB' }), ...toBristol],
      cause: { code: 'address', text: 'The label says “14 Hawthorn Road”, but the building has six doors.' },
      remedy: { steps: ['Tell us by 18:00 today and it still arrives on Wednesday.', 'We hold it until Saturday 28 Nov, then bring it back and refund you in full.'], refund: null, refundBy: null, action: { label: 'Add flat number', url: 'https://marigold.example/orders/20418/address' } },
    })]),
  },
  {
    state: 'exception', name: 'exception-damaged', label: 'Exception: damaged on the way', store: marigold,
    answer: page('2026-11-24T10:20', [parcel({
      status: 'exception', substatus: 'damaged', stuck: true, estimate: null, calendarUrl: null, route: { ...depot, last: 'Birmingham', progress: 0.38 }, asked: asked('2026-11-24T10:15'),
      events: [scan('2026-11-24T09:58', 'damaged', 'Birmingham', { substatus: 'damaged', text: 'Item damaged in transit', textLang: 'en-GB' }), atHub, scans.left, ...past],
      cause: { code: 'damaged', text: null },
      remedy: { steps: ['A new parcel leaves Leeds today by courier.', 'You need send nothing back.'], refund: null, refundBy: null, action: { label: 'Refund me', url: 'https://marigold.example/orders/20418/refund' } },
    })]),
  },
  {
    state: 'exception', name: 'exception-lost', label: 'Exception: lost', store: marigold,
    answer: page('2026-11-30T10:20', [parcel({
      status: 'exception', substatus: 'lost', stuck: true, late: true, lateDays: null, estimate: null, calendarUrl: null, links: noLinks, route: { ...depot, last: 'Birmingham', progress: 0.38 }, asked: asked('2026-11-30T10:15'),
      events: [scan('2026-11-30T09:58', 'lost', null, { substatus: 'lost', text: 'Item presumed lost, enquiry open', textLang: 'en-GB' }), atHub, scans.left, ...past],
      remedy: { steps: ['We have refunded you in full, delivery included.'], refund: { amount: 18600, currency: 'GBP' }, refundBy: '2026-12-07', action: null },
    })]),
  },
  {
    state: 'exception', name: 'exception-bare', label: 'Exception: held, and nobody says why', store: marigold,
    answer: page('2026-11-24T10:20', [parcel({
      carrier: carriers.ups, service: 'UPS Standard', trackingNumber: '1Z4471990320418120', status: 'exception', substatus: 'held', stuck: true, estimate: null, calendarUrl: null, links: noLinks,
      route: { ...depot, last: 'Birmingham', progress: 0.38 }, asked: asked('2026-11-24T10:15'), events: [scan('2026-11-24T09:58', 'held', 'Birmingham', { substatus: 'held' }), atHub, scans.left, ...past],
    })]),
  },
  {
    state: 'customs', name: 'customs-charge', label: 'A customs charge to pay', store: marigold,
    answer: page('2026-11-24T10:33', [parcel({
      id: 'sh_Bells20533xx', carrier: carriers.dhl, service: 'DHL Express Worldwide', trackingNumber: '4471990320', status: 'exception', substatus: 'customs', stuck: true,
      milestones: steps('in_transit', ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-30', '2026-11-30']), estimate: estimate('2026-11-30'),
      route: { origin: 'Leeds', last: 'Dublin', destination: 'Cork', progress: 0.6, returning: false }, asked: asked('2026-11-24T10:31'),
      events: [
        scan(at('2026-11-24T10:20', 'Europe/Dublin'), 'customs_charge', 'Dublin, IE', { substatus: 'customs', text: 'Clearance event: payment of duty and tax awaited', textLang: 'en' }),
        scan(at('2026-11-24T04:55', 'Europe/Dublin'), 'customs_entered', 'Dublin, IE', { substatus: 'customs' }), scan('2026-11-23T22:10', 'departed', 'Holyhead'), scans.handed, scans.packed,
      ],
      charge: {
        lines: [{ label: 'Import VAT, 23%', amount: { amount: 1640, currency: 'EUR' } }, { label: 'Courier handling', amount: { amount: 200, currency: 'EUR' } }], total: { amount: 1840, currency: 'EUR' },
        payUrl: 'https://pay.dhl.example/4471990320', payHost: 'pay.dhl.example', payBy: '2026-11-27',
      },
      links: { ...noLinks, cancel: 'https://marigold.example/orders/20533/refuse' }, items: [{ item: 'bells', quantity: 1 }],
    })], { order: order({ number: '20533', promised: { from: null, to: '2026-12-01' }, destinationZone: 'Europe/Dublin', destination: { town: 'Cork', district: 'T12', country: 'IE' }, safePlace: null, items: [catalogue.bells] }) }),
  },
  {
    state: 'customs', name: 'customs-waiting', label: 'At customs, nothing to do', store: marigold,
    answer: page('2026-11-24T10:33', [parcel({
      id: 'sh_Bells20533xx', carrier: carriers.fedex, service: 'FedEx International Priority', trackingNumber: '447199203184', status: 'in_transit', substatus: 'customs',
      estimate: estimate('2026-11-27', '2026-11-30'), route: { origin: 'Leeds', last: 'Dublin', destination: 'Cork', progress: 0.6, returning: false }, asked: asked('2026-11-24T10:31'),
      events: [scan(at('2026-11-24T04:55', 'Europe/Dublin'), 'customs_entered', 'Dublin, IE', { substatus: 'customs' }), scan('2026-11-23T22:10', 'departed', 'Holyhead'), scans.handed, scans.packed],
      links: noLinks, items: [{ item: 'bells', quantity: 1 }],
    })], { order: order({ number: '20534', promised: { from: null, to: '2026-12-01' }, destination: { town: 'Cork', district: 'T12', country: 'IE' }, items: [catalogue.bells] }) }),
  },
  {
    state: 'attempted', name: 'attempted', label: 'We missed you, next try known', store: marigold,
    answer: page('2026-11-24T11:54', [parcel({
      status: 'delivery_attempted', substatus: 'nobody_home', milestone: 'out_for_delivery', milestones: steps('out_for_delivery', ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-25', '2026-11-25']),
      estimate: estimate('2026-11-25', '2026-11-25', { hours: ['09:00', '13:00'] }), route: { ...depot, progress: 0.95 }, asked: asked('2026-11-24T11:52'), events: [missed, scans.van, ...toBristol],
      links: { ...noLinks, reschedule: 'https://www.royalmail.com/receiving-mail/redelivery', reroute: 'https://www.royalmail.com/receiving-mail/redelivery' },
    })]),
  },
  {
    state: 'attempted', name: 'attempted-bare', label: 'We missed you, no next try and no reason', store: marigold,
    answer: page('2026-11-24T11:54', [parcel({
      carrier: carriers.ups, trackingNumber: '1Z4471990320418120', service: 'UPS Standard', status: 'delivery_attempted', milestone: 'out_for_delivery', milestones: steps('out_for_delivery', ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-24']),
      estimate: null, calendarUrl: null, route: { ...depot, progress: 0.95 }, asked: asked('2026-11-24T11:52'), events: [scan('2026-11-24T11:46', 'attempted', 'Bristol'), scans.van, ...toBristol], links: noLinks,
    })]),
  },
]
