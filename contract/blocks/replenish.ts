import * as z from 'zod'
import { day, fields, line } from '../common.ts'

/** How the day was found: a model of the store's orders, this shopper's own purchases, or how long a pack lasts. */
export const runOutBases = ['learned', 'own', 'pack'] as const

/** The longest way ahead a reminder may lie. */
export const furthestReminderDays = 730

export const reminderView = z.object({
  day: z.string().describe('of the next reminder, YYYY-MM-DD in the store’s calendar'),
  everyWeeks: z.int().nullable().describe('null: once'),
  state: z.enum(['waiting', 'due']).describe('due: the day has come, and the product was not bought since'),
})
export type ReminderView = z.infer<typeof reminderView>

/** Things that run out, with the day they are likely to and the shopper's own reminder. At most two. */
export const replenishBlock = z.object({
  type: z.literal('replenish'),
  items: z.array(z.object({
    sku: z.string(),
    title: z.string(),
    image: z.string().nullable().describe('path on our host'),
    url: z.string().nullable().describe('where it is bought again'),
    runsOut: z.object({ day: z.string(), from: z.string(), to: z.string(), basis: z.enum(runOutBases) }).nullable().describe('likely day, and the span it may lie in'),
    everyWeeks: z.int().min(1).max(52).describe('how often this one is bought, in whole weeks'),
    reminder: reminderView.nullable(),
  })).min(1).max(2),
  days: z.object({ from: z.string(), to: z.string() }).describe('a reminder may be set between these'),
})
export type ReplenishItem = z.infer<typeof replenishBlock>['items'][number]

/** `POST /v1/acts/reminders`: one reminder a product. Asking again changes it; `stop` ends it. */
export const reminderInput = fields({
  act: z.string().min(40).max(400),
  sku: line(80),
  day: day.nullish().describe('absent: the likely day, or the day set before'),
  everyWeeks: z.int('must be whole weeks').min(1).max(52).nullish().describe('absent or null: once'),
  stop: z.literal(true).nullish(),
}).meta({ id: 'ReminderInput' })
export type ReminderInput = z.infer<typeof reminderInput>
export const reminderAnswer = z.object({ reminder: reminderView.nullable().describe('null: there is none any more') }).meta({ id: 'ReminderAnswer' })

/** `GET /v1/reminders`. */
export const merchantReminder = z.object({
  id: z.string(),
  order: z.string().describe('id of the order on whose page it was set; it may be erased by now'),
  orderNumber: z.string(),
  sku: z.string(),
  title: z.string(),
  day: z.string(),
  everyWeeks: z.int().nullable(),
  state: z.enum(['waiting', 'due', 'bought', 'stopped']),
  createdAt: z.string(),
  toldAt: z.string().nullable().describe('last `reminder.due`'),
  boughtAt: z.string().nullable(),
})
export const reminderList = z.object({ reminders: z.array(merchantReminder), next: z.string().nullable().describe('pass as ?cursor=') }).meta({ id: 'ReminderList' })
