import { Hono, type Context } from 'hono'
import { log } from '../edge/log.ts'
import type { AppEnv } from '../routes/app-env.ts'
import { resolveOrders } from '../routes/public/resolve-orders.ts'
import { resolvePage, type ResolvedPage } from '../routes/public/resolve-page.ts'
import { answerPage, languageOf } from './answer-page.ts'
import { drawEnded, drawOrders, drawPage, drawUnavailable } from './draw.tsx'
import { answerLookup, showForm } from './find-order.ts'
import { staticFile, themeFile } from './static-files.ts'

/** The hosted pages and the files they load; mounted at `/`. What is asked of the order goes through the same doors as the API. */
const pages = new Hono<AppEnv>()

type Closed = Extract<ResolvedPage, { ok: false }>

/** Unknown, revoked, expired and erased read the same; only a link that was ours once names its store. */
const answerEnded = async (c: Context<AppEnv>, closed: Closed): Promise<Response> => {
  const store = closed.store ?? null
  const language = languageOf(c, [store?.locale])
  return answerPage(c, { drawing: await drawEnded(store, language), language, status: closed.reason === 'unknown' ? 404 : 410, store, settings: null, facts: null })
}

/** Our own side failed (the carrier's never ends here): a page of the same design that says so, and when to come back. */
const orUnavailable = async (c: Context<AppEnv>, answer: () => Promise<Response>): Promise<Response> => {
  try { return await answer() } catch (error) {
    log('error', 'page unavailable', { requestId: c.get('requestId'), error: error instanceof Error ? error.name : 'not an Error' })
    const language = languageOf(c, [])
    return answerPage(c, { drawing: await drawUnavailable(c.req.path, language), language, status: 503, store: null, settings: null, facts: null, headers: { 'Retry-After': '15' } })
  }
}

pages.get('/p/:token', (c) => orUnavailable(c, async () => {
  const token = c.req.param('token')
  const page = await resolvePage(c.env, token, c.get('now'))
  if (!page.ok) return answerEnded(c, page)
  const { answer, store } = page
  const language = languageOf(c, [answer.order.locale, answer.store.locale])
  return answerPage(c, { drawing: await drawPage(answer, language), language, status: 200, store: answer.store, settings: store.settings, facts: { token, page: answer, store: null, lookup: null } })
}))

pages.get('/o/:token', (c) => orUnavailable(c, async () => {
  const orders = await resolveOrders(c.env, c.req.param('token'), c.get('now'))
  if (!orders.ok) return answerEnded(c, orders)
  const language = languageOf(c, [orders.answer.store.locale])
  return answerPage(c, { drawing: await drawOrders(orders.answer, language), language, status: 200, store: orders.answer.store, settings: orders.store.settings, facts: null })
}))

pages.get('/f/:store', (c) => orUnavailable(c, () => showForm(c)))
pages.post('/f/:store', (c) => orUnavailable(c, () => answerLookup(c)))

// `/p/<token>/x.css`: a name that looks like a file must never be kept by a cache on the way (TRUST 81).
for (const path of ['/p/*', '/o/*', '/f/*']) pages.get(path, (c) => answerEnded(c, { ok: false, reason: 'unknown' }))

pages.get('/v1/themes/:store/:name', async (c) => await themeFile(c.env, c.req.param('store'), c.req.param('name'), c.get('now')) ?? c.notFound())
pages.get('/*', async (c) => await staticFile(c.req.raw, c.env.ASSETS) ?? c.notFound())

export default pages
