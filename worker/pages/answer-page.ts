import type { Context } from 'hono'
import type { PageStore } from '../../contract/page.ts'
import type { StoreSettings } from '../../contract/store.ts'
import type { DrawnFacts } from '../../widget/element/drawn.ts'
import type { AppEnv } from '../routes/app-env.ts'
import { toDocument } from './document.ts'
import type { Drawing } from './draw.tsx'
import { pageHeaders } from './headers.ts'
import { pageLanguage, type PageLanguage } from './language.ts'
import { currentRelease } from './release.ts'
import { cssOf } from './theme-link.ts'

export interface PageReply {
  readonly drawing: Drawing
  readonly language: PageLanguage
  readonly status: 200 | 400 | 404 | 408 | 410 | 413 | 415 | 429 | 503
  readonly store: PageStore | null
  readonly settings: Pick<StoreSettings, 'origins'> | null
  /** Present where the page is brought to life. */
  readonly facts: Omit<DrawnFacts, 'language'> | null
  readonly headers?: Readonly<Record<string, string>>
}

/** One hosted page as a response, errors included. */
export const answerPage = async (c: Context<AppEnv>, { drawing, language, status, store, settings, facts, headers }: PageReply): Promise<Response> => {
  const release = await currentRelease(c.env.ASSETS)
  const locale = release.locales[language.locale]
  const html = toDocument({
    language, title: drawing.title, body: drawing.body, css: await cssOf(store, release),
    module: facts === null ? null : release.module, preload: facts !== null && locale !== undefined ? [locale] : [],
    facts: facts === null ? null : { ...facts, language: language.tag },
  })
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': language.tag, ...pageHeaders({ frameOrigins: settings?.origins ?? [] }), ...headers } })
}

/** Language of this request. `usual`: the order's, then the store's. */
export const languageOf = (c: Context<AppEnv>, usual: readonly (string | null | undefined)[], chosen = c.req.query('lang')): PageLanguage =>
  pageLanguage({ chosen, accepted: c.req.header('accept-language'), usual })
