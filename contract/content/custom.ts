import * as z from 'zod'
import { byLanguage } from '../by-language.ts'
import { fields, languageTag, line, linkUrl } from '../common.ts'
import { labelled, localizedLine } from '../localized.ts'
import { richText } from '../rich-text.ts'
import { pageStates } from '../vocabulary.ts'
import { itemMatch } from './match.ts'

/** `PUT /v1/content/custom/{id}`: a block that always says the same. */
export const customContent = fields({
  states: z.array(z.enum(pageStates)).max(pageStates.length).default([]).describe('pages it stands on; empty: on every page of an order'),
  match: itemMatch.prefault({}),
  title: localizedLine(120),
  body: byLanguage(richText).nullish(),
  links: z.array(labelled(linkUrl)).max(5).nullish(),
}).refine(({ body, links }) => Boolean(body) || Boolean(links?.length), 'must hold a "body" or "links"').meta({
  id: 'CustomContent',
  examples: [{ states: ['delivered'], match: { skus: ['shoes'] }, title: { en: 'Find your size next time' }, body: { en: [{ type: 'paragraph', text: 'Ours run half a size small.' }] }, links: [{ label: { en: 'Size guide' }, url: 'https://marigold.shop/sizes' }] }],
})

/** Name of a server hook, and of its block on the page. */
export const hookName = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be small letters, digits and -, e.g. "recipe-card"')

/** `PUT /v1/custom-blocks/{name}`: your own server fills the block. */
export const customHookInput = fields({
  url: z.string().max(2048).describe('asked by POST whenever a page shows the block; answers are kept for a minute. https, port 443, a public name; redirects are not followed'),
  secret: z.string().regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'must be "whsec_" and base64 of 24 to 64 random bytes').nullish().describe('signs what we ask, as in Standard Webhooks. Absent: the one set before stays, or a new one is made and shown once'),
  states: z.array(z.enum(pageStates)).max(pageStates.length).default([]).describe('pages it stands on; empty: on every page of an order'),
  timeout: z.int().min(50).max(250).default(250).describe('milliseconds; later than this the block is left out'),
}).meta({ id: 'CustomBlockInput', examples: [{ url: 'https://shop.example/doorstep/recipe-card', states: ['delivered'] }] })

export const hookProblems = ['no_answer', 'too_slow', 'too_large', 'redirect', 'status', 'not_json', 'not_a_block', 'bad_address'] as const
export type HookProblem = (typeof hookProblems)[number]

export const customHookView = z.object({
  name: z.string(), url: z.string(), states: z.array(z.string()), timeout: z.int(), updatedAt: z.string(),
  secret: z.string().optional().describe('only when it was made just now: it is never shown again'),
  lastProblem: z.object({ problem: z.enum(hookProblems), detail: z.string(), at: z.string() }).nullable().describe('newest answer that could not be shown; null: none since the hook was last set'),
}).meta({ id: 'CustomBlock' })
export type CustomHookView = z.infer<typeof customHookView>
export const customHookList = z.object({ blocks: z.array(customHookView) }).meta({ id: 'CustomBlocks' })

/** What your server is asked: no name, no address, no order number. */
export const customQuestion = z.object({
  type: z.literal('block'),
  name: z.string(),
  store: z.string(),
  order: z.string().describe('our id of the order, as in GET /v1/orders/{id}'),
  state: z.enum(pageStates),
  locale: z.string().describe('language the page is read in'),
  items: z.array(z.object({ sku: z.string(), quantity: z.int() })),
}).meta({ id: 'CustomBlockQuestion' })

/** What it answers: 200 and this, or 204 for nothing. Fields we do not know are passed over, so that one answer can serve others too. */
export const customReply = z.object({
  title: line(120),
  body: richText.nullish(),
  links: z.array(z.object({ label: line(60), url: linkUrl })).max(5).nullish(),
  lang: languageTag.nullish().describe('left out: the page’s own'),
}).refine(({ body, links }) => Boolean(body) || Boolean(links?.length), 'must hold a "body" or "links"').meta({ id: 'CustomBlockAnswer' })
export type CustomReply = z.infer<typeof customReply>
