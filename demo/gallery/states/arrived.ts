import { asNumberView, catalogue, order, page } from '../build/answer.ts'
import { past, scan, scans } from '../build/event.ts'
import { asked, carriers, noLinks, parcel, steps, storyDays } from '../build/shipment.ts'
import { marigold } from '../build/store.ts'
import { at } from '../build/time.ts'
import type { PageShipment } from '../../../contract/page.ts'
import type { GalleryState } from '../state.ts'

const toDoor = [scans.van, scans.bristol, scans.birmingham, scans.left, ...past]
const arrived = { origin: 'Leeds', last: 'Bristol', destination: 'Bristol', progress: 1, returning: false }
const delivered = (place: PageShipment['deliveryPlace'], more: Partial<PageShipment> = {}): PageShipment => parcel({
  status: 'delivered', substatus: place, milestone: 'delivered', milestones: steps('delivered', storyDays), estimate: null, calendarUrl: null, links: noLinks,
  deliveredAt: at('2026-11-24T11:34'), deliveryPlace: place, route: arrived, asked: asked('2026-11-24T11:41'),
  events: [scan('2026-11-24T11:34', 'delivered', 'Bristol', { substatus: place, text: 'Delivered', textLang: 'en-GB' }), ...toDoor], ...more,
})
const pickup = (more: Partial<PageShipment> = {}): PageShipment => parcel({
  status: 'available_for_pickup', milestone: 'out_for_delivery', milestones: steps('out_for_delivery', ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-24', null]), estimate: null, calendarUrl: null, links: noLinks,
  route: { ...arrived, progress: 0.93 }, asked: asked('2026-11-24T16:20'),
  events: [scan('2026-11-24T16:12', 'ready_for_pickup', 'Bristol', { text: 'Ready to collect', textLang: 'en-GB' }), scan('2026-11-24T09:05', 'redirected', 'Bristol'), scans.bristol, scans.birmingham, scans.left, ...past],
  pickup: { name: 'Gupta’s Newsagent', address: '88 Gloucester Road, Bristol BS7 8BN', hours: 'Mon – Sat 06:30 – 21:00, Sun 08:00 – 18:00', until: '2026-12-01', code: null, bring: 'The code from your email. No ID needed under £250.', mapUrl: 'https://maps.example/gupta-newsagent' },
  ...more,
})
const lateDays = ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-27', '2026-11-27']
const missed = (day: string) => scan(`${day}T12:10`, 'attempted', 'Bristol', { substatus: 'nobody_home' })
const goingBack = parcel({
  status: 'return_to_sender', substatus: 'unclaimed', milestone: 'out_for_delivery', milestones: steps('out_for_delivery', ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-24', null]), stuck: true,
  estimate: null, calendarUrl: null, links: noLinks, asked: asked('2026-11-30T17:05'), route: { origin: 'Leeds', last: 'Bristol', destination: 'Bristol', progress: 0.58, returning: true },
  events: [scan('2026-11-30T16:48', 'returning', 'Bristol', { substatus: 'unclaimed', text: 'Returning to sender', textLang: 'en-GB' }), missed('2026-11-27'), missed('2026-11-26'), missed('2026-11-24'), ...toDoor],
  remedy: {
    steps: ['Wednesday 2 Dec: the parcel is back in Leeds.', 'Thursday 3 Dec: we check it and start your refund, unless you asked us to send it again.'],
    refund: { amount: 18600, currency: 'GBP' }, refundBy: '2026-12-10', action: { label: 'Send it again', url: 'https://marigold.example/orders/20418/resend' },
  },
})

/** Waiting to be collected, at the door, back with us, or called off. */
export const ended: readonly GalleryState[] = [
  { state: 'pickup', name: 'pickup', label: 'Ready to collect, seen with the link', store: marigold, answer: page('2026-11-24T16:22', [pickup()]) },
  {
    state: 'pickup', name: 'pickup-proven', label: 'Ready to collect, with the code, proven', store: marigold,
    answer: page('2026-11-24T16:22', [pickup({ pickup: { name: 'Gupta’s Newsagent', address: '88 Gloucester Road, Bristol BS7 8BN', hours: 'Mon – Sat 06:30 – 21:00, Sun 08:00 – 18:00', until: '2026-12-01', code: '7419', bring: 'The code above. No ID needed under £250.', mapUrl: 'https://maps.example/gupta-newsagent' } })], { view: 'proven', order: order({ shopperName: 'Sam Palmer' }), ordersLink: '/o/example' }),
  },
  { state: 'pickup', name: 'pickup-bare', label: 'Ready to collect, the carrier only says where', store: marigold, answer: page('2026-11-24T16:22', [pickup({ carrier: carriers.dhl, service: null, trackingNumber: '4471990320', pickup: { name: 'Packstation 142', address: null, hours: null, until: null, code: null, bring: null, mapUrl: null } })]) },
  { state: 'delivered', name: 'delivered', label: 'Delivered to the safe place', store: marigold, answer: page('2026-11-24T11:45', [delivered('safe_place')]) },
  { state: 'delivered', name: 'delivered-neighbour', label: 'Delivered to a neighbour', store: marigold, answer: page('2026-11-24T11:45', [delivered('neighbour')]) },
  { state: 'delivered', name: 'delivered-locker', label: 'Delivered to a locker', store: marigold, answer: page('2026-11-24T11:45', [delivered('locker', { carrier: carriers.dhl, service: 'DHL Parcel UK', trackingNumber: '4471990320' })]) },
  { state: 'delivered', name: 'delivered-mailbox', label: 'Delivered to the letterbox', store: marigold, answer: page('2026-11-24T11:45', [delivered('mailbox')]) },
  {
    state: 'delivered', name: 'delivered-proven', label: 'Delivered and signed for, proven', store: marigold,
    answer: page('2026-11-24T11:45', [delivered('handed_over', { signedBy: 'S PALMER', links: { ...noLinks, proof: 'https://www.royalmail.com/proof-of-delivery/JV447199205GB' } })], { view: 'proven', order: order({ shopperName: 'Sam Palmer' }), ordersLink: '/o/example' }),
  },
  { state: 'delivered', name: 'delivered-bare', label: 'Delivered, the place unknown', store: marigold, answer: page('2026-11-25T09:00', [delivered(null, { carrier: carriers.fedex, service: 'FedEx Economy', trackingNumber: '447199203184' })]) },
  {
    state: 'delivered', name: 'delivered-return', label: 'Delivered, one thing on its way back', store: marigold,
    answer: page('2026-12-03T09:30', [delivered('safe_place', { items: [{ item: 'knives', quantity: 1 }, { item: 'cooker', quantity: 1 }, { item: 'bowl', quantity: 3 }] })], { order: order({ items: [catalogue.knives, catalogue.cooker, catalogue.bowl] }), returns: [parcel({
      id: 'back', milestones: steps('in_transit', ['2026-11-19', '2026-12-01', '2026-12-01', null, null]), estimate: null, calendarUrl: null, links: noLinks, route: null, trackingNumber: 'JV447199213GB', asked: asked('2026-12-03T09:20'),
      events: [scan('2026-12-03T06:40', 'arrived', 'Birmingham'), scan('2026-12-02T18:05', 'handed_over', 'Bristol')], items: [{ item: 'cooker', quantity: 1 }],
      remedy: { steps: [], refund: { amount: 5700, currency: 'GBP' }, refundBy: '2026-12-09', action: null },
    })] }),
  },
  { state: 'delivered', name: 'delivered-number', label: 'Delivered, seen with the tracking number only', store: marigold, answer: asNumberView(page('2026-11-24T11:45', [delivered('safe_place')])) },
  {
    state: 'delivered_late', name: 'delivered-late', label: 'Delivered two days late', store: marigold,
    answer: page('2026-11-27T10:20', [delivered('handed_over', {
      late: true, lateDays: 2, milestones: steps('delivered', lateDays), deliveredAt: at('2026-11-27T10:08'), asked: asked('2026-11-27T10:15'),
      events: [scan('2026-11-27T10:08', 'delivered', 'Bristol', { substatus: 'handed_over' }), scan('2026-11-27T07:40', 'on_van', 'Bristol'), scan('2026-11-26T23:15', 'arrived', 'Bristol'), scan('2026-11-24T05:40', 'held', 'Birmingham', { substatus: 'weather' }), scans.left, ...past],
      remedy: { steps: [], refund: { amount: 495, currency: 'GBP' }, refundBy: '2026-11-24', action: null },
    })]),
  },
  { state: 'returning', name: 'returning', label: 'Coming back to us', store: marigold, answer: page('2026-11-30T17:08', [goingBack]) },
  {
    state: 'returning', name: 'returned', label: 'Back with us', store: marigold,
    answer: page('2026-12-02T11:00', [parcel({ ...goingBack, route: { origin: 'Leeds', last: 'Leeds', destination: 'Bristol', progress: 0, returning: true }, asked: asked('2026-12-02T10:50'), events: [scan('2026-12-02T10:31', 'returned', 'Leeds'), ...goingBack.events] })]),
  },
  { state: 'cancelled', name: 'cancelled', label: 'Order cancelled before it was sent', store: marigold, answer: page('2026-11-20T10:00', [], { order: order({ cancelledAt: at('2026-11-20T09:41') }) }) },
  {
    state: 'cancelled', name: 'cancelled-parcel', label: 'Parcel called back before it moved', store: marigold,
    answer: page('2026-11-20T18:00', [parcel({ status: 'cancelled', milestone: 'packed', milestones: steps('packed', ['2026-11-19', '2026-11-20']), estimate: null, calendarUrl: null, links: noLinks, asked: asked('2026-11-20T17:50'), route: { origin: 'Leeds', last: null, destination: 'Bristol', progress: 0, returning: false }, events: [scan('2026-11-20T17:45', 'cancelled', 'Leeds'), scans.packed] })]),
  },
]
