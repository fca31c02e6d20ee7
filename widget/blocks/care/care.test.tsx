import { render } from 'preact-render-to-string'
import { beforeAll, expect, test } from 'vitest'
import { locales, type Locale } from '../../../contract/vocabulary.ts'
import { loadMessages, type Messages } from '../../i18n/messages.ts'
import type { PageModel } from '../../model/page-model.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import { createView } from '../../ui/view.ts'
import { View, words, type CareProps, type Entry } from './care.tsx'

const say = (text: string, lang = 'en') => ({ text, lang })
const entry = (more: Partial<Entry> = {}): Entry => ({ id: 'e1', decision: 'd.1', kind: 'article', phase: 'first_use', icon: 'drop', title: say('Wash by hand'), summary: say('Dry at once.'), body: null, link: null, media: null, ...more })
const block = (...entries: Entry[]): CareProps['block'] => ({ type: 'care', id: 'care', decision: null, commerce: false, phase: 'first_use', groups: [{ item: { title: 'Knife set', image: '/v1/images/abc' }, heading: say('Keep the edge for years'), entries }] })

let english: Messages
beforeAll(async () => { english = await loadMessages('en') })
const draw = async (facts: CareProps['block'], { hosted = true, language = 'en' as Locale, act = null as CareProps['act'] } = {}): Promise<string> =>
  render(<View v={createView(createSpeaker(english, language, '2026-11-24'), { hosted, headingLevel: 1, base: 'https://doorstep.shop' })} block={facts} words={await words(language)} language={language} model={{} as PageModel} act={act} report={() => undefined} />)

test('one group a thing, the first open, each with its words and what it counts for', async () => {
  const html = await draw({ ...block(entry()), groups: [...block(entry()).groups, { item: { title: 'Cooker', image: null }, heading: null, entries: [entry({ id: 'e2', decision: null, phase: 'keep' })] }] })
  expect(html).toContain('<h2 id="ds-care" class="t1 ">Getting started</h2>')
  expect(html.match(/<details open/g)).toHaveLength(1)
  expect(html).toContain('<img src="https://doorstep.shop/v1/images/abc"')
  expect(html).toContain('<bdi lang="en">Keep the edge for years</bdi>')
  expect(html).toContain('For the years to come')
  expect(html).toMatch(/<li class="it ic" data-decision="d\.1" data-arm="e1">/)
})

test('what is about the whole order alone stands without a fold', async () => {
  expect(await draw({ ...block(), groups: [{ item: null, heading: null, entries: [entry()] }] })).not.toContain('<details')
})

test('a film is a still and a link until it is tapped: nothing of another house is loaded before', async () => {
  const media = { kind: 'video' as const, still: '/v1/images/still', alt: null, file: null, frame: 'https://www.youtube-nocookie.com/embed/abcdefghij1', page: 'https://www.youtube.com/watch?v=abcdefghij1', seconds: 90 }
  for (const hosted of [true, false]) {
    const html = await draw(block(entry({ kind: 'video', media })), { hosted })
    expect(html).not.toMatch(/<iframe|<video|src="https:\/\/(?!doorstep\.shop)/)
    expect(html).toContain('href="https://www.youtube.com/watch?v=abcdefghij1"')
    expect(html).toContain(hosted ? 'Watch the film, 2 minutes' : 'Watch on YouTube, 2 minutes')
    expect(html).toContain('<img class="film" src="https://doorstep.shop/v1/images/still" alt')
  }
})

test('a PDF says its pages and size; an infographic says what it shows, and the long text opens', async () => {
  const html = await draw(block(
    entry({ id: 'a', kind: 'pdf', media: { kind: 'pdf', url: 'https://marigold.shop/m.pdf', bytes: 1_480_000, pages: 12 } }),
    entry({ id: 'b', kind: 'infographic', media: { kind: 'infographic', image: '/v1/images/chart', alt: say('Ten strokes'), width: 640, height: 480 }, body: { nodes: [{ type: 'paragraph', text: 'Long.' }], lang: 'en' } }),
    entry({ id: 'c', kind: 'podcast', media: { kind: 'podcast', file: 'https://marigold.shop/p.mp3', page: null, seconds: 1500 } }),
  ))
  expect(html).toContain('<a rel="noreferrer" href="https://marigold.shop/m.pdf">Open the PDF (12 pages · 1.5 MB)</a>')
  expect(html).toContain('alt="Ten strokes" lang="en" width="640" height="480"')
  expect(html).toMatch(/<summary class="s"><span>What the picture says<span class="sr">: .*<p dir="auto">Long\.<\/p>/s)
  expect(html).toContain('href="https://marigold.shop/p.mp3">Listen to it, 25 minutes</a>')
  expect(html).not.toContain('<audio')
})

test('TRUST 23, 25: markup is text and a link that leads astray is none, in every field', async () => {
  const bad = '"><img src=x onerror=alert(1)></script>'
  const html = await draw({ ...block(), groups: [{ item: { title: bad, image: null }, heading: say(bad), entries: [entry({
    title: say(bad), summary: say(bad), body: { nodes: [{ type: 'paragraph', text: bad }], lang: 'en' }, link: { label: say(bad), url: 'javascript:alert(1)' },
    kind: 'podcast', media: { kind: 'podcast', file: 'data:text/html,x', page: null, seconds: null },
  })] }] })
  expect(html).not.toMatch(/<img|<script|href="(javascript|data)/)
  expect(html.match(/&lt;img src=x onerror=alert\(1\)/g)?.length).toBeGreaterThan(5)
})

test.each(locales)('%s: every sentence is there, none is the English one left behind', async (locale) => {
  const [own, en] = [await words(locale), await words('en')]
  const all = (w: typeof own): string[] => Object.values(w).flatMap((value) => typeof value === 'string' ? [value] : typeof value === 'function' ? [value('7')] : Object.values(value))
  expect(all(own).every((text) => text.trim().length > 0)).toBe(true)
  if (locale !== 'en') expect(all(own).filter((text) => all(en).includes(text))).toEqual([])
})
