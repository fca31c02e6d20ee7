import type { BlockFixture } from './fixture.ts'

const labels = { en: ['Vegetarian', 'No leather'], hi: ['शाकाहारी', 'चमड़ा नहीं'], ar: ['نباتي', 'بلا جلد'] } as const

/** One taste inferred, one only offered; proven pages may erase the order. */
export const yoursFixture: BlockFixture<'yours'> = ({ locale, answer }) => {
  const [vegetarian, leather] = labels[locale]
  return {
    type: 'yours', id: 'yours', decision: null, commerce: false,
    preferences: [
      { tag: 'vegetarian', label: { text: vegetarian, lang: locale }, on: true, source: 'inferred' },
      { tag: 'no-leather', label: { text: leather, lang: locale }, on: false, source: 'offered' },
    ],
    held: { orders: 3, products: 7, reminders: 1, seen: 4 },
    elsewhere: { on: false, visit: null, sites: ['https://marigold.example'] },
    erase: answer.view === 'proven' ? 'gallery' : null,
    retentionDays: answer.store.retentionDays,
  }
}
