import { render } from 'preact-render-to-string'
import { beforeAll, expect, test } from 'vitest'
import { locales } from '../../../contract/vocabulary.ts'
import { loadMessages, type Messages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import type { PageModel } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import { View, words, type Props } from './follow.tsx'

const said = (text: string) => ({ text, lang: 'en' })
const unboxing = { title: null, text: said('A photo earns 50 points.'), video: true, consent: { version: '1', text: said('You may show it.') } }
const block = (more: Partial<Props['block']> = {}): Props['block'] => ({
  type: 'follow', id: 'follow', decision: null, commerce: true, communities: [{ name: 'The Kitchen Table', url: 'https://marigold.shop/table', text: said('2,300 home cooks') }],
  links: [{ name: 'Instagram', url: 'https://www.instagram.com/marigold' }], posts: [{ image: '/v1/images/soup', text: said('Soup on Sunday'), url: 'https://marigold.shop/soup' }], others: ['/v1/pictures/abc'], unboxing: null, own: [], ...more,
})

let messages: Messages
beforeAll(async () => { messages = await loadMessages('en') })
const act: Props['act'] = async () => ({ ok: false, fault: { kind: 'offline' } })
const upload: Props['upload'] = async () => ({ ok: false, fault: { kind: 'offline' } })
const draw = async (facts: Props['block'], more: Partial<Props> = {}): Promise<string> =>
  render(<View v={createView(createSpeaker(messages, 'en', '2026-11-24'), { hosted: true, headingLevel: 1, base: 'https://doorstep.shop' })} block={facts} words={await words('en')} language="en" model={{ answer: { store: { name: 'Marigold & Main' } } } as PageModel} act={null} report={() => undefined} {...more} />)

test('names places in words, links to them without saying where the reader comes from, and loads pictures from our host alone', async () => {
  const html = await draw(block())
  expect(html).toContain('<a rel="noreferrer" href="https://www.instagram.com/marigold"><bdi>Instagram</bdi></a>')
  expect(html).toContain('2,300 home cooks')
  expect([...html.matchAll(/src="([^"]*)"/g)].map(([, src]) => src)).toEqual(['https://doorstep.shop/v1/images/soup', 'https://doorstep.shop/v1/pictures/abc'])
  expect(html).toContain('alt="Soup on Sunday"')
})

test('asks for an unboxing with the phone’s camera or its photos, and never before a script can take it', async () => {
  expect(await draw(block({ unboxing }))).not.toMatch(/<input|<button/)
  const html = await draw(block({ unboxing }), { act, upload })
  expect(html).toContain('Show us the unboxing')
  expect(html.match(/<input[^>]*type="file"/g)).toHaveLength(3)
  expect(html.match(/capture="environment"/g)).toHaveLength(2)
  expect(html).not.toContain('image/svg')
  // Nothing is agreed to before there is something to send.
  expect(html).not.toContain('You may show it.')
  expect((await draw(block({ unboxing: { ...unboxing, video: false } }), { act, upload })).match(/video\/mp4/g)).toBeNull()
})

test('what was sent is shown with what became of it, and can be taken back', async () => {
  const html = await draw(block({ own: [{ id: 'po_0123456789', state: 'pending', photos: ['/v1/pictures/own'], videos: 1 }] }), { act, upload })
  expect(html).toContain('Waiting for Marigold &amp; Main to look at it.')
  expect(html).toContain('1 photo ')
  expect(html).toContain('1 video ')
  expect(html).toContain('Take it back')
})

test('TRUST 25: a link that leads astray is plain text', async () => {
  const html = await draw(block({ links: [{ name: 'X', url: 'javascript:alert(1)' }], communities: [{ name: '<img src=x>', url: 'data:text/html,x', text: null }] }))
  expect(html).not.toMatch(/href="(javascript|data)|<img src=x/)
})

test.each(locales)('%s: every sentence is there, none is the English one left behind', async (locale) => {
  const [own, en] = [await words(locale), await words('en')]
  const all = (value: unknown): string[] => typeof value === 'string' ? [value] : typeof value === 'function' ? [(value as (name: string) => string)('7')] : Object.values(value as object).flatMap(all)
  expect(all(own).every((text) => text.trim().length > 0)).toBe(true)
  if (locale !== 'en') expect(all(own).filter((text) => all(en).includes(text))).toEqual([])
})

test('fills one row of pictures: six, or five beside the question for an unboxing, the merchant’s own first', async () => {
  const many = block({ others: Array.from({ length: 9 }, (_, at) => `/v1/pictures/p${at}`) })
  const pictures = async (facts: Props['block']) => [...(await draw(facts)).matchAll(/src="https:\/\/doorstep\.shop([^"]*)"/g)].map(([, src]) => src)
  expect(await pictures(many)).toEqual(['/v1/images/soup', ...[0, 1, 2, 3, 4].map((at) => `/v1/pictures/p${at}`)])
  expect(await pictures({ ...many, unboxing })).toHaveLength(5)
})
