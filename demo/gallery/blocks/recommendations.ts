import type { RecommendationsBlock } from '../../../contract/blocks/recommendations.ts'
import type { BlockFixture } from './fixture.ts'

const texts = {
  en: {
    stone: ['Whetstone sharpener', 'Keeps your new knives keen'], book: ['Slow & Green', '80 vegetarian slow-cooker suppers'], heads: ['Replacement heads, pack of 4', 'Fits your toothbrush'],
    vegetarian: 'Vegetarian', knives: '8-piece kitchen knife set', cooker: 'Slow cooker, 3.5 litre', brush: 'Electric toothbrush',
  },
  hi: {
    stone: ['धार लगाने का पत्थर', 'आपके नए चाकू तेज़ रखे'], book: ['धीमा और हरा', 'स्लो कुकर के 80 शाकाहारी व्यंजन'], heads: ['ब्रश के नए सिरे, 4 का पैक', 'आपके टूथब्रश में लगते हैं'],
    vegetarian: 'शाकाहारी', knives: '8 चाकुओं का रसोई सेट', cooker: 'स्लो कुकर, 3.5 लीटर', brush: 'इलेक्ट्रिक टूथब्रश',
  },
  ar: {
    stone: ['حجر شحذ السكاكين', 'يُبقي سكاكينك الجديدة حادّة'], book: ['بطيء وأخضر', '80 عشاءً نباتيًا للقِدر البطيء'], heads: ['رؤوس بديلة، عبوة من 4', 'تناسب فرشاتك'],
    vegetarian: 'نباتي', knives: 'طقم سكاكين مطبخ من 8 قطع', cooker: 'قِدر طهو بطيء، 3.5 لتر', brush: 'فرشاة أسنان كهربائية',
  },
} as const

/** What goes with knives, slow cooker and toothbrush, for a shopper who asked for vegetarian things. */
export const recommendationsFixture: BlockFixture<'recommendations'> = ({ locale, state }) => {
  const words = texts[locale]
  const form = state === 'delivered' ? 'full' : 'quiet'
  const say = (text: string) => ({ text, lang: locale })
  const item = (sku: 'stone' | 'book' | 'heads', amount: number, more: Pick<RecommendationsBlock['items'][number], 'reason'> & Partial<RecommendationsBlock['items'][number]>): RecommendationsBlock['items'][number] => ({
    sku, title: say(words[sku][0]), line: say(words[sku][1]), image: `/images/${sku}.png`, url: `https://marigold.example/products/${sku}`, price: { amount, currency: 'GBP' }, suits: [], decision: null, ...more,
  })
  const items = [
    item('stone', 2400, { reason: { kind: 'pinned', with: words.knives } }),
    item('book', 1800, { reason: { kind: 'bought_together', with: words.cooker }, suits: [{ label: say(words.vegetarian), source: 'set' }], decision: 'gallery' }),
    item('heads', 1600, { reason: { kind: 'similar_text', with: words.brush } }),
  ]
  return { type: 'recommendations', id: 'recommendations', decision: null, commerce: true, form, items: form === 'full' ? items : items.slice(0, 2) }
}
