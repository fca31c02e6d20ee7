import * as z from 'zod'
import { country, day, fields, instant, line, linkUrl, money } from '../common.ts'
import { localizedLine, localizedText } from '../localized.ts'

/** What a merchant proposes, and what it gives for it. There is no kind "review": an opinion is never paid for. */
export const offerKinds = ['discount', 'follow', 'newsletter', 'event', 'community', 'unboxing', 'birthday', 'apology'] as const

export const offerId = z.string('must be the id of an offer, e.g. "ten-pounds"').regex(/^[a-z0-9-]{1,60}$/, 'must be the id of an offer: small letters, digits and dashes')

/** What is granted: points, or a code that is good once. */
export const rewardInput = z.discriminatedUnion('type', [
  fields({ type: z.literal('points'), points: z.int().min(1).max(1_000_000) }),
  fields({
    type: z.literal('code'),
    source: z.enum(['pool', 'generated']).default('generated').describe('pool: what you gave us with POST /v1/codes/{offer}. generated: made when it is claimed; your checkout asks POST /v1/redemptions'),
    prefix: z.string().regex(/^[A-Z0-9]{1,12}$/, 'must be 1 to 12 capital letters and digits').nullish().describe('in front of a generated code: "WAIT" gives WAIT-7K3F-…'),
    lastsDays: z.int().min(1).max(730).nullish().describe('days a claimed code stays good'),
    until: day.nullish().describe('last day it is good, by the store’s calendar; the earlier of the two counts'),
  }),
])

/** Who it is for. A condition left out always holds; of a list one entry is enough. */
export const offerAudience = fields({
  skus: z.array(line(80)).max(200).nullish().describe('one of them was bought'),
  categories: z.array(line(80)).max(50).nullish(),
  tags: z.array(line(40)).max(50).nullish(),
  delivery: z.enum(['on_time', 'late']).nullish(),
  orders: z.enum(['first', 'returning']).nullish().describe('is it the shopper’s first order with this store?'),
  countries: z.array(country).max(100).nullish().describe('where the parcel goes'),
  minOrder: money.nullish().describe('what the order was worth; another currency does not fit'),
})

export const offerContent = fields({
  kind: z.enum(offerKinds),
  title: localizedLine(120),
  text: localizedText(400).nullish(),
  button: localizedLine(24).nullish().describe('instead of “Join”, “Sign up” …'),
  links: z.array(fields({ name: line(40), url: linkUrl })).max(8).default([]).describe('where to follow, join or book; shown by name'),
  startsAt: instant.nullish().describe('of an event, with the offset of its place'),
  reward: rewardInput.nullish(),
  cost: money.nullish().describe('what one redemption (one claim, for points) costs you: only for the report'),
  who: offerAudience.prefault({}),
  from: day.nullish().describe('first day, by the store’s calendar'),
  to: day.nullish().describe('last day'),
  budget: fields({ total: z.int().min(0).max(10_000_000).nullish(), perDay: z.int().min(0).max(1_000_000).nullish() }).prefault({}).describe('most claims; never passed, however many come at once'),
  perShopper: z.int().min(1).max(1000).nullish().describe('most claims of one shopper; null: as many as orders. Left out: 3 for an apology, else 1. A birthday counts by the year'),
}).superRefine((offer, context) => {
  const complain = (path: string, message: string): void => { context.addIssue({ code: 'custom', path: [path], message }) }
  if (['discount', 'birthday', 'apology', 'unboxing'].includes(offer.kind) && !offer.reward) complain('reward', 'is missing: this kind of offer lives by it')
  if (['follow', 'community'].includes(offer.kind) && offer.links.length === 0) complain('links', 'must name at least one place, e.g. [{ "name": "Discord", "url": "https://…" }]')
  if (offer.kind === 'event' && !offer.startsAt) complain('startsAt', 'is missing: when the event begins')
  if (offer.from && offer.to && offer.to < offer.from) complain('to', 'must not be before "from"')
  const { countries: _countries, delivery, ...conditions } = offer.who
  if (offer.kind === 'apology' && (Object.values(conditions).some((condition) => condition != null) || delivery === 'on_time')) {
    complain('who', 'must be empty but for countries: an apology for a late parcel has no condition')
  }
})
export type OfferContent = z.infer<typeof offerContent>

/** `PUT /v1/rewards/settings`: how orders earn points. Without it there are none. */
export const pointsContent = fields({
  perMajorUnit: z.number().min(0.001).max(10_000).describe('points for each whole pound, euro, rupee of an order, whatever its currency'),
  name: localizedLine(40).nullish().describe('what you call them; absent: points'),
  goal: fields({ points: z.int().min(1).max(10_000_000), offer: offerId.describe('the offer these points buy; it is shown nowhere else') }).nullish(),
  lastDays: z.int().min(30).max(3650).nullish().describe('points lapse so many days after they were earned; the oldest are spent first'),
}).meta({ id: 'PointsSettings' })
export type PointsContent = z.infer<typeof pointsContent>
