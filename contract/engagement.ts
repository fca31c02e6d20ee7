import * as z from 'zod'
import { day, fields, instant, notInOrder } from './common.ts'
import { engagementKinds, pageStates } from './vocabulary.ts'

/**
 * What happened on a page, in one message: `POST /v1/engagements`, JSON, as `text/plain` too (no preflight, so a page that is being
 * left can still tell it). No cookie, no address, no fingerprint: the act token says which order, `visit` which page view.
 */
export const engagementInput = fields({
  act: z.string().min(40).max(400).describe('the `act` token of GET /v1/pages/{token}/blocks'),
  visit: z.string().regex(/^[\w-]{8,40}$/, 'must be the `visit` of GET /v1/pages/{token}/blocks').describe('one page view: each thing counts once in it'),
  state: z.enum(pageStates).optional().describe('the page’s, as the same answer said'),
  items: z.array(fields({
    block: z.string().regex(/^[a-z][a-z0-9:-]{0,79}$/, 'must be the id of a block'),
    kind: z.enum(engagementKinds).refine((kind) => kind !== 'conversion', 'cannot be told by a page'),
    decision: z.string().max(1200).optional().describe('what the block or its item carried'),
    arm: z.string().regex(/^[\w:./-]{1,80}$/).optional().describe('which of its things, where nothing was chosen'),
    at: instant.optional(),
  })).min(1).max(50),
}).meta({ id: 'EngagementInput' })

/** One line of the roll-up. Days are the store's own; nobody is in it. */
export const engagementCount = z.object({
  day: z.string(), block: z.string(), arm: z.string().describe('empty: the block as a whole'), state: z.string(), kind: z.enum(engagementKinds), count: z.int(),
})
export type EngagementCount = z.infer<typeof engagementCount>
export type EngagementList = z.infer<typeof engagementList>
export const engagementList = z.object({ engagements: z.array(engagementCount), next: z.string().nullable().describe('pass as ?cursor=') }).meta({ id: 'EngagementList' })
export const engagementQuery = fields({
  from: day.optional(), to: day.optional(), block: z.string().max(80).optional(),
  format: z.enum(['json', 'csv']).default('json'), limit: z.coerce.number().int().min(1).max(1000).default(200), cursor: z.string().max(800).optional(),
}).refine(({ from, to }) => !from || !to || from <= to, notInOrder)
export type EngagementQuery = z.infer<typeof engagementQuery>

const metric = z.object({
  heldOut: z.object({ count: z.int(), of: z.int(), share: z.number().nullable() }),
  others: z.object({ count: z.int(), of: z.int(), share: z.number().nullable() }),
  difference: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable().describe('others minus held-out, as shares, with its 95 % interval (Newcombe). null: a group is empty'),
  says: z.enum(['too_little_data', 'more', 'fewer', 'no_difference_seen']).describe('`more`: the interval lies above zero. `no_difference_seen` is no proof that there is none'),
})
/** `GET /v1/lift` */
export const liftView = z.object({
  from: z.string(), to: z.string(), days: z.int().describe('counted days in that time: a day is counted when its window has closed'),
  windowDays: z.int(), countedTo: z.string().nullable(),
  repeatOrders: metric.describe('ordered again within the window'), claims: metric.describe('took a reward of this order'), contacts: metric.describe('opened a case about this order'),
  note: z.string(),
}).meta({ id: 'Lift' })
export type LiftView = z.infer<typeof liftView>
