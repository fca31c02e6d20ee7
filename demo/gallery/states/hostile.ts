import { page, order } from '../build/answer.ts'
import { scan } from '../build/event.ts'
import { asked, parcel } from '../build/shipment.ts'
import { marigold } from '../build/store.ts'
import type { PageStore } from '../../../contract/page.ts'
import type { GalleryState } from '../state.ts'

/** What attackers put into text (TRUST 23). Each sets `window.pwned` if it ever runs. */
const hostileTexts = [
  '<img src=x onerror="window.pwned=1">', '<svg onload="window.pwned=1">', '</script><script>window.pwned=1</script>', '{{7*7}}${7*7}<%= 7*7 %>',
  '" onmouseover="window.pwned=1" x="', '\u202Egnp.exe', '&lt;b&gt;not bold&lt;/b&gt;', 'javascript:window.pwned=1',
] as const
const [img, svg, script, braces, attribute, override, entity, scheme] = hostileTexts
const store: PageStore = { ...marigold, name: img, support: { email: 'x@example.com', phone: attribute, url: null, hours: svg }, orderNumber: { example: script, digits: null } }

const answer = page('2026-11-24T16:22', [parcel({
  carrier: { id: null, name: svg, url: 'https://carrier.example/%22%3E%3Cimg' }, service: script, trackingNumber: img, status: 'exception', substatus: 'address', stuck: true,
  events: [
    ...hostileTexts.map((text, i) => scan(`2026-11-23T06:1${i}`, 'info', 'x', { id: `ev-${i}`, text, textLang: '"><script>', place: { town: text, region: text, country: null } })),
    scan('2026-11-20T17:40', 'delivered', 'x', { text: img, textLang: 'en', place: { town: entity, region: null, country: 'GB' } }),
  ],
  route: { origin: img, last: svg, destination: script, progress: 0.5, returning: false }, signedBy: braces, asked: asked('2026-11-24T16:20'),
  cause: { code: 'other', text: img }, remedy: { steps: [script, braces, override], refund: null, refundBy: null, action: { label: attribute, url: 'https://marigold.example/?a="><img src=x>' } },
  pickup: { name: img, address: svg, hours: attribute, until: '2026-12-01', code: braces, bring: entity, mapUrl: 'https://maps.example/' },
  charge: { lines: [{ label: img, amount: { amount: 100, currency: 'GBP' } }], total: { amount: 100, currency: 'GBP' }, payUrl: 'https://pay.example/', payHost: 'pay.example', payBy: null },
  items: [{ item: '<img>', quantity: 1 }],
})], {
  view: 'proven', store,
  order: order({
    number: img, shopperName: svg, destination: { town: script, district: braces, country: 'GB' }, safePlace: attribute,
    items: [{ id: '<img>', title: img, variant: script, quantity: 1, price: { amount: 100, currency: 'GBP' }, image: '/images/"onerror="window.pwned=1', url: 'https://marigold.example/' }], unshipped: [],
  }),
})
// A link that is no link: the contract refuses it on the way in, the view must refuse it too.
const badLinks = page('2026-11-24T16:22', [parcel({ carrier: { id: null, name: 'Kestrel Freight', url: scheme }, links: { reroute: scheme, reschedule: scheme, driver: scheme, cancel: scheme, proof: scheme } })], { store: { ...marigold, url: scheme, links: { returns: scheme, contact: scheme, privacy: scheme } }, order: order({ items: order().items.map((item) => ({ ...item, url: scheme })) }) })

/** Attackers' text in every field that holds text. */
export const hostile: readonly GalleryState[] = [
  { state: 'exception', name: 'hostile', label: 'Attackers’ text in every field', store, answer },
  { state: 'in_transit', name: 'hostile-links', label: 'javascript: in every link', store: badLinks.store, answer: badLinks },
  { state: 'lookup', name: 'hostile-lookup', label: 'Attackers’ text in the name of the shop', store, lookup: { values: { orderNumber: script, proof: attribute }, fault: 'no_match' } },
]
