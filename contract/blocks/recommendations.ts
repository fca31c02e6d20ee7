import * as z from 'zod'
import { money } from '../common.ts'
import { said } from '../localized.ts'

const thing = z.string().nullable().describe('title of what was bought, where it is one thing of this order')

/** Why an item is here, as it really came about: `widget/blocks/recommendations` says it. */
export const recommendationReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pinned'), with: thing.describe('the merchant put it beside this product; null: first for everybody') }),
  z.object({ kind: z.literal('shop_choice') }).describe('the merchant’s own recommender named it'),
  z.object({ kind: z.literal('bought_together'), with: thing }),
  z.object({ kind: z.literal('bought_earlier') }).describe('goes with an earlier purchase of this shopper'),
  z.object({ kind: z.literal('similar_text'), with: thing }),
  z.object({ kind: z.literal('same_category'), with: thing }),
  z.object({ kind: z.literal('best_seller') }),
])
export type RecommendationReason = z.infer<typeof recommendationReason>

/** Things that go with the order. Before it arrives two quiet lines, afterwards three cards. */
export const recommendationsBlock = z.object({
  type: z.literal('recommendations'),
  form: z.enum(['quiet', 'full']),
  items: z.array(z.object({
    sku: z.string(),
    title: said,
    line: said.nullable().describe('the first words of the merchant’s description'),
    image: z.string().nullable().describe('path on our host'),
    url: z.string(),
    price: money.nullable(),
    reason: recommendationReason,
    suits: z.array(z.object({ label: said, source: z.enum(['set', 'inferred']) })).describe('preferences it was held to: set by the shopper, or inferred from purchases'),
    decision: z.string().nullable().describe('not null: among several that fit, chance had a part in the order'),
  })).min(1).max(3),
})
export type RecommendationsBlock = z.infer<typeof recommendationsBlock>
