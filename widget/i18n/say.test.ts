import { describe, expect, test } from 'vitest'
import { galleryStates, storyOf } from '../../demo/gallery/states.ts'
import type { PageAnswer } from '../../contract/page.ts'
import { eventKinds, locales, type Locale } from '../../contract/vocabulary.ts'
import { derivePage, type PageModel } from '../model/page-model.ts'
import { announcement, pageTitle } from './announcement.ts'
import { pageHeadline } from './headline.ts'
import { loadMessages } from './messages.ts'
import { freshnessLine, pageLede } from './sentence.ts'
import { createSpeaker, type Speaker } from './speaker.ts'

const answerOf = (name: string): PageAnswer => storyOf(name).answer!
const modelOf = (answer: PageAnswer, locale = 'en', now = answer.now): PageModel => derivePage(answer, { locale, now })
const speak = async (model: PageModel, locale: Locale = 'en'): Promise<Speaker> => createSpeaker(await loadMessages(locale), model.language, model.today)
const withParcel = (answer: PageAnswer, change: Partial<PageAnswer['shipments'][number]>): PageAnswer => ({ ...answer, shipments: answer.shipments.map((s, i) => (i ? s : { ...s, ...change })) })
const hear = async (answer: PageAnswer, locale: Locale = 'en') => {
  const model = modelOf(answer, locale), s = await speak(model, locale)
  return { head: pageHeadline(s, model), lede: pageLede(s, model).map((l) => l.text).join(' '), note: model.focus ? freshnessLine(s, model.focus, answer.now)?.text ?? null : null }
}

test('the headline is the day, the sentence the last scan', async () => {
  expect(await hear(answerOf('in-transit'))).toMatchObject({
    head: { pre: 'Arriving', h: 'Tuesday 24 Nov', when: 'Most likely 10:00 – 14:00' }, lede: 'Your parcel reached Birmingham today at 08:31.',
  })
})

test('on the day itself the hours are the headline', async () => {
  expect((await hear(answerOf('out-for-delivery'))).head).toEqual({ pre: 'Arriving today', h: '11:20 – 12:10', when: '' })
})

test('late names the promise, the cause in the shop’s words and the new day', async () => {
  const { head, lede } = await hear(answerOf('late'))
  expect(head).toEqual({ pre: 'Now expected', h: 'Friday 27 Nov', when: 'Between Thu 26 and Sat 28' })
  expect(lede).toMatch(/^We promised Wednesday 25 Nov and will miss it\. We are sorry\. Snow closed the M5/)
})

test('late without a new day says so, and never repeats an estimate that is over', async () => {
  const past = answerOf('late-no-day')
  expect((await hear(past)).lede).toMatch(/There is no day yet\./)
  const stale = withParcel(past, { estimate: { from: '2026-11-25', to: '2026-11-26', likely: '2026-11-25', window: null, source: 'carrier', odds: null } })
  expect(JSON.stringify(await hear(stale))).not.toMatch(/26 Nov/)
})

test('“coming today” is not said of a van that left yesterday', async () => {
  const van = withParcel(answerOf('out-for-delivery-no-hours'), { estimate: null })
  expect((await hear(van)).head.h).toBe('Coming today.')
  expect((await hear({ ...van, now: '2026-11-25T09:00:00.000Z' })).head.h).toBe('On its way to you.')
})

describe('three answers that must never sound alike', () => {
  test.each(locales)('not found yet, could not ask and nothing new are three sentences in %s', async (locale) => {
    const notes = await Promise.all(['not-found-yet', 'could-not-ask', 'nothing-new'].map(async (name) => (await hear(answerOf(name), locale)).note))
    expect(notes.every(Boolean)).toBe(true)
    expect(new Set(notes).size).toBe(3)
  })

  test('could not ask names the carrier and when it last answered', async () => {
    expect((await hear(answerOf('could-not-ask'))).note).toBe('We could not ask Royal Mail just now. Royal Mail last answered today at 08:40.')
  })

  test('an answer older than it should be says its age', async () => {
    expect((await hear(answerOf('stale'))).note).toBe('Royal Mail last answered today at 08:40.')
  })

  test('a parcel that moves needs no such sentence, and one that has arrived never gets one', async () => {
    expect((await hear(answerOf('in-transit'))).note).toBeNull()
    const late = answerOf('delivered')
    expect((await hear(withParcel(late, { asked: { outcome: 'unreachable', askedAt: null, answeredAt: null, stale: true } }))).note).toBeNull()
  })
})

test('words of the carrier are shown as the carrier’s, with their language', async () => {
  const model = modelOf(answerOf('carrier-unknown-code'))
  expect(pageLede(await speak(model), model)).toContainEqual({ text: 'Event 8C recorded', lang: 'en-US' })
})

test.each(locales.flatMap((locale) => eventKinds.map((kind) => [locale, kind] as const)))('%s has a whole sentence for %s, with and without place and time', async (locale, kind) => {
  const base = answerOf('in-transit')
  const event = base.shipments[0]!.events[0]!
  const said = await Promise.all([event.place, null].flatMap((place) => [event.time, null].map(async (time) =>
    (await hear(withParcel(base, { events: [{ ...event, kind, place, time, text: null, textLang: null, substatus: null }] }), locale)).lede)))
  for (const lede of said) {
    expect(lede).toMatch(/\S{2,}.*[.।]$/)
    expect(lede).not.toMatch(/undefined|null|NaN| {2}| [.,،।]|[,،] ?[.।]/)
  }
})

test.each(galleryStates.filter((g) => g.answer).map((g) => [g.name, g] as const))('%s is announced and titled in one line in every language', async (_name, { answer }) => {
  for (const locale of locales) {
    const model = modelOf(answer!, locale), messages = await loadMessages(locale)
    expect(announcement(model, messages)).toMatch(/^\S.*\.$/)
    expect(`${announcement(model, messages)} ${pageTitle(model, messages)}`).not.toMatch(/undefined|null|NaN|Invalid|\n/)
  }
})

test('only what changes for the reader changes the announcement: a scan does not', async () => {
  const answer = answerOf('in-transit')
  const messages = await loadMessages('en')
  const scanned = withParcel(answer, { events: answer.shipments[0]!.events.slice(1) })
  expect(announcement(modelOf(scanned), messages)).toBe(announcement(modelOf(answer), messages))
  expect(announcement(modelOf(answerOf('out-for-delivery')), messages)).not.toBe(announcement(modelOf(answer), messages))
})
