import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { OrdersAnswer, PageAnswer, PageStore } from '../../contract/page.ts'
import type { LookupForm } from '../../widget/element/drawn.ts'
import { pageTitle } from '../../widget/i18n/announcement.ts'
import { loadFindMessages } from '../../widget/i18n/find-messages.ts'
import { liveWordsOf } from '../../widget/i18n/live-words.ts'
import { loadMessages } from '../../widget/i18n/messages.ts'
import { derivePage } from '../../widget/model/page-model.ts'
import { LookUpView } from '../../widget/page/look-up.tsx'
import { EmptyView, ExpiredView, NotFoundView } from '../../widget/page/message-page.tsx'
import { PageView } from '../../widget/page/page.tsx'
import { Notice } from './notice.tsx'
import type { PageLanguage } from './language.ts'

/** One page as the server draws it: the same components as in the browser, with nothing that needs a script. */
export interface Drawing { readonly title: string; readonly body: string }

const hosted = { hosted: true, headingLevel: 1, base: '' } as const

export const drawPage = async (answer: PageAnswer, { tag, locale }: PageLanguage): Promise<Drawing> => {
  const messages = await loadMessages(locale)
  const model = derivePage(answer, { locale: tag, now: answer.now })
  return { title: `${pageTitle(model, messages)} · ${answer.store.name}`, body: renderToString(<PageView {...hosted} model={model} messages={messages} />) }
}

export const drawOrders = async (orders: OrdersAnswer, language: PageLanguage): Promise<Drawing> => {
  const { messages, find } = await wordsOf(language)
  return { title: `${messages.deliveries} · ${orders.store.name}`, body: renderToString(<EmptyView {...hosted} orders={orders} messages={messages} find={find} language={language.tag} />) }
}

export interface LookupDrawing extends LookupForm { readonly store: PageStore }

/** The form, or word that nothing lies under a tracking number. */
export const drawLookup = async ({ store, by, values, errors, fault }: LookupDrawing, language: PageLanguage): Promise<Drawing> => {
  const { messages, find } = await wordsOf(language)
  const common = { ...hosted, store, messages, find, language: language.tag }
  const view: VNode = by === 'number' && fault === 'no_match' ? <NotFoundView {...common} number={values.trackingNumber} /> : <LookUpView {...common} by={by} values={values} errors={errors} fault={fault} />
  return { title: `${find.title} · ${store.name}`, body: renderToString(view) }
}

/** A link that opens nothing: with the store's look-up where the store is known. */
export const drawEnded = async (store: PageStore | null, language: PageLanguage): Promise<Drawing> => {
  const { messages, find } = await wordsOf(language)
  if (store === null) return { title: find.expired.h, body: renderToString(<Notice icon="info" title={find.expired.h} text={find.expired.lede} />) }
  return { title: `${find.expired.h} · ${store.name}`, body: renderToString(<ExpiredView {...hosted} store={store} messages={messages} find={find} language={language.tag} />) }
}

/** Something on our side is away. `retry` is the address to try again. */
export const drawUnavailable = async (retry: string, language: PageLanguage): Promise<Drawing> => {
  const { messages, find } = await wordsOf(language)
  return { title: find.fault.unreachable, body: renderToString(<Notice icon="clock" title={find.fault.unreachable} text={find.hint.unreachable} action={{ href: retry, label: liveWordsOf(messages).retry }} />) }
}

const wordsOf = async ({ locale }: PageLanguage) => {
  const [messages, find] = await Promise.all([loadMessages(locale), loadFindMessages(locale)])
  return { messages, find }
}
