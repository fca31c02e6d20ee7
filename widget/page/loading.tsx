import { Heading } from '../ui/parts.tsx'
import { createView, type FrameOptions } from '../ui/view.ts'
import type { Messages } from '../i18n/messages.ts'
import { speakerAt } from '../i18n/speaker.ts'
import { toLocale } from '../i18n/format.ts'
import { liveWordsOf } from '../i18n/live-words.ts'

const bars = (count: number) => [...Array(count).keys()].map((i) => <div key={i} class="sk" />)

/** The exact layout of the hero before the facts are there, so that nothing moves when they come. */
export const LoadingView = ({ messages, language, ...options }: FrameOptions & { messages: Messages; language: string }) => {
  const v = createView(speakerAt(messages, language, '2026-01-01T00:00:00Z', 'UTC'), options)
  return <div class="page" part="page" lang={toLocale(language).tag} dir={v.s.rtl ? 'rtl' : 'ltr'} aria-busy="true"><div class="wrap">
    <header class="top" part="header"><span class="logo">{messages.yourOrder}</span></header>
    <Heading v={v} at={0} cls="sr">{liveWordsOf(messages).loading}</Heading>
    <section class="hero" aria-hidden="true">
      <div class="say">{bars(6)}</div>
      <div class="prog">{bars(1)}</div>
      <div class="see"><div class="route sk" /><div class="cap">{bars(2)}</div></div>
    </section>
  </div></div>
}
