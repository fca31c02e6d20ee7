import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { recommendationReason, type RecommendationReason } from '../../../contract/blocks/recommendations.ts'
import { locales, type Locale } from '../../../contract/vocabulary.ts'
import { loadMessages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import type { PageModel } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import type { BlockProps } from '../block.ts'
import { View, words } from './recommendations.tsx'
import type { RecommendationWords } from './words.ts'

type Block = BlockProps<'recommendations', RecommendationWords>['block']
type Item = Block['items'][number]
const item = (more: Partial<Item> = {}): Item => ({
  sku: 'stone', title: { text: 'Whetstone', lang: 'en' }, line: { text: 'Ten strokes a side.', lang: 'en' }, image: '/v1/images/abc', url: 'https://shop.example/stone', price: { amount: 2400, currency: 'GBP' },
  reason: { kind: 'pinned', with: 'Knife set' }, suits: [], decision: null, ...more,
})
const block = (form: Block['form'], ...items: Item[]): Block => ({ type: 'recommendations', id: 'recommendations', decision: null, commerce: true, form, items })
const draw = async (facts: Block, language: Locale = 'en'): Promise<string> =>
  render(<View v={createView(createSpeaker(await loadMessages(language), language, '2026-11-24'), { headingLevel: 1, base: 'https://doorstep.shop' })} block={facts} words={await words(language)} language={language} model={{} as PageModel} act={null} report={() => undefined} />)

test('draws two quiet lines or cards, each a link that tells nobody where it was, a picture by our host, and a price', async () => {
  const html = await draw(block('quiet', item({ decision: 'd.1' })))
  expect(html).toContain('part="recommendations"')
  expect(html).toContain('<ul class="recs quiet"><li data-decision="d.1" data-arm="stone"><a rel="noreferrer" href="https://shop.example/stone" class="rec">')
  expect(html).toContain('<img src="https://doorstep.shop/v1/images/abc" alt')
  expect(html).toContain('<bdi lang="en">Whetstone</bdi>')
  expect(html).toContain('<span class="n s">£24.00</span>')
  expect(await draw(block('full', item()))).toContain('<ul class="recs ">')
})

test('a price stands as each language writes it; what has none shows none', async () => {
  expect(await draw(block('full', item()), 'ar')).toMatch(/<span class="n s">[^<]*٢٤/)
  expect(await draw(block('full', item({ price: null, line: null, image: null })))).not.toMatch(/class="n s"|<br|<img/)
})

test('the heading claims no tie to the order where there is none', async () => {
  expect(await draw(block('quiet', item()))).toContain('>Goes with your order</h2>')
  expect(await draw(block('full', item()))).toContain('>Goes with what you bought</h2>')
  expect(await draw(block('full', item(), item({ sku: 'x', reason: { kind: 'best_seller' } })))).toContain('>More from this shop</h2>')
  expect(await draw(block('full', item({ reason: { kind: 'best_seller' } })))).toContain('>Often bought in this shop</h2>')
})

const kinds = recommendationReason.options.map((option) => option.shape.kind.value)
test.each(locales.flatMap((locale) => kinds.map((kind) => [locale, kind] as const)))('in %s each reason is a sentence of its own: %s', async (locale, kind) => {
  const w = await words(locale)
  const named = { kind, with: 'Knife set' } as RecommendationReason
  const html = await draw(block('full', item({ reason: named })), locale)
  expect(html).toContain(w.why)
  expect(html.includes('Knife set')).toBe(['pinned', 'bought_together', 'similar_text', 'same_category'].includes(kind))
  if ('with' in named && ['pinned', 'bought_together', 'similar_text', 'same_category'].includes(kind)) {
    const unnamed = await draw(block('full', item({ reason: { ...named, with: null } as RecommendationReason })), locale)
    expect(unnamed).toContain(w.unnamed[kind as keyof RecommendationWords['unnamed']])
    expect(unnamed).not.toMatch(/null|undefined|“”|«»/)
  }
})

test.each(['hi', 'ar'] as const)('%s leaves nothing in English, and prints what English prints', async (locale) => {
  const [english, own] = [await words('en'), await words(locale)]
  const lines = (w: RecommendationWords): string[] => [w.quiet, w.full, w.best, w.mixed, w.why, w.chance, w.set('<1>'), w.inferred('<1>'), ...Object.values(w.reasons).map((say) => say('<1>')), ...Object.values(w.unnamed)]
  const markers = (text: string): number => text.split('<1>').length
  expect(lines(own).map(markers)).toEqual(lines(english).map(markers))
  for (const line of lines(own)) expect(line.replace('<1>', '')).not.toMatch(/[A-Za-z]/)
  expect(new Set(lines(own)).size).toBe(lines(own).length)
})

test('asks and answers once a block, by name where several things stand', async () => {
  const html = await draw(block('full', item(), item({ sku: 'x', title: { text: 'Book', lang: 'en' }, reason: { kind: 'best_seller' } })))
  expect(html.match(/Why am I seeing this\?/g)).toHaveLength(1)
  expect(html).toMatch(/<details class="why">.*Whetstone<\/bdi><\/b><br\/>The shop shows this.*Book<\/bdi><\/b><br\/>It is among/s)
})

test('says which preference it was held to, and owns up to the part that chance has', async () => {
  const html = await draw(block('full', item({ decision: 'd', suits: [{ label: { text: 'Vegetarian', lang: 'en' }, source: 'set' }, { label: { text: 'No leather', lang: 'en' }, source: 'inferred' }] })))
  expect(html).toContain('It fits what you asked for: Vegetarian. It fits what your purchases suggest: No leather.</p><p>Several things would fit.')
  expect(await draw(block('full', item()))).not.toContain('chance')
})

test('TRUST 23, 25: a title is text, and a link that is none is dropped with its words kept', async () => {
  const html = await draw(block('full', item({ title: { text: '<img src=x onerror=alert(1)>', lang: 'en' }, url: 'javascript:alert(1)', reason: { kind: 'pinned', with: '</p><svg onload=alert(1)>' } })))
  expect(html).not.toMatch(/<img src=x|<svg onload|javascript:/)
  expect(html).toContain('&lt;img src=x onerror=alert(1)>')
})
