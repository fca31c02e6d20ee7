import * as z from 'zod'
import { shownCase } from '../case.ts'
import { day, fields, languageTag, line } from '../common.ts'
import { said } from '../localized.ts'
import { questionKeys } from '../vocabulary.ts'

const ownQuestion = z.object({ id: z.string().describe('the merchant’s id of it'), q: said, a: said, link: z.object({ url: z.string(), label: said }).nullable() })

/**
 * The questions of this moment, best first. One of ours is a key, answered in the reader's language from the facts of the page and of
 * this block; one of the merchant's is their text.
 */
export const helpBlock = z.object({
  type: z.literal('help'),
  questions: z.array(z.discriminatedUnion('by', [
    z.object({ by: z.literal('page'), key: z.enum(questionKeys), decision: z.string().nullable() }),
    ownQuestion.extend({ by: z.literal('shop'), decision: z.string().nullable() }),
  ])),
  facts: z.object({
    notArrivedFrom: day.nullable().describe('from this day a parcel may be reported missing'),
    problemsUntil: day.nullable(),
    returnsUntil: day.nullable().describe('last day of all that has arrived; null where the items differ'),
    takesProblems: z.boolean(), takesReturns: z.boolean(), takesWishes: z.boolean(),
  }),
  canSearch: z.boolean().describe('the merchant has entries to search'),
  canWrite: z.boolean().describe('a message may be written on the page'),
  answerDays: z.int().nullable(),
  cases: z.array(shownCase).describe('messages that were written, with their answers'),
})
export type HelpBlock = z.infer<typeof helpBlock>

/** `POST /v1/acts/answers`: a search in the merchant's entries. */
export const answersInput = fields({ act: z.string().min(1).max(600), query: line(200), language: languageTag.optional() }).meta({ id: 'AnswersInput' })
export const answersFound = z.object({ entries: z.array(ownQuestion).max(5) }).meta({ id: 'AnswersFound' })
export type AnswersFound = z.infer<typeof answersFound>
