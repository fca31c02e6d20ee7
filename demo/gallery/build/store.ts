import type { PageStore } from '../../../contract/page.ts'

/** The demo shop as the page sees it. `demo/data/store.ts` holds the same shop as its merchant sets it. */
export const marigold: PageStore = {
  id: 'st_Marigold0Main',
  name: 'Marigold & Main',
  logo: null,
  url: 'https://marigold.example/',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  theme: {},
  orderNumber: { example: '20418', digits: 5 },
  support: { email: 'hello@marigold.example', phone: '+44 113 496 0142', url: null, hours: 'Mon – Fri, 09:00 – 17:30' },
  links: { returns: 'https://marigold.example/returns', contact: 'https://marigold.example/contact', privacy: 'https://marigold.example/privacy' },
  returns: { days: 60, free: true },
  retentionDays: 90,
  lookupUrl: '/f/st_Marigold0Main',
}

/** A shop that has set nothing but its name: every optional line must simply be absent. */
export const bareStore: PageStore = {
  ...marigold, name: 'Plain & Simple', url: null, orderNumber: null, returns: null,
  support: { email: null, phone: null, url: null, hours: null }, links: { returns: null, contact: null, privacy: null },
}
