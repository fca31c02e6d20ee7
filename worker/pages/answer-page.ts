import type { Context } from 'hono'
import type { PageStore } from '../../contract/page.ts'
import type { StoreSettings } from '../../contract/store.ts'
import type { DrawnFacts } from '../../widget/element/drawn.ts'
import type { AppEnv } from '../middleware/app-env.ts'
import { aroundBody } from './document.ts'
import type { DrawnBlocks } from './draw-blocks.tsx'
import type { Drawing } from './draw.tsx'
import type { FilmPolicy } from './film-policy.ts'
import { pageHeaders } from './headers.ts'
import { pageLanguage, type PageLanguage } from './language.ts'
import { currentRelease } from './release.ts'
import { streamPage } from './stream-page.ts'
import { cssOf } from './theme-link.ts'

export interface PageReply {
  readonly drawing: Drawing
  readonly language: PageLanguage
  readonly status: 200 | 400 | 404 | 408 | 410 | 413 | 415 | 429 | 503
  readonly store: PageStore | null
  readonly settings: Pick<StoreSettings, 'origins'> | null
  /** Present where the page is brought to life. */
  readonly facts: Omit<DrawnFacts, 'language'> | null
  /** Blocks on their way: the page is sent up to the end of its hero, and the rest when they are there. */
  readonly blocks?: Promise<DrawnBlocks | null>
  /** What a tap may play on it. */
  readonly films?: FilmPolicy
  readonly headers?: Readonly<Record<string, string>>
}

/** One hosted page as a response, errors included. */
export const answerPage = async (c: Context<AppEnv>, { drawing, language, status, store, settings, facts, blocks, films, headers }: PageReply): Promise<Response> => {
  const release = await currentRelease(c.env.ASSETS)
  const locale = release.locales[language.locale]
  const around = aroundBody({
    language, title: drawing.title, css: await cssOf(store, release),
    module: facts === null ? null : release.module, preload: facts !== null && locale !== undefined ? [locale] : [],
  })
  const told = facts && { ...facts, language: language.tag }
  const html = blocks === undefined ? around.before + drawing.body + around.after(told) : streamPage(around, drawing.body, blocks, told)
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': language.tag, ...pageHeaders({ frameOrigins: settings?.origins ?? [], films }), ...headers } })
}

/** Language of this request. `usual`: the order's, then the store's. */
export const languageOf = (c: Context<AppEnv>, usual: readonly (string | null | undefined)[], chosen = c.req.query('lang')): PageLanguage =>
  pageLanguage({ chosen, accepted: c.req.header('accept-language'), usual })
