import type { Calendar } from './calendar.ts'
import { demoOrder, totalOf, type DemoOrder, type OrderStory } from './order.ts'

const leedsBristol = { origin: 'leeds', via: ['birmingham'], destination: 'bristol' } as const
const overseas = { origin: 'leeds', via: ['leipzig'] } as const

/** One order in every situation, on all six carriers. `shop` is the origin of the demo shop. */
export const stories = (when: Calendar, shop: string): readonly OrderStory[] => {
  const step = (number: string, name: string) => `${shop}/orders/${number}/${name}`
  return [
    {
      number: '20418', story: 'On its way, inside the promise', items: ['knives', 'cooker', 'brush'], placed: 4, promised: 2,
      fulfilments: [{ parcel: { carrier: 'royal-mail', serial: 418, title: 'Knives, slow cooker, toothbrush', service: 'Tracked 48', way: leedsBristol, starts: -1, standing: { at: 'departed', hoursAgo: 26 } } }],
    },
    {
      number: '20419', story: 'Out for delivery', items: ['phones'], placed: 3, promised: 0,
      fulfilments: [{ parcel: { carrier: 'ups', serial: 419, title: 'Headphones', service: 'UPS Standard', way: leedsBristol, starts: -2, standing: { at: 'on_van', hoursAgo: 1.2 } } }],
    },
    {
      number: '20420', story: 'Late, with cause, plan and refund', shopper: 'robin', items: ['cooker', 'book'], placed: 6, promised: -1,
      fulfilments: [{
        parcel: { carrier: 'royal-mail', serial: 420, title: 'Slow cooker and book', service: 'Tracked 48', way: leedsBristol, starts: -3, standing: { at: 'arrived', hoursAgo: 20 }, then: [{ do: 'delay', reason: 'weather', hoursAgo: 9 }] },
        more: {
          cause: { code: 'weather', text: 'Snow closed the motorway in the night, so your parcel is waiting at the Birmingham hub.' },
          remedy: { steps: ['We check with Royal Mail at 08:00 and 16:00 until it moves, and write to you if the day changes.', 'If it is not with you in two days we send a new one or refund you. You choose.'], refund: { amount: 495, currency: 'GBP' }, refundBy: when.day(1) },
          links: { cancel: step('20420', 'cancel') },
        },
      }],
    },
    {
      number: '20421', story: 'Delivered and signed for', shopper: 'robin', items: ['stone', 'stone', 'phones'], placed: 5, promised: 0,
      fulfilments: [{ parcel: { carrier: 'fedex', serial: 421, title: 'Whetstones and headphones', service: 'FedEx Economy', way: leedsBristol, starts: -3, standing: { at: 'on_van', hoursAgo: 22 }, then: [{ do: 'deliver', handover: 'handed_over', signedBy: 'S Palmer', hoursAgo: 18 }] } }],
    },
    {
      number: '20422', story: 'On its way across America', items: ['bells'], placed: 3, promised: 4, destination: { town: 'Boston', region: 'MA', country: 'US', district: '021' },
      fulfilments: [{ parcel: { carrier: 'usps', serial: 422, title: 'Dumbbells', service: 'USPS Ground Advantage', way: { origin: 'portland', via: ['denver', 'chicago'], destination: 'boston' }, starts: -2, standing: { at: 'arrived', hoursAgo: 14 } } }],
    },
    {
      number: '20423', story: 'A customs charge to pay', items: ['bells'], placed: 5, promised: 5, destination: { town: 'Cork', country: 'IE', district: 'T12' },
      fulfilments: [{
        parcel: { carrier: 'dhl-unified', serial: 423, title: 'Dumbbells', service: 'DHL Express Worldwide', way: { ...overseas, via: ['dublin'], destination: 'cork', customs: 'dublin' }, starts: -2, standing: { at: 'customs_entered', hoursAgo: 6 }, then: [{ do: 'customs', hoursAgo: 4 }] },
        more: {
          charge: { lines: [{ label: 'Import VAT, 23%', amount: { amount: 4347, currency: 'EUR' } }, { label: 'Courier handling', amount: { amount: 200, currency: 'EUR' } }], total: { amount: 4547, currency: 'EUR' }, payUrl: step('20423', 'customs'), payBy: when.day(4) },
          links: { cancel: step('20423', 'refuse') },
        },
      }],
    },
    {
      number: '20424', story: 'Ready to collect', items: ['shoes'], placed: 6, promised: 1, destination: { town: 'Vancouver', region: 'BC', country: 'CA', district: 'V5T' },
      fulfilments: [{
        parcel: { carrier: 'canada-post', serial: 424, title: 'Running shoes', service: 'Expedited Parcel', way: { origin: 'toronto', via: ['winnipeg', 'regina'], destination: 'vancouver' }, starts: -5, standing: { at: 'on_van', hoursAgo: 9 }, then: [{ do: 'divert', hoursAgo: 7 }] },
        more: { pickup: { name: 'Main Street Post Office', address: '2820 Main Street, Vancouver', hours: 'Mon – Fri 09:00 – 18:00, Sat 10:00 – 15:00', until: when.day(12), code: '7419', bring: 'Photo ID and the code.' } },
      }],
    },
    {
      number: '20425', story: 'We missed you', shopper: 'robin', items: ['brush', 'heads'], placed: 4, promised: 0,
      fulfilments: [{ parcel: { carrier: 'ups', serial: 425, title: 'Toothbrush and heads', service: 'UPS Standard', way: leedsBristol, starts: -2, standing: { at: 'on_van', hoursAgo: 4 }, then: [{ do: 'miss', hoursAgo: 1 }] }, more: { links: { reschedule: step('20425', 'another-day') } } }],
    },
    { number: '20426', story: 'Ordered, nothing sent yet', items: ['charger'], placed: 0, promised: 5 },
    { number: '20427', story: 'Packed, waiting for the courier', shopper: 'robin', items: ['stone'], placed: 1, promised: 4, fulfilments: [{ parcel: { carrier: 'dhl-unified', serial: 427, title: 'Whetstone', service: 'DHL Express', way: leedsBristol, starts: 0, standing: { at: 'label', hoursAgo: 2 } } }] },
    { number: '20428', story: 'The carrier does not know the number yet', shopper: 'robin', items: ['book'], placed: 1, promised: 4, fulfilments: [{ parcel: { carrier: 'royal-mail', serial: 428, title: 'Book', service: 'Tracked 48', way: leedsBristol, starts: 1 } }] },
    {
      number: '20429', story: 'Three parcels: one here, one today, one on its way', shopper: 'robin', items: ['shoes', 'spray', 'knives', 'stone', 'bells'], placed: 4, promised: 2,
      fulfilments: [
        { items: ['shoes', 'spray'], parcel: { carrier: 'royal-mail', serial: 291, title: 'Shoes and spray', service: 'Tracked 24', way: { ...leedsBristol, via: [] }, starts: -2, standing: { at: 'on_van', hoursAgo: 26 }, then: [{ do: 'deliver', handover: 'safe_place', hoursAgo: 22 }] } },
        { items: ['knives', 'stone'], parcel: { carrier: 'ups', serial: 292, title: 'Knives and whetstone', service: 'UPS Standard', way: leedsBristol, starts: -2, standing: { at: 'on_van', hoursAgo: 2 } } },
        { items: ['bells'], parcel: { carrier: 'dhl-unified', serial: 293, title: 'Dumbbells', service: 'DHL Freight', way: leedsBristol, starts: -1, standing: { at: 'departed', hoursAgo: 10 } } },
      ],
    },
    { number: '20430', story: 'Partly sent', shopper: 'robin', items: ['cooker', 'book', 'heads'], placed: 2, promised: 4, fulfilments: [{ items: ['book'], parcel: { carrier: 'royal-mail', serial: 430, title: 'Book', service: 'Tracked 48', way: leedsBristol, starts: -1, standing: { at: 'handed_over', hoursAgo: 2 } } }] },
    {
      number: '20431', story: 'The address is not complete', items: ['phones'], placed: 4, promised: 1,
      fulfilments: [{
        parcel: { carrier: 'ups', serial: 431, title: 'Headphones', service: 'UPS Standard', way: leedsBristol, starts: -2, standing: { at: 'on_van', hoursAgo: 5 }, then: [{ do: 'address', hoursAgo: 3 }] },
        more: { cause: { code: 'address', text: 'The label says “14 Hawthorn Road”, but the building has six doors.' }, remedy: { steps: ['Tell us which one is yours and it comes tomorrow.'], action: { label: 'Add flat number', url: step('20431', 'address') } } },
      }],
    },
    {
      number: '20432', story: 'Coming back to us', shopper: 'robin', items: ['cooker', 'stone'], placed: 9, promised: -4,
      fulfilments: [{
        parcel: { carrier: 'fedex', serial: 432, title: 'Slow cooker and whetstone', service: 'FedEx Economy', way: leedsBristol, starts: -7, standing: { at: 'on_van', hoursAgo: 14 }, then: [{ do: 'miss', hoursAgo: 12 }, { do: 'return', hoursAgo: 8 }] },
        more: { remedy: { steps: ['We refund you as soon as the parcel is back in Leeds.'], refund: totalOf(['cooker', 'stone']), refundBy: when.day(10), action: { label: 'Send it again', url: step('20432', 'again') } } },
      }],
    },
    {
      number: '20433', story: 'Our own van, scans by hand', items: ['bells'], placed: 1, promised: 0, destination: { town: 'Harrogate', country: 'GB', district: 'HG1' },
      fulfilments: [{ more: { carrierName: 'Our own van', estimate: { from: when.day(0), to: when.day(0) } } }],
      byHand: [
        { time: when.ago(5), status: 'pre_transit', kind: 'packed', text: 'On the shelf for this afternoon’s round', textLang: 'en-GB', place: { town: 'Leeds', region: null, country: 'GB' } },
        { time: when.ago(1), status: 'out_for_delivery', kind: 'on_van', text: 'Jo has left the workshop', textLang: 'en-GB', place: { town: 'Leeds', region: null, country: 'GB' } },
      ],
    },
    { number: '20434', story: 'Cancelled before it was sent', items: ['charger'], placed: 1, cancelled: true },
    {
      number: '20435', story: 'Delivered two days late', shopper: 'robin', items: ['heads', 'spray'], placed: 9, promised: -3, destination: { town: 'Boston', region: 'MA', country: 'US', district: '021' },
      fulfilments: [{ parcel: { carrier: 'usps', serial: 435, title: 'Heads and spray', service: 'USPS Ground Advantage', way: { origin: 'brooklyn', via: [], destination: 'boston' }, starts: -4, standing: { at: 'on_van', hoursAgo: 30 }, then: [{ do: 'deliver', handover: 'mailbox', hoursAgo: 26 }] } }],
    },
    { number: '20436', story: 'Delivered to the safe place, to a vegetarian', shopper: 'priya', items: ['knives', 'cooker', 'brush'], placed: 4, promised: 1, fulfilments: [{ parcel: { carrier: 'royal-mail', serial: 436, title: 'Knives, slow cooker, toothbrush', service: 'Tracked 48', way: leedsBristol, starts: -2, standing: { at: 'on_van', hoursAgo: 6 }, then: [{ do: 'deliver', handover: 'safe_place', hoursAgo: 3 }] } }] },
    { number: '20437', story: 'On its way in Canada, without the spray', shopper: 'priya', items: ['shoes'], placed: 3, promised: 3, destination: { town: 'Vancouver', region: 'BC', country: 'CA', district: 'V5T' }, fulfilments: [{ parcel: { carrier: 'canada-post', serial: 437, title: 'Running shoes', service: 'Expedited Parcel', way: { origin: 'toronto', via: ['winnipeg', 'regina'], destination: 'vancouver' }, starts: -2, standing: { at: 'departed', hoursAgo: 30 } } }] },
    { number: '20438', story: 'Out for delivery with FedEx', items: ['charger'], placed: 3, promised: 0, fulfilments: [{ parcel: { carrier: 'fedex', serial: 438, title: 'Travel charger', service: 'FedEx Economy', way: leedsBristol, starts: -2, standing: { at: 'on_van', hoursAgo: 2 } } }] },
  ]
}

export const demoOrders = (when: Calendar, shop: string): readonly DemoOrder[] => stories(when, shop).map((story) => demoOrder(story, when, shop))

/** The order the printed link opens. */
export const mainOrder = '20418'
/** Whose shopper said on the page that they eat vegetarian. */
export const vegetarianOrder = '20436'
/** Whose shopper asked to be reminded of brush heads. */
export const reminderOrder = '20435'
