import * as z from 'zod'
import { day, fields, line, money } from './common.ts'
import { orderId, shipmentId } from './ids.ts'
import { said, textBlock } from './localized.ts'
import { uploadId } from './upload.ts'
import { caseKinds, caseStates, eventKinds, pageStates, problemKinds, returnReasons, substatuses } from './vocabulary.ts'

/**
 * A case: what a shopper told the merchant about an order, and what was said since. The page opens it, the merchant's API answers
 * and closes it. Texts are kept sealed, since people write their addresses into them.
 */

export const caseId = z.string().regex(/^ca_[0-9A-Za-z]{10,32}$/, 'must be an id such as "ca_…"').brand<'CaseId'>().meta({ id: 'CaseId', example: 'ca_4kQ9dV0bTn2yXw7c' })
export type CaseId = z.infer<typeof caseId>

/** The number a shopper may say on the phone: `K7Q2-9XMA`. */
export const caseReference = z.string().describe('short number that the shopper was shown, e.g. "K7Q2-9XMA"')

const item = fields({ item: z.string().regex(/^i[1-9]\d{0,2}$/, 'must be an item of the page, e.g. "i1"'), quantity: z.int().min(1).max(9999).default(1) })
const caseItems = z.array(item).max(50)
const photos = z.array(uploadId).max(5).default([]).describe('ids of uploads made for a case: POST /v1/acts/uploads')

const author = z.enum(['shopper', 'merchant'])

/** What the order looked like when the case was opened, so that nobody needs to ask. */
export const caseContext = z.object({
  state: z.enum(pageStates),
  substatus: z.enum(substatuses).nullable(),
  late: z.boolean(),
  lateDays: z.int().nullable(),
  lastScan: z.object({ kind: z.enum(eventKinds), at: z.string().nullable(), place: z.string().nullable() }).nullable(),
  language: z.string(),
  question: z.string().nullable().describe('the question that was open on the page, if any'),
  reason: z.enum(returnReasons).nullable(),
})
export type CaseContext = z.infer<typeof caseContext>

export const caseEntry = z.object({
  id: z.string(), at: z.string(), by: author, text: z.string().nullable(), photos: z.array(z.string()), refund: money.nullable(),
})

/** One row of `GET /v1/cases`. */
export const caseSummary = z.object({
  id: caseId, reference: caseReference, order: orderId, shipment: shipmentId.nullable(), kind: z.enum(caseKinds), state: z.enum(caseStates),
  items: z.array(z.object({ item: z.string(), quantity: z.int() })).describe('items of the order by their place: "i1" is the first'),
  openedAt: z.string(), updatedAt: z.string(), closedAt: z.string().nullable(),
  declined: z.boolean().describe('of a return: its items stay with the shopper, who may ask again'), context: caseContext,
}).meta({ id: 'CaseSummary' })
export type CaseSummary = z.infer<typeof caseSummary>
export const caseView = caseSummary.extend({ entries: z.array(caseEntry) }).meta({ id: 'Case' })
export type CaseView = z.infer<typeof caseView>
export const caseList = z.object({ cases: z.array(caseSummary), next: z.string().nullable().describe('pass as ?cursor=') }).meta({ id: 'CaseList' })

export const caseSearch = fields({
  state: z.enum(caseStates).optional(), kind: z.enum(caseKinds).optional(), order: z.string().regex(/^or_[0-9A-Za-z]{10,32}$/, 'must be an order id such as "or_…"').optional(),
  reference: z.string().max(20).optional().describe('the number a shopper was shown, as they say it'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(600).optional().describe('`next` of the page before'),
})

const declined = z.boolean().describe('with a closed return: it does not take place, and the shopper may ask for these items again')

/** `POST /v1/cases/{id}/entries`: shown to the shopper on the page. */
export const caseEntryInput = fields({
  text: textBlock(4000).nullish(), refund: money.nullish().describe('noted on the page; you pay it back yourself'), close: z.boolean().default(false),
  declined: declined.default(false),
}).refine((entry) => entry.text != null || entry.refund != null, 'must hold a text or a refund').refine((entry) => entry.close || !entry.declined, { error: 'goes with "close": true', path: ['declined'] }).meta({ id: 'CaseEntryInput', examples: [{ text: 'A new one leaves today.', close: true }] })
export const casePatch = fields({ state: z.enum(caseStates), declined: declined.default(false) })
  .refine((patch) => patch.state === 'closed' || !patch.declined, { error: 'goes with "state": "closed"', path: ['declined'] }).meta({ id: 'CasePatch' })

/** A case as the shopper's page shows it. Their own words come back only to a proven shopper. */
export const shownCase = z.object({
  id: z.string(), reference: caseReference, kind: z.enum(caseKinds), state: z.enum(caseStates),
  items: z.array(z.object({ item: z.string(), quantity: z.int() })),
  openedOn: day, answerBy: day.nullable().describe('while it waits for the merchant'),
  entries: z.array(z.object({ on: day, by: author, text: z.string().nullable(), refund: money.nullable() })),
})
export type ShownCase = z.infer<typeof shownCase>

const act = z.string().min(1).max(600).describe('the act token of the page’s blocks answer')
const key = z.string().regex(/^[\w-]{8,64}$/, 'must be 8 to 64 letters, digits, - or _').optional().describe('any random name for this very text: sent again, it is not said twice')
const words = textBlock(2000)

/** `POST /v1/acts/problems` */
export const problemInput = fields({ act, kind: z.enum(problemKinds), items: caseItems.default([]), text: words.nullish(), photos, key }).meta({ id: 'ProblemInput' })
/** `POST /v1/acts/messages` */
export const messageInput = fields({ act, text: words, question: line(60).nullish(), photos, key }).meta({ id: 'MessageInput' })
/** `POST /v1/acts/returns` */
export const returnInput = fields({ act, items: caseItems.min(1), reason: z.enum(returnReasons), text: words.nullish(), photos, key }).meta({ id: 'ReturnInput' })
/** `POST /v1/acts/address`: what is missing or wrong in the address, in one line. */
export const addressInput = fields({ act, address: line(240), key }).meta({ id: 'AddressInput' })

export const caseOpened = z.object({ case: shownCase, next: said.nullable().describe('what happens next, in the merchant’s words') }).meta({ id: 'CaseOpened' })
export type CaseOpened = z.infer<typeof caseOpened>
