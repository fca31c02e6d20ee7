import type { BlockFixture } from './fixture.ts'

const titles = { en: 'Replacement heads, pack of 4', hi: 'ब्रश के नए सिरे, 4 का पैक', ar: 'رؤوس بديلة، عبوة من 4' } as const

/** Heads for the toothbrush of the story: three months a pack, counted from the day it came. */
export const replenishFixture: BlockFixture<'replenish'> = ({ locale, state }) => ({
  type: 'replenish', id: 'replenish', decision: null, commerce: true,
  items: [{
    sku: 'heads', title: titles[locale], image: '/images/heads.png', url: 'https://marigold.example/products/heads', everyWeeks: 13,
    runsOut: { day: '2027-02-24', from: '2027-02-06', to: '2027-03-14', basis: 'pack' },
    reminder: state === 'delivered_late' ? { day: '2027-02-24', everyWeeks: null, state: 'waiting' } : null,
  }],
  days: { from: '2026-11-25', to: '2028-11-23' },
})
