import { effect, type ReadonlySignal } from '@preact/signals-core'
import { announcement } from '../i18n/announcement.ts'
import { derivePage } from '../model/page-model.ts'
import type { Speech } from './page-vnode.tsx'
import type { Session } from './session.ts'

/**
 * Says what happened to the parcel, in one sentence, when state, day or window changed. Never the first load, never
 * another language, never the passing of time.
 */
export const announceChanges = (session: Session, speech: ReadonlySignal<Speech>, say: (text: string) => void): (() => void) => {
  let before: { readonly text: string; readonly speech: Speech; readonly token: string | null } | null = null
  return effect(() => {
    const page = session.page.value
    const words = speech.value
    const token = session.token.value
    if (!page) { before = null; return }
    const text = announcement(derivePage(page, { locale: words.language, now: page.now }), words.messages)
    if (before && before.text !== text && before.speech === words && before.token === token) say(text)
    before = { text, speech: words, token }
  })
}
