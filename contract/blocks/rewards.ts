import * as z from 'zod'
import { offerKinds } from '../content/offer.ts'
import { said } from '../localized.ts'

/** Why a shopper sees an offer: the conditions that held, and nothing else. No condition at all: everybody sees it. */
export const offerReasons = ['bought', 'delivery_late', 'delivery_on_time', 'first_order', 'returning', 'country', 'order_value', 'birthday', 'points'] as const
export const offerReason = z.object({ reason: z.enum(offerReasons), title: z.string().nullable().describe('of what was bought') })

export type OfferReason = z.infer<typeof offerReason>

/** What a claim has given, as the page shows it again at every look. */
export const grantedReward = z.object({
  code: z.string().nullable(),
  points: z.int().nullable(),
  until: z.string().nullable().describe('last day the code is good, by the store’s calendar'),
  isRedeemed: z.boolean(),
})
export type GrantedReward = z.infer<typeof grantedReward>

/** An offer as a page gets it. `state`: open to be claimed, waiting for the shopper's confirmation, or granted. */
export const shownOffer = z.object({
  id: z.string(),
  kind: z.enum(offerKinds),
  title: said,
  text: said.nullable(),
  button: said.nullable(),
  links: z.array(z.object({ name: z.string(), url: z.string() })),
  startsAt: z.object({ wall: z.string(), instant: z.string() }).nullable(),
  points: z.int().nullable().describe('what it adds'),
  ends: z.string().nullable().describe('last day it can be claimed'),
  why: z.array(offerReason),
  state: z.enum(['open', 'pending', 'granted']),
  granted: grantedReward.nullable(),
  decision: z.string().nullable(),
})
export type ShownOffer = z.infer<typeof shownOffer>

/** One code behind "Show my code". After a late delivery it is an apology: no condition, no commerce. */
export const ticketBlock = z.object({ type: z.literal('ticket'), offer: shownOffer, isApology: z.boolean() })

export const pointsBlock = z.object({
  type: z.literal('points'),
  name: said.nullable().describe('what the merchant calls them'),
  balance: z.int().min(0),
  coming: z.int().min(0).describe('what this order adds when it arrives; 0: nothing, or it was added'),
  added: z.object({ order: z.int(), wait: z.int().describe('for a late delivery') }).nullable().describe('what this order has added'),
  goal: z.object({ points: z.int(), offer: shownOffer }).nullable(),
})

export const offersBlock = z.object({
  type: z.literal('offers'),
  offers: z.array(shownOffer).max(8),
  birthday: z.object({ monthDay: z.string().nullable().describe('"12-05"; null: not told') }).nullable().describe('null: the store has no birthday offer'),
})

/** `POST /v1/acts/claims` */
export const claimInput = z.object({ act: z.string().max(600), offer: z.string().max(60), decision: z.string().max(2000).nullish() }).meta({ id: 'ClaimInput' })
/** Why an offer that was shown could not be taken after all. */
export const claimRefusals = ['ended', 'used_up', 'enough', 'too_few'] as const
export const claimAnswer = z.object({
  state: z.enum(['granted', 'pending', 'refused']).describe('pending: the shop sends a letter with a link'),
  because: z.enum(claimRefusals).nullable().describe('refused: it ended, nothing is left, the shopper has had it as often as it is meant, the points do not reach'),
  granted: grantedReward.nullable(),
  balance: z.int().nullable().describe('points after it; null: the store has none'),
}).meta({ id: 'ClaimAnswer' })
export type ClaimAnswer = z.infer<typeof claimAnswer>

/** `POST /v1/acts/birthday` */
export const birthdayInput = z.object({
  act: z.string().max(600),
  monthDay: z.string().regex(/^\d{2}-\d{2}$/, 'must be month and day, e.g. "12-05"')
    .refine((text) => z.iso.date().safeParse(`2024-${text}`).success, 'must be a day of the calendar').nullable().describe('null: forget it'),
}).meta({ id: 'BirthdayInput' })
export const birthdayAnswer = z.object({ monthDay: z.string().nullable() }).meta({ id: 'BirthdayAnswer' })
