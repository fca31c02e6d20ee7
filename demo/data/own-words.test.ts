import { expect, test } from 'vitest'
import { careContent } from '../../contract/content/care.ts'
import { customContent, customReply } from '../../contract/content/custom.ts'
import { giftContent } from '../../contract/content/gift.ts'
import { messageContent } from '../../contract/content/message.ts'
import { locales } from '../../contract/vocabulary.ts'
import { products } from '../shop/products.ts'
import { demoCare } from './care.ts'
import { demoGifts, demoMessages, demoOwnBlocks } from './own-words.ts'
import { recipeCard } from './recipe-card.ts'

const shop = 'http://localhost:8788'

test('what the demo shop writes fits the contract, names its own goods, and is there in every language', () => {
  const read = [
    ...Object.values(demoCare(shop)).map((entry) => careContent.parse(entry)), ...Object.values(demoMessages(shop)).map((entry) => messageContent.parse(entry)),
    ...Object.values(demoGifts).map((entry) => giftContent.parse(entry)), ...Object.values(demoOwnBlocks(shop)).map((entry) => customContent.parse(entry)),
  ]
  const skus = [...JSON.stringify(read).matchAll(/"skus":\[([^\]]*)\]/g)].flatMap(([, list = '']) => list.split(',').filter(Boolean).map((each) => each.slice(1, -1)))
  expect(skus.filter((sku) => !products.some(({ id }) => id === sku))).toEqual([])
  const texts = JSON.stringify(read).match(/\{"en":/g)?.length ?? 0
  for (const locale of locales) expect(JSON.stringify(read).match(new RegExp(`"${locale}":`, 'g'))?.length, locale).toBe(texts)
})

test('the shop’s own server fills its card for a cooker that has come, in the language of the page', () => {
  const question = { state: 'delivered', items: [{ sku: 'cooker', quantity: 1 }] }
  expect(locales.map((locale) => customReply.parse(recipeCard({ ...question, locale }, shop)).lang)).toEqual([...locales])
  expect(recipeCard({ ...question, locale: 'fr-FR' }, shop)?.lang).toBe('en')
  expect(recipeCard({ ...question, locale: 'en', state: 'in_transit' }, shop)).toBeNull()
  expect(recipeCard({ ...question, locale: 'en', items: [{ sku: 'bells', quantity: 1 }] }, shop)).toBeNull()
})
