import * as z from 'zod'
import { fields, line, linkUrl } from '../common.ts'
import { labelled, localizedText } from '../localized.ts'
import { problemKinds, wishEnds, wishKinds } from '../vocabulary.ts'

/**
 * What the merchant does about things, once, in numbers and in their own words. Each entry is about one thing and switches its block
 * on: nothing is asked of a shopper whose answer nobody would read.
 */

const days = (least: number, most: number) => z.int('must be a whole number of days').min(least).max(most)
const answer = {
  answerDays: days(0, 60).nullish().describe('within so many days you answer: the page names the day'),
  next: localizedText(600).nullish().describe('what happens next, in your words; absent: our sentence with the day'),
}

/** `about: "problems"`: reports are taken, and from when. */
export const problemsPolicy = fields({
  about: z.literal('problems'),
  kinds: z.array(z.enum(problemKinds)).min(1).max(problemKinds.length).default([...problemKinds]).describe('what may be reported'),
  notArrived: fields({
    afterDelivered: days(0, 60).default(2).describe('days after the carrier said “delivered”'),
    afterExpected: days(0, 60).default(5).describe('days after the last day it was expected'),
    afterOrdered: days(1, 120).default(14).describe('days after the order, where no day was ever named'),
  }).prefault({}),
  withinDays: days(1, 730).default(60).describe('damaged, wrong or missing: so many days after delivery'),
  ...answer,
})

/** `about: "messages"`: a message to you may be written on the page, with all context attached. */
export const messagesPolicy = fields({ about: z.literal('messages'), ...answer })

/** `about: "wishes"`: what you can do yourselves about a delivery. What the carrier can do stands in the links of its shipment. The first entry that fits a parcel decides. */
export const wishesPolicy = fields({
  about: z.literal('wishes'),
  wishes: z.array(z.enum(wishKinds)).min(1).max(wishKinds.length),
  carriers: z.array(line(40)).max(50).nullish().describe('`carrier` of the shipments it is for; left out: all, and orders of which nothing is packed yet'),
  until: z.enum(wishEnds).default('out_for_delivery').describe('the step at which it is too late'),
  daysAhead: days(1, 14).default(7).describe('another day: at most so many days after the expected one'),
  next: localizedText(600).nullish(),
})

/** `about: "returns"`: for all items, or for some. The first entry that fits an item decides. */
export const returnsPolicy = fields({
  about: z.literal('returns'),
  skus: z.array(line(80)).max(200).nullish(),
  categories: z.array(line(80)).max(50).nullish(),
  tags: z.array(line(40)).max(50).nullish(),
  days: days(0, 730).describe('counted from the delivery of the parcel the item came in'),
  free: z.boolean().default(false),
  excluded: z.boolean().default(false).describe('these cannot be returned; `text` says why'),
  text: localizedText(1000).nullish().describe('conditions in plain words'),
  requests: z.boolean().default(false).describe('true: a return is asked for on the page and becomes a case; false: links.returns of the store'),
  link: labelled(linkUrl).nullish().describe('your own page for these items, instead of links.returns of the store'),
  ...answer,
})

export const policyContent = z.discriminatedUnion('about', [problemsPolicy, messagesPolicy, wishesPolicy, returnsPolicy])
export type PolicyContent = z.infer<typeof policyContent>
export type PolicyAbout<About extends PolicyContent['about']> = Extract<PolicyContent, { about: About }>
