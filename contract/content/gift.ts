import * as z from 'zod'
import { fields, line, money } from '../common.ts'
import { localizedLine, localizedText, said } from '../localized.ts'
import { itemMatch } from './match.ts'

const words = fields({ title: localizedLine(80), text: localizedText(280).nullish() })

/** `PUT /v1/content/gift/{id}`: one small gift of the pool. */
export const giftContent = fields({
  title: line(120).describe('for the packer: what to put in the box'),
  sku: line(80).nullish().describe('if you sell it too: whoever bought it is not given it'),
  stock: z.int().min(0).max(1_000_000).describe('pieces put into the pool in all, those given away included: raise it when more come. `GET /v1/gifts` says how many are left'),
  cost: money.describe('what one costs you'),
  fits: itemMatch.prefault({}).describe('for whom: what they ordered now, or before. Empty: for anybody, when nothing fits better'),
  note: words.describe('on the page once the parcel is there, and on the packing slip'),
  hint: words.nullish().describe('on the page while the parcel is on its last way; absent: nothing is given away'),
}).meta({
  id: 'GiftContent',
  examples: [{
    title: 'Linen cloth, marigold dye', stock: 200, cost: { amount: 180, currency: 'GBP' }, fits: { categories: ['Kitchen'] },
    hint: { title: { en: 'There is something extra in the box' }, text: { en: 'No peeking at the packing slip.' } },
    note: { title: { en: 'Did you find it?' }, text: { en: 'A linen cloth, dyed with marigold petals by Ines in our workshop.' } },
  }],
})
export type GiftContent = z.infer<typeof giftContent>

/** `POST /v1/orders/{id}/gift?most=300` */
export const giftQuery = fields({ most: z.coerce.number('must be a whole number of minor units').int('must be a whole number of minor units').min(0).max(1_000_000).optional().describe('what a gift for this order may cost, in minor units of its currency') })

/** Why this one: in the order of weight. */
export const giftReasons = ['ordered', 'bought_before', 'for_anybody'] as const

/** For the packer's slip. */
export const chosenGift = z.object({
  gift: z.object({
    id: z.string(),
    title: z.string(),
    sku: z.string().nullable(),
    cost: money,
    note: z.object({ title: said, text: said.nullable() }).describe('in the language of the order, for the slip'),
    why: z.object({ reason: z.enum(giftReasons), because: z.array(z.string()).describe('what it fits: titles of ordered items, else SKUs bought before') }),
    chosenAt: z.string(),
  }).nullable().describe('null: nothing of the pool may go into this box'),
  reason: z.enum(['pool_empty', 'out_of_stock', 'too_dear', 'none_fits', 'had_them_all']).nullable().describe('why there is none'),
}).meta({ id: 'ChosenGift' })
export type ChosenGift = z.infer<typeof chosenGift>

/** `GET /v1/gifts` */
export const giftPool = z.object({
  gifts: z.array(z.object({ id: z.string(), title: z.string(), stock: z.int(), given: z.int(), left: z.int(), cost: money })),
}).meta({ id: 'GiftPool' })
