import * as z from 'zod'
import { fields, httpsUrl } from './common.ts'
import { localizedLine } from './localized.ts'
import { category, sku, tag } from './product.ts'

/** Something a shopper may want of everything they are shown, said in tags of the catalogue. */
export const preferenceRule = fields({
  tag: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be small letters, digits and -').describe('the name of the preference'),
  label: localizedLine(60).describe('as the page says it'),
  requires: z.array(tag).max(10).default([]).describe('a product must bear one of these, wherever any product of its category does: a pan need not be vegetarian'),
  forbids: z.array(tag).max(10).default([]).describe('a product must bear none of these'),
  categories: z.array(category).max(50).default([]).describe('for `requires`: these categories and those below them, instead of finding them by their tags'),
}).refine(({ requires, forbids }) => requires.length + forbids.length > 0, { error: 'must require or forbid at least one tag', path: ['requires'] })
export type PreferenceRule = z.infer<typeof preferenceRule>

/** What is offered where the merchant says nothing. A rule shows only in stores that use its tags. */
export const usualPreferences: readonly PreferenceRule[] = [
  { tag: 'vegetarian', label: { en: 'Vegetarian', hi: 'शाकाहारी', ar: 'نباتي' }, requires: ['vegetarian', 'vegan'], forbids: [], categories: [] },
  { tag: 'vegan', label: { en: 'Vegan', hi: 'वीगन', ar: 'نباتي صرف' }, requires: ['vegan'], forbids: [], categories: [] },
  { tag: 'no-leather', label: { en: 'No leather', hi: 'चमड़ा नहीं', ar: 'بلا جلد' }, requires: [], forbids: ['leather'], categories: [] },
  { tag: 'fragrance-free', label: { en: 'Fragrance-free', hi: 'बिना सुगंध वाला', ar: 'خالٍ من العطور' }, requires: ['fragrance-free'], forbids: ['fragrance'], categories: [] },
]

const secret = z.string().regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'must be whsec_ and at least 24 random bytes in base64')

const shares = z.number().min(0).max(1000)
export const recommendationSettings = fields({
  pinned: z.array(sku).max(20).default([]).describe('shown first to everybody, before what each product `goesWith`'),
  hidden: z.array(sku).max(500).default([]).describe('never recommended'),
  exclude: fields({ categories: z.array(category).max(100).default([]).describe('with those below them'), tags: z.array(tag).max(100).default([]) }).prefault({}),
  priceBand: fields({ min: shares.default(0), max: shares }).refine(({ min, max }) => min <= max, { error: 'must not be below "min"', path: ['max'] }).nullish()
    .describe('price of what is shown, as a share of the mean price of a piece of the order: { "min": 0.1, "max": 1.5 }. What is not pinned must be within'),
  preferences: z.array(preferenceRule).max(20).nullish().describe('absent: vegetarian, vegan, no leather, fragrance-free')
    .refine((rules) => new Set(rules?.map((rule) => rule.tag)).size === (rules?.length ?? 0), 'must name each preference once'),
  recommender: fields({ url: httpsUrl, secret: secret.nullish().describe('absent: the one set before stays') }).nullish()
    .describe('your own: asked by a signed POST for each page, and taken when it answers within 300 ms'),
}).meta({ id: 'RecommendationSettings' })
export type RecommendationSettings = z.infer<typeof recommendationSettings>

export const recommendationSettingsView = recommendationSettings.extend({
  preferences: z.array(preferenceRule),
  recommender: z.object({ url: z.string(), secretSet: z.boolean() }).nullable(),
}).meta({ id: 'RecommendationSettingsView' })
/** PUT takes back what GET gave. */
export const recommendationSettingsPut = fields({
  ...recommendationSettings.shape,
  recommender: fields({ url: httpsUrl, secret: secret.nullish(), secretSet: z.unknown().optional() }).transform(({ url, secret: given }) => ({ url, secret: given })).nullish(),
}).meta({ id: 'RecommendationSettingsInput' })

/** What a merchant's own recommender is asked, and what it answers. */
export const recommenderQuestion = z.object({
  type: z.literal('recommendations.wanted'), timestamp: z.string(),
  data: z.object({ order: z.string().describe('its number'), skus: z.array(z.string()), exclude: z.array(z.string()).describe('bought before'), language: z.string(), limit: z.int() }),
})
export const recommenderAnswer = z.object({ skus: z.array(z.string()).max(200) })
