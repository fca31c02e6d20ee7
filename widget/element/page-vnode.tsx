import type { PageAnswer } from '../../contract/page.ts'
import type { Messages } from '../i18n/messages.ts'
import { derivePage } from '../model/page-model.ts'
import { PageView, type PageViewProps } from '../page/page.tsx'

/** A language whose words are there. */
export interface Speech { readonly language: string; readonly messages: Messages }

/**
 * The status page of an answer. A vnode and not a component: what is hydrated at first and what is drawn later must have
 * the same component at its root, or the parsed nodes would be thrown away.
 */
export const pageVNode = (page: PageAnswer, { language, messages }: Speech, now: string, options: Omit<PageViewProps, 'model' | 'messages'>) =>
  <PageView {...options} messages={messages} model={derivePage(page, { locale: language, now })} />
