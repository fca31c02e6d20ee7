import type { Context } from 'hono'
import { lookupInput } from '../../contract/page.ts'
import type { LookupForm } from '../../widget/element/drawn.ts'
import { checkLookup, noValues, type LookupBy, type LookupFault, type LookupValues } from '../../widget/model/look-up.ts'
import { readStore, type LiveStore } from '../content/store-settings.ts'
import { readBytes } from '../edge/read-bytes.ts'
import type { AppEnv } from '../middleware/app-env.ts'
import { lookup } from '../routes/public/look-up.ts'
import { callerAddress } from '../routes/public/pages.ts'
import { answerPage, languageOf } from './answer-page.ts'
import { drawEnded, drawLookup } from './draw.tsx'

/** The look-up form as a page that needs no script: `GET` shows it, `POST` answers it. */

const formLimit = 4096

interface FormReply { readonly store: LiveStore; readonly status: 200 | 400 | 404 | 408 | 413 | 415 | 429; readonly headers?: Readonly<Record<string, string>>; readonly chosen?: string | undefined }

const answerForm = async (c: Context<AppEnv>, form: LookupForm, { store, status, headers, chosen }: FormReply): Promise<Response> => {
  const language = languageOf(c, [store.settings.locale], chosen)
  const drawing = await drawLookup({ ...form, store: store.page }, language)
  return answerPage(c, { drawing, language, status, store: store.page, settings: store.settings, facts: { token: null, page: null, blocks: null, store: store.page, lookup: form }, ...(headers && { headers }) })
}

const noStore = async (c: Context<AppEnv>): Promise<Response> => {
  const language = languageOf(c, [])
  return answerPage(c, { drawing: await drawEnded(null, language), language, status: 404, store: null, settings: null, facts: null })
}

export const showForm = async (c: Context<AppEnv>): Promise<Response> => {
  const store = await readStore(c.env, c.req.param('store') ?? '', c.get('now'))
  if (store === null) return noStore(c)
  const by: LookupBy = c.req.query('by') === 'number' ? 'number' : 'order'
  return answerForm(c, { by, values: noValues, errors: {}, fault: null }, { store, status: 200 })
}

/** Found: 303 to the page. Not found: the form again, with what was typed; every failure is the same one (TRUST 1). */
export const answerLookup = async (c: Context<AppEnv>): Promise<Response> => {
  const store = await readStore(c.env, c.req.param('store') ?? '', c.get('now'))
  if (store === null) return noStore(c)
  const empty = { by: 'order', values: noValues, errors: {}, fault: null } as const
  // A form on another site could spend this reader's tries; a browser always says where a form comes from.
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '') || c.req.header('sec-fetch-site') === 'cross-site') return answerForm(c, empty, { store, status: 415 })
  const read = await readBytes(c.req.raw, formLimit)
  if (!read.ok) return answerForm(c, empty, { store, status: read.reason === 'too-slow' ? 408 : 413 })
  const data = new URLSearchParams(new TextDecoder().decode(read.bytes))
  const values: LookupValues = { orderNumber: data.get('orderNumber') ?? '', proof: data.get('proof') ?? '', trackingNumber: data.get('trackingNumber') ?? '' }
  const by: LookupBy = data.has('trackingNumber') ? 'number' : 'order'
  const chosen = c.req.query('lang') ?? data.get('lang') ?? undefined
  const again = (status: FormReply['status'], form: { fault?: LookupFault; errors?: LookupForm['errors'] }, headers?: FormReply['headers']) =>
    answerForm(c, { by, values, errors: form.errors ?? {}, fault: form.fault ?? null }, { store, status, chosen, ...(headers && { headers }) })

  const errors = checkLookup(by, values, store.page)
  if (Object.keys(errors).length > 0) return again(400, { errors })
  const input = lookupInput.safeParse(by === 'number' ? { store: store.id, trackingNumber: values.trackingNumber } : { store: store.id, orderNumber: values.orderNumber, proof: values.proof })
  if (!input.success) return again(404, { fault: 'no_match' })
  const found = await lookup(c.env, input.data, callerAddress({ c }), c.get('now'))
  if (found.ok) return new Response(null, { status: 303, headers: { Location: `/p/${found.token}${c.req.query('lang') ? `?lang=${encodeURIComponent(c.req.query('lang')!)}` : ''}`, 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' } })
  return found.reason === 'limited' ? again(429, { fault: 'too_many' }, { 'Retry-After': String(found.retryAfter) }) : again(404, { fault: 'no_match' })
}
