import { render } from 'preact-render-to-string'
import { beforeAll, expect, test } from 'vitest'
import { locales, type Locale } from '../../../contract/vocabulary.ts'
import { loadMessages, type Messages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import type { PageModel } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import { View, words, type Props } from './review.tsx'

const said = (text: string) => ({ text, lang: 'en' })
const given = { stars: 4, aspects: ['sharp'], words: null, photos: [], posted: false, reply: null }
const item = (more: Partial<Props['block']['items'][number]> = {}) => ({ item: 'i1', title: 'Knife set', image: null, aspects: [{ id: 'sharp', text: said('Sharp') }, { id: 'something_off', text: null }], given: null, ...more })
const block = (...items: Props['block']['items']): Props['block'] => ({ type: 'review', id: 'review', decision: null, commerce: false, name: 'Sam', items })

let messages: Messages
beforeAll(async () => { messages = await loadMessages('en') })
const act: Props['act'] = async () => ({ ok: false, fault: { kind: 'offline' } })
const draw = async (facts: Props['block'], more: Partial<Props> = {}, language: Locale = 'en'): Promise<string> =>
  render(<View v={createView(createSpeaker(messages, language, '2026-11-24'), { hosted: true, headingLevel: 1 })} block={facts} words={await words(language)} language={language} model={{ answer: { store: { name: 'Marigold & Main' } } } as PageModel} act={null} report={() => undefined} {...more} />)

test('the server draws the question, and no control that would need a script', async () => {
  const html = await draw(block(item()))
  expect(html).toContain('How do you like it?')
  expect(html).toContain('under the name Sam')
  expect(html).not.toMatch(/<input|<button/)
})

test('stars are one group of radios, each named; what was ticked before is ticked', async () => {
  const html = await draw(block(item({ given })), { act })
  expect(html.match(/<input[^>]*type="radio" name="ds-stars-i1"/g)).toHaveLength(5)
  expect(html).toMatch(/<legend class="sr">Rating/)
  expect(html).toMatch(/value="4" checked/)
  for (const name of ['1 star<', '2 stars<', '5 stars<']) expect(html).toContain(name)
  expect(html).toMatch(/checked\/><bdi lang="en">Sharp/)
  expect(html).toContain('Something was off')
})

test('what was posted is said back, with its reply and its undo, and the next item is offered', async () => {
  const posted = item({ given: { ...given, posted: true, words: 'Cuts <b>well</b>', reply: 'Thank you.' } })
  const html = await draw(block(posted, item({ item: 'i2', title: 'Slow cooker' })), { act })
  expect(html).toContain('Your review is with Marigold &amp; Main')
  expect(html).toContain('Cuts &lt;b>well&lt;/b>')
  expect(html).toContain('Thank you.')
  expect(html).toMatch(/Next: Slow cooker<\/button>.*Change<\/button>.*Delete<\/button>/s)
  expect(html).not.toContain('type="radio"')
})

test('nothing is offered in return', async () => {
  for (const locale of locales) expect(JSON.stringify(await words(locale))).not.toMatch(/points|reward|discount|पॉइंट|छूट|इनाम|نقاط|خصم|مكافأة/)
})

test.each(locales)('%s: every sentence is there, none is the English one left behind', async (locale) => {
  const [own, en] = [await words(locale), await words('en')]
  const all = (value: unknown): string[] => typeof value === 'string' ? [value] : typeof value === 'function' ? [(value as (name: string) => string)('7')] : Object.values(value as object).flatMap(all)
  expect(all(own).every((text) => text.trim().length > 0)).toBe(true)
  if (locale !== 'en') expect(all(own).filter((text) => all(en).includes(text))).toEqual([])
})
