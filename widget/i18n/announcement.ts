import type { PageModel } from '../model/page-model.ts'
import { chipOf, pageHeadline } from './headline.ts'
import { createSpeaker } from './speaker.ts'
import type { Messages } from './locales/en.ts'

/** One line for the live region: state, day, window, nothing else. Say it only when it differs from the one before. */
export const announcement = (model: PageModel, messages: Messages): string => {
  const { pre, h, when } = pageHeadline(createSpeaker(messages, model.language, model.today), model)
  return [chipOf(messages, model), `${pre} ${h}`.trim(), when].map((part) => part.replace(/[.।]$/, '')).filter(Boolean).join('. ') + '.'
}

/** Title of the hosted page, "Order 20418: Arriving Tuesday 24 Nov". */
export const pageTitle = (model: PageModel, messages: Messages): string => {
  const { pre, h } = pageHeadline(createSpeaker(messages, model.language, model.today), model)
  const { number } = model.answer.order
  return `${number ? messages.order(number) : messages.yourOrder}: ${`${pre} ${h}`.trim()}`
}
