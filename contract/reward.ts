import * as z from 'zod'
import { fields, line, money } from './common.ts'
import { pointsContent } from './content/offer.ts'

/** `PUT /v1/rewards/settings`; `GET` gives the same. */
export const rewardSettings = fields({ points: pointsContent.nullable().describe('null: this store has no points') }).meta({ id: 'RewardSettings', examples: [{ points: { perMajorUnit: 1, goal: { points: 500, offer: 'ten-pounds' } } }] })

const email = z.email('must be one e-mail address').max(254)

/** `POST /v1/rewards/balance`: the address travels in the body, so that it stands in no URL. */
export const balanceInput = fields({ email }).meta({ id: 'BalanceInput' })
export const pointsMoves = ['order', 'return', 'offer', 'wait', 'spent', 'lapsed', 'merchant'] as const
export const balanceAnswer = z.object({
  balance: z.int().min(0),
  rows: z.array(z.object({
    amount: z.int(), reason: z.enum(pointsMoves).describe('order: earned; return: taken back; offer; wait: for a late parcel; spent; lapsed; merchant: by your call'),
    order: z.string().nullable(), at: z.string(), expiresAt: z.string().nullable(),
  })).describe('newest first'),
}).meta({ id: 'Balance' })

/** `POST /v1/rewards/points`: gives or takes. The same `id` for the same shopper counts once. */
export const pointsInput = fields({
  email, id: z.string().regex(/^[\x21-\x7e]{1,80}$/, 'must be 1 to 80 visible ASCII characters: your own name of this movement').describe('your own name of it; sent again, it counts once'),
  amount: z.int().min(-1_000_000).max(1_000_000).refine((amount) => amount !== 0, 'must not be 0').describe('below zero takes; refused when the balance does not reach'),
  lastDays: z.int().min(1).max(3650).nullish().describe('lapse after so many days; left out: as the settings say'),
}).meta({ id: 'PointsInput', examples: [{ email: 'sam@mailbox.example', id: 'market-stall-12', amount: 50 }] })
export const pointsAnswer = z.object({ balance: z.int(), repeated: z.boolean() }).meta({ id: 'PointsAnswer' })

/** `POST /v1/codes/{offer}`: your own codes, or so many of ours. */
export const codesInput = fields({
  codes: z.array(line(120)).min(1).max(10_000).optional().describe('one-time codes your shop knows'),
  generate: z.int().min(1).max(10_000).optional().describe('make so many; the answer holds them, to load into your shop'),
}).refine((input) => (input.codes === undefined) !== (input.generate === undefined), 'must hold either "codes" or "generate"').meta({ id: 'CodesInput', examples: [{ codes: ['WAIT-A7KF-22QX', 'WAIT-M3PD-8VTB'] }] })
export const codesAnswer = z.object({
  added: z.int(), repeated: z.int().describe('known before, or twice in the list: left as they are'), free: z.int().describe('in the pool now'),
  codes: z.array(z.string()).optional().describe('those made by this call; shown once'),
}).meta({ id: 'CodesAnswer' })
export const codesView = z.object({ offer: z.string(), free: z.int(), claimed: z.int(), redeemed: z.int() }).meta({ id: 'Codes' })

/** `POST /v1/redemptions`. */
export const redemptionInput = fields({
  code: line(120), order: line(60).nullish().describe('order number it is spent in; the same code for the same order is one redemption, however often you ask'),
  amount: money.nullish().describe('what it took off'),
  check: z.boolean().default(false).describe('true: only say whether it is good; nothing is spent'),
}).meta({ id: 'RedemptionInput', examples: [{ code: 'WAIT-7K3F-9QXM-2D8P-4VTB', order: '20551', amount: { amount: 1000, currency: 'GBP' } }] })
export const redemptionAnswer = z.object({
  offer: z.string().describe('what it is good for: your id'), redemption: z.string().nullable().describe('null: only checked'), repeated: z.boolean(),
}).meta({ id: 'Redemption' })

/** `GET /v1/rewards/report`. */
export const rewardReport = z.object({
  from: z.string(), to: z.string(),
  offers: z.array(z.object({
    offer: z.string(), kind: z.string().nullable().describe('null: deleted since'), title: z.string().nullable(),
    claims: z.int(), points: z.int().describe('given by it'), redemptions: z.int(),
    tookOff: z.array(money).describe('what redemptions took off, as you told us, by currency'),
    cost: money.nullable().describe('redemptions (claims, where it gives points) × `cost` of the offer; null: no cost set'),
  })),
  points: z.object({ earned: z.int(), spent: z.int(), lapsed: z.int(), open: z.int().describe('held by shoppers now') }),
  flagged: z.array(z.object({ orders: z.int().describe('orders of this shopper'), shopper: z.string().describe('a name that stays the same; says nobody’s address'), offer: z.string(), refusals: z.int(), lastOrder: z.string().nullable(), lastAt: z.string() }))
    .describe('shoppers who came back most for what they had had enough of'),
}).meta({ id: 'RewardReport' })
