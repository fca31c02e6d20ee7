import * as z from 'zod'
import { blocksAnswer } from '../../../contract/block.ts'
import { languageTag } from '../../../contract/common.ts'
import { lookupAnswer, lookupInput, ordersAnswer, pageAnswer } from '../../../contract/page.ts'
import { blocksOf } from '../../blocks/blocks-of.ts'
import { readStore, type LiveStore } from '../../content/store-settings.ts'
import { readLink, viewOf } from '../../edge/link-token.ts'
import { orderObject } from '../../env.ts'
import { isOriginAllowed } from '../../middleware/cross-origin.ts'
import { route, type Call, type Route } from '../route.ts'
import { toCalendarFile } from './calendar-file.ts'
import { lookup } from './look-up.ts'
import { resolveOrders } from './resolve-orders.ts'
import { resolvePage } from './resolve-page.ts'

export const pageRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/lookups', group: 'Pages', access: 'public',
    summary: 'Find a page by what the shopper has at hand',
    notes: 'Order number with e-mail or postcode gives the whole page for 24 hours; a tracking number gives status and dates. Every failure has the same answer. Five misses a parcel an hour and twenty an address in ten minutes, then 429.',
    body: lookupInput, bodyLimit: 4096,
    answers: { 200: { description: 'The page and its token', schema: lookupAnswer } }, problems: ['invalid-body', 'not-found', 'too-many-requests', 'unsupported-media-type'],
    handle: async (call) => {
      const found = await lookup(call.env, call.body, callerAddress(call), call.now)
      if (found.store) noteStore(call, found.store)
      if (found.ok) return call.json({ token: found.token, link: `${new URL(call.c.req.url).origin}/p/${found.token}`, page: found.page })
      return found.reason === 'limited' ? call.problem('too-many-requests', { retryAfter: found.retryAfter }) : call.problem('not-found')
    },
  }),
  route({
    method: 'GET', path: '/v1/pages/{token}', group: 'Pages', access: 'public',
    summary: 'What a link shows now', notes: 'Facts, never sentences; a field the link may not see is null or empty.',
    answers: { 200: { description: 'The page', schema: pageAnswer } }, problems: ['not-found', 'link-expired'],
    handle: async (call) => {
      const page = await resolvePage(call.env, call.params['token'] ?? '', call.now)
      if (!page.ok) return answerClosed(call, page.reason)
      noteStore(call, page.store)
      return call.json(page.answer)
    },
  }),
  route({
    method: 'GET', path: '/v1/pages/{token}/blocks', group: 'Pages', access: 'public',
    summary: 'What the page holds besides its status', notes: 'Blocks that fit this order now, each as facts; a block that fails or takes longer than 300 ms is left out. A link that shows status and dates alone has the questions of the moment and no other.',
    query: z.object({ lang: languageTag.optional().describe('language of the reader, for texts the merchant wrote in several') }),
    answers: { 200: { description: 'The blocks', schema: blocksAnswer } }, problems: ['not-found', 'link-expired', 'invalid-query'],
    handle: async (call) => {
      const page = await resolvePage(call.env, call.params['token'] ?? '', call.now, true)
      if (!page.ok) return answerClosed(call, page.reason)
      noteStore(call, page.store)
      return call.json(await blocksOf(call.env, page, { now: call.now, origin: new URL(call.c.req.url).origin, language: call.query.lang }))
    },
  }),
  route({
    method: 'GET', path: '/v1/pages/{token}/orders', group: 'Pages', access: 'public',
    summary: 'The shopper’s deliveries', notes: 'Only with a token from a look-up proved by e-mail.',
    answers: { 200: { description: 'On their way, and before', schema: ordersAnswer } }, problems: ['not-found', 'link-expired'],
    handle: async (call) => {
      const orders = await resolveOrders(call.env, call.params['token'] ?? '', call.now)
      if (!orders.ok) return answerClosed(call, orders.reason)
      noteStore(call, orders.store)
      return call.json(orders.answer)
    },
  }),
  route({
    method: 'GET', path: '/v1/pages/{token}/calendar', group: 'Pages', access: 'public',
    summary: 'The expected delivery as a calendar file', notes: 'Whole days where only days are known.',
    query: z.object({ shipment: z.string().max(40) }),
    answers: { 200: { description: 'RFC 5545', type: 'text/calendar' } }, problems: ['not-found', 'link-expired', 'invalid-query'],
    handle: async (call) => {
      const page = await resolvePage(call.env, call.params['token'] ?? '', call.now)
      if (!page.ok) return answerClosed(call, page.reason)
      noteStore(call, page.store)
      const shipment = page.answer.shipments.find(({ id, calendarUrl }) => id === call.query.shipment && calendarUrl !== null)
      const file = shipment === undefined ? null : toCalendarFile(page.answer, shipment, call.now)
      if (file === null) return call.problem('not-found')
      return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="delivery.ics"' } })
    },
  }),
  route({
    method: 'GET', path: '/v1/pages/{token}/live', group: 'Pages', access: 'public',
    summary: 'Live socket of a page', notes: 'A WebSocket. The server sends the facts anew whenever they change, in the view of the token.',
    answers: { 101: { description: 'Upgraded' } }, problems: ['not-found', 'link-expired', 'forbidden'],
    handle: openLive,
  }),
]

async function openLive(call: Call<undefined, undefined>): Promise<Response> {
  const { env, now, c } = call
  if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') return call.problem('not-found', { detail: 'This address speaks WebSocket only.' })
  const reading = await readLink(env, call.params['token'] ?? '', now)
  if (!reading.ok) return answerClosed(call, reading.reason)
  const { token } = reading
  const store = await readStore(env, token.store, now)
  if (store === null) return call.problem('not-found')
  if (!isOriginAllowed(c, store.settings.origins)) return call.problem('forbidden')
  // Set, not added: what the caller wrote under these names does not count.
  const headers = new Headers(c.req.raw.headers)
  headers.set('x-doorstep-view', viewOf(token.scope))
  headers.set('x-doorstep-epoch', String(token.epoch))
  headers.set('x-doorstep-expires', String(token.expires?.getTime() ?? 0))
  return orderObject(env, token.store, token.order).fetch('https://order/live', { headers })
}

/** The order's object says which of these a link is; a token that is not ours is just not found. */
function answerClosed(call: Call<unknown, unknown>, reason: 'unknown' | 'revoked' | 'retired' | 'expired'): Response {
  return call.problem(reason === 'unknown' ? 'not-found' : 'link-expired')
}

const noteStore = (call: Call<unknown, unknown>, store: LiveStore): void => call.c.set('store', store)

/**
 * The one hop we trust: Cloudflare's edge overwrites this header, and a self-hosted proxy must. X-Forwarded-For is never
 * read: anyone can write it (TRUST 83).
 */
export const callerAddress = (call: Pick<Call<unknown, unknown>, 'c'>): string => call.c.req.header('cf-connecting-ip') ?? ''
