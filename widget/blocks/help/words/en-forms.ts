import { createPlural } from '../../../i18n/plural.ts'
import type { Wording } from '../../../i18n/locales/en.ts'

const n = createPlural('en')

/** What is said around the search, the message and “did this help?”. */
export const enForms = {
  helped: { ask: 'Did this help?', yes: 'Yes', no: 'No', thanks: 'Thank you.', sorry: 'Then ask us: we read it.' },
  search: { label: 'Search our answers', go: 'Search', none: 'We have no answer to that. Ask us.', found: (count: number) => n(count, { one: '# answer', other: '# answers' }) },
  write: { title: (shop: string) => `Write to ${shop}`, label: 'Your message', note: 'Your order and where the parcel is go with it.' },
}
export type FormsWords = Wording<typeof enForms>
