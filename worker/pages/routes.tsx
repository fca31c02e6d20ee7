import { Hono, type Context } from 'hono'
import { blocksOf } from '../blocks/blocks-of.ts'
import { readContent } from '../content/read-content.ts'
import { log } from '../edge/log.ts'
import { patienceOf, within } from '../edge/within.ts'
import type { AppEnv } from '../middleware/app-env.ts'
import { resolveOrders } from '../routes/public/resolve-orders.ts'
import { resolvePage, type ResolvedPage } from '../routes/public/resolve-page.ts'
import { answerPage, languageOf } from './answer-page.ts'
import { drawBlocks, type DrawnBlocks } from './draw-blocks.tsx'
import { drawEnded, drawOrders, drawPage, drawUnavailable } from './draw.tsx'
import { filmsOf, noFilms, type FilmPolicy } from './film-policy.ts'
import { answerLookup, showForm } from './find-order.ts'
import type { PageLanguage } from './language.ts'
import { answerNewsletter, showNewsletter } from './newsletter.tsx'
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

/**
 * Longest the end of a page waits for its blocks, in milliseconds; the status is with the reader by then. Longer than any one block may
 * take: a slow one is left out by itself, and must not take all the others along.
 */
export const blocksWithin = 900

/** Never fails: a page without its blocks is still the answer to where the parcel is. */
const blocksInTime = async (c: Context<AppEnv>, page: Extract<ResolvedPage, { ok: true }>, language: PageLanguage): Promise<DrawnBlocks | null> => {
  const fail = (error: unknown): null => { log('warn', 'blocks left out', { requestId: c.get('requestId'), error: String(error).slice(0, 200) }); return null }
  const drawn = blocksOf(c.env, page, { now: c.get('now'), origin: new URL(c.req.url).origin, language: language.tag })
    .then((answer) => drawBlocks(answer, page.answer, language, (block, error) => log('warn', 'block not drawn', { block: block.type, error: String(error).slice(0, 200) })))
  return within(drawn, patienceOf(c.env, blocksWithin), () => fail('late')).catch(fail)
}

/** Longest the first byte waits for what a store has written, in milliseconds: only in an isolate that has not read it yet, and the blocks need it next anyway. */
const filmsWithin = 100

/** Which films the policy of this page lets play. None when the store's words do not come: its films are links then. */
const filmsInTime = async (c: Context<AppEnv>, { order, store }: Extract<ResolvedPage, { ok: true }>): Promise<FilmPolicy> => {
  if (order === null || store.settings.blocks.hidden.includes('care')) return noFilms
  const read = readContent(c.env, store.id, c.get('now')).then((content) => filmsOf(content.of('care'), order.items.map(({ sku }) => sku)))
  return within(read, patienceOf(c.env, filmsWithin), () => noFilms).catch(() => noFilms)
}

pages.get('/p/:token', (c) => orUnavailable(c, async () => {
  const token = c.req.param('token')
  const now = c.get('now')
  const page = await resolvePage(c.env, token, now, true)
  if (!page.ok) return answerEnded(c, page)
  const { answer, store } = page
  const language = languageOf(c, [answer.order.locale, answer.store.locale])
  const films = await filmsInTime(c, page)
  return answerPage(c, { drawing: await drawPage(answer, language), language, status: 200, store: answer.store, settings: store.settings, facts: { token, page: answer, blocks: null, store: null, lookup: null }, films, blocks: blocksInTime(c, page, language) })
}))

pages.get('/o/:token', (c) => orUnavailable(c, async () => {
  const orders = await resolveOrders(c.env, c.req.param('token'), c.get('now'))
  if (!orders.ok) return answerEnded(c, orders)
  const language = languageOf(c, [orders.answer.store.locale])
  return answerPage(c, { drawing: await drawOrders(orders.answer, language), language, status: 200, store: orders.answer.store, settings: orders.store.settings, facts: null })
}))

pages.get('/f/:store', (c) => orUnavailable(c, () => showForm(c)))
pages.post('/f/:store', (c) => orUnavailable(c, () => answerLookup(c)))

pages.get('/n/:token', (c) => orUnavailable(c, () => showNewsletter(c)))
pages.post('/n/:token', (c) => orUnavailable(c, () => answerNewsletter(c)))

// `/p/<token>/x.css`: a name that looks like a file must never be kept by a cache on the way (TRUST 81).
for (const path of ['/p/*', '/o/*', '/f/*', '/n/*']) pages.get(path, (c) => answerEnded(c, { ok: false, reason: 'unknown' }))

pages.get('/v1/themes/:store/:name', async (c) => await themeFile(c.env, c.req.param('store'), c.req.param('name'), c.get('now')) ?? c.notFound())
pages.get('/*', async (c) => await staticFile(c.req.raw, c.env.ASSETS) ?? c.notFound())

export default pages
