import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { blocksOfStory } from '../../demo/gallery/blocks/registry.ts'
import { galleryStates, storyOf } from '../../demo/gallery/states.ts'
import type { GalleryState } from '../../demo/gallery/state.ts'
import { locales, type Locale } from '../../contract/vocabulary.ts'
import { drawBlocks } from '../../worker/pages/draw-blocks.tsx'
import { partTable } from '../element/parts.ts'
import { loadFindMessages } from '../i18n/find-messages.ts'
import { enLive } from '../i18n/live-words.ts'
import { loadMessages } from '../i18n/messages.ts'
import { derivePage } from '../model/page-model.ts'
import { Scene } from '../scenes/index.tsx'
import { CopyButton } from './copy-button.tsx'
import { LoadingView } from './loading.tsx'
import { OfflineNote } from './offline-note.tsx'
import { LookUpView } from './look-up.tsx'
import { EmptyView, ExpiredView, NotFoundView } from './message-page.tsx'
import { PageView, type PageViewProps } from './page.tsx'

/** A whole page as the server sends it, its blocks included. */
const draw = async (g: GalleryState, locale: Locale, more?: Partial<PageViewProps>): Promise<string> => {
  const messages = await loadMessages(locale), find = await loadFindMessages(locale)
  const all = { messages, find, language: locale, store: g.store, headingLevel: 1 as const, hosted: true, scene: Scene }
  if (g.answer) {
    const page = render(<PageView model={derivePage(g.answer, { locale, now: g.answer.now })} messages={messages} headingLevel={1} hosted scene={Scene} offline={g.offline} {...more} />)
    if (more) return page
    return (await drawBlocks(blocksOfStory(g.answer, locale), g.answer, { tag: locale, locale }, (block, error) => { throw new Error(`block ${block.type} is not drawn`, { cause: error }) })).fill(page)
  }
  if (g.orders) return render(<EmptyView {...all} orders={g.orders} />)
  if (g.lookup?.values && 'trackingNumber' in g.lookup.values) return render(<NotFoundView {...all} number={g.lookup.values.trackingNumber} />)
  if (g.lookup) return render(<LookUpView {...all} values={g.lookup.values ?? {}} fault={g.lookup.fault} errors={g.lookup.fault ? { orderNumber: { kind: 'digits', got: 4, want: 5 } } : {}} />)
  return render(g.state === 'expired' ? <ExpiredView {...all} /> : <LoadingView {...all} />)
}

/** Names of the attributes of every tag; quoted values are skipped whole, whatever they hold. */
const attributesOf = (html: string): string[] =>
  [...html.matchAll(/<[a-z][\w-]*((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi)].flatMap(([, attributes = '']) => [...attributes.matchAll(/([^\s=]+)(?:="[^"]*")?/g)].map(([, name = '']) => name.toLowerCase()))

const cases = locales.flatMap((locale) => galleryStates.map((g) => [g.name, locale, g] as const))

test.each(cases)('%s in %s: no style attribute, no empty value, no id twice, one page heading', async (_name, locale, g) => {
  const html = await draw(g, locale)
  expect(attributesOf(html).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
  expect(html).not.toMatch(/<(script|style|iframe|object)|(href|src|action)="\s*(javascript|data|vbscript):/i)
  const text = html.replace(/<(?:"[^"]*"|[^">])*>/g, '\u0001')
  expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object|Invalid Date/)
  expect(html).not.toMatch(/(href|src|lang|aria-label)="(undefined|null)?"/)
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1])
  expect(ids).toEqual([...new Set(ids)])
  const named = [...html.matchAll(/aria-labelledby="([^"]*)"/g)].map((m) => m[1])
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
  expect(html.match(/<h1/g) ?? []).toHaveLength(1)
  expect(html).toContain(`dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`)
})

test.each(cases.filter(([, locale]) => locale === 'en'))('%s drawn by the server equals what it draws again', async (_name, locale, g) => {
  expect(await draw(g, locale)).toBe(await draw(g, locale))
})

test('inside a shop the page keeps to h2 and below, and names itself', async () => {
  const html = await draw(storyOf('in-transit'), 'en', { headingLevel: 2, hosted: false })
  expect(html).not.toMatch(/<h1/)
  expect(html).toMatch(/<h2[^>]*id="ds-h"/)
  expect(html).toContain('Your order')
})

test('without scripts nothing is drawn that needs one', async () => {
  const html = await draw(storyOf('offline'), 'en', { scene: undefined })
  expect(html).not.toContain('<button')
  expect((await draw(storyOf('offline'), 'en', { notice: <OfflineNote words={enLive} onRetry={() => {}} />, copyButton: (_text, about) => <CopyButton words={enLive} about={about} isCopied={false} onCopy={() => {}} /> })).match(/<button/g)).toHaveLength(2)
})

test('an action that a block can answer has a way to it beside the shop’s link, and no other has one', async () => {
  const waysOf = async (name: string) => [...(await draw(storyOf(name), 'en')).matchAll(/href="([^"]*)"[^>]*>(?:(?!<\/a>).)*<\/a><a class="[^"]* to" href="([^"]*)"/g)].map(([, shop, block]) => [shop, block])
  expect(await waysOf('delivered')).toEqual([['https://marigold.example/returns', '#ds-returns'], ['https://marigold.example/contact', '#ds-write']])
  for (const g of galleryStates) for (const [shop, block] of await waysOf(g.name)) expect([g.name, shop, block]).toEqual([g.name, expect.stringMatching(/^(https:|mailto:|tel:)/), expect.stringMatching(/^#ds-(wishes|problem|returns|write)$/)])
  expect((await draw(storyOf('in-transit'), 'en')).match(/class="[^"]*\bto"/g)).toHaveLength(2)
})

test('offline, nothing is offered that needs the network and the marker stands still', async () => {
  const html = await draw(storyOf('offline'), 'en')
  expect(html).not.toContain('part="actions"')
  expect(html).toContain('class="still"')
  expect(html).toContain('As of 08:40')
})

test('TRUST 26: the words of a hostile answer are words', async () => {
  for (const g of galleryStates.filter(({ name }) => name.startsWith('hostile'))) {
    const html = await draw(g, 'en')
    expect(html).not.toMatch(/<img src=x|<script|href="javascript/i)
  }
})

test('the number view draws nothing it was not given', async () => {
  const html = await draw(storyOf('in-transit-number'), 'en')
  expect(html).not.toMatch(/Sam|Bristol|BS6|knife|part="actions"/)
})

test('links out of the shop never say where the reader comes from', async () => {
  const html = await draw(storyOf('in-transit'), 'en')
  for (const [link] of html.matchAll(/<a [^>]*href="https:[^>]*>/g)) expect(link).toMatch(/rel="noreferrer"/)
})

test('the promise stays on a late page, struck through beside the new day', async () => {
  const html = await draw(storyOf('late'), 'en')
  expect(html).toContain('<s>Wed 25 Nov</s>')
  expect(html).toContain('part="plan"')
  expect(await draw(storyOf('late-bare'), 'en')).not.toContain('part="plan"')
})

test('the look-up is a form that works alone, its tabs are links, and what was typed comes back', async () => {
  const html = await draw(storyOf('lookup-failed'), 'en')
  expect(html).toMatch(/<form[^>]*method="post" action="\/f\//)
  expect(html).toContain('href="?by=number"')
  expect(html).toContain('value="sam@mailbox.example"')
  expect(html).toMatch(/aria-describedby="ds-orderNumber-e"/)
})

test('language is a link, and the present one is marked', async () => {
  const html = await draw(storyOf('in-transit'), 'hi')
  expect(html).toMatch(/<a href="\?lang=hi" lang="hi" aria-current="true"/)
})

test('the parts of all states are those of the public table, no more and no fewer', async () => {
  const drawn = new Set<string>()
  for (const g of galleryStates) for (const [, names = ''] of (await draw(g, 'en')).matchAll(/ part="([^"]*)"/g)) for (const name of names.split(' ')) drawn.add(name)
  expect([...drawn].sort()).toEqual(partTable.map(({ name }) => name).sort())
})

test('the page of all orders, which only the server draws, keeps no place for an illustration that will not come', async () => {
  const empty = storyOf('empty')
  expect(render(<EmptyView orders={empty.orders!} messages={await loadMessages('en')} find={await loadFindMessages('en')} language="en" hosted headingLevel={1} />)).not.toContain('class="see"')
  expect(await draw(empty, 'en')).toContain('class="see"')
})
