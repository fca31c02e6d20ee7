import * as z from 'zod'
import { fields, line } from '../common.ts'
import { localizedLine } from '../localized.ts'

const aspects = z.array(fields({
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'must be small letters, digits, - and _'),
  text: localizedLine(40),
})).min(1).max(8).refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'must not name an id twice')

/**
 * `/v1/content/review-policy/<id>`: without an entry nothing is asked. The first entry whose categories hold an item decides about it; the
 * first one without categories stands for all the rest, wherever it is in the list.
 */
export const reviewPolicyContent = fields({
  categories: z.array(line(80)).max(50).default([]).describe('as in your catalogue; a category stands for those below it too. Empty: every product'),
  afterDays: z.int().min(0).max(120).default(5).describe('days after delivery until one can say something about this kind of product'),
  untilDays: z.int().min(7).max(365).default(60).describe('days after which nothing is asked any more'),
  aspects: aspects.nullish().describe('what matters with this kind of product; absent: our five'),
  ask: z.boolean().default(true).describe('false: no review of these is asked for'),
  feedback: fields({
    to: localizedLine(80).nullish().describe('who reads it: "Ines, who runs deliveries"'),
    aspects: aspects.nullish(),
    ask: z.boolean().default(true),
  }).prefault({}).describe('the private question after a bad delivery; the first entry that has `to` or `aspects` decides'),
}).meta({
  id: 'ReviewPolicyContent',
  examples: [{ categories: ['Kitchen > Knives'], afterDays: 7, aspects: [{ id: 'sharp', text: { en: 'Sharp' } }, { id: 'balanced', text: { en: 'Well balanced' } }] }],
})
export type ReviewPolicyContent = z.infer<typeof reviewPolicyContent>
