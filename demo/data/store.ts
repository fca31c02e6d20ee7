import type { z } from 'zod'
import type { Places } from '../../contract/page.ts'
import type { storeSettings } from '../../contract/store.ts'
import { defaultPlaces } from '../../worker/domain/placement/default-places.ts'

/** The shop's own block stands last in the main column: see `demo/shop/own-block.ts`. */
const withGuide = (state: 'pickup' | 'several_parcels' | 'delivered'): Places => ({ ...defaultPlaces[state], main: [...defaultPlaces[state].main, 'block:size-guide'] })

/** The demo shop as its merchant sets it with `PUT /v1/store`. `shop` is the origin of the demo shop. */
export const demoStore = (shop: string): z.input<typeof storeSettings> => ({
  name: 'Marigold & Main',
  logo: null,
  url: shop,
  locale: 'en-GB',
  timeZone: 'Europe/London',
  orderNumber: { example: '20418', digits: 5 },
  support: { email: 'hello@marigold.example', phone: '+44 113 496 0142', url: `${shop}/contact`, hours: 'Mon – Fri, 09:00 – 17:30' },
  links: { returns: `${shop}/returns`, contact: `${shop}/contact`, privacy: `${shop}/privacy` },
  returns: { days: 60, free: true },
  origins: [shop],
  // Every visitor of the demo sees all there is; a real shop leaves this at its 5 % and learns what its blocks bring.
  blocks: {
    holdOut: 0,
    placement: { pickup: withGuide('pickup'), several_parcels: withGuide('several_parcels'), delivered: withGuide('delivered') },
  },
  retentionDays: 90,
})
