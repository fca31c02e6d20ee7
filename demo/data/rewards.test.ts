import { expect, test } from 'vitest'
import { offerContent, pointsContent } from '../../contract/content/offer.ts'
import { codesInput, pointsInput } from '../../contract/reward.ts'
import { locales } from '../../contract/vocabulary.ts'
import { products } from '../shop/products.ts'
import { calendar } from './calendar.ts'
import { demoCodes, demoOffers, demoPoints, welcomePoints } from './rewards.ts'

test.each(['2026-11-23T08:52:00Z', '2027-07-01T03:10:00Z'])('what the demo shop proposes fits the contract and speaks every language, at %s', (moment) => {
  const offers = Object.entries(demoOffers('http://localhost:8788', calendar(new Date(moment)))).map(([id, offer]) => [id, offerContent.parse(offer)] as const)
  for (const [id, { title, text, who }] of offers) {
    for (const texts of [title, text]) if (texts) expect(Object.keys(texts), id).toEqual([...locales])
    for (const sku of who.skus ?? []) expect(products.some((product) => product.id === sku), sku).toBe(true)
  }
  const ids = offers.map(([id]) => id)
  expect(ids).toContain(pointsContent.parse(demoPoints).goal?.offer)
  for (const points of welcomePoints) pointsInput.parse(points)
  for (const [offer, codes] of Object.entries(demoCodes)) {
    expect(ids).toContain(offer)
    expect(new Set(codesInput.parse({ codes: [...codes] }).codes).size).toBe(codes.length)
  }
})
