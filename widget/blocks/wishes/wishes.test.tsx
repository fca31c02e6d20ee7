import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { locales, type Locale } from '../../../contract/vocabulary.ts'
import { wishesFixture } from '../../../demo/gallery/blocks/cases.ts'
import { storyOf } from '../../../demo/gallery/states.ts'
import { loadMessages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import { derivePage } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import { View, words, type Props } from './wishes.tsx'

const draw = async (name: string, locale: Locale = 'en', more: Partial<Props['block']> = {}): Promise<string> => {
  const answer = storyOf(name)!.answer!
  const block = wishesFixture({ state: answer.state, locale, answer })!
  const model = derivePage(answer, { locale, now: answer.now })
  const v = createView(createSpeaker(await loadMessages(locale), locale, model.today), { headingLevel: 1, hosted: true })
  return render(<View v={v} block={{ ...block, ...more }} words={await words(locale)} language={locale} model={model} act={null} report={() => undefined} />)
}

test('of two parcels each is named with what is in it, what is wished for it, and what its carrier does', async () => {
  const html = await draw('several-wishes')
  const [, first = '', second = ''] = html.split('Parcel ').filter((_, index, parts) => index === 0 || parts[index]?.includes('</h3>'))
  expect(first).toMatch(/1 of 2<\/h3>.*8-piece kitchen knife set.* · .*Whetstone sharpener.*<b>A neighbour takes it: .?Amira, number 12.?<\/b>/)
  expect(second).toMatch(/2 of 2<\/h3>.*Adjustable dumbbells, pair/)
  expect(second).not.toContain('Amira')
})

test('what the shop was told for a parcel is what happens where nothing is wished', async () => {
  const answer = storyOf('several-wishes')!.answer!
  const block = wishesFixture({ state: answer.state, locale: 'en', answer })!
  expect(await draw('several-wishes', 'en', { parcels: block.parcels.map((parcel) => ({ ...parcel, chosen: null })) })).toMatch(/If nobody answers: .?Leave it in the porch/)
})

test('one parcel needs no name, and says once what stands under Delivery', async () => {
  const html = await draw('in-transit')
  expect(html).not.toContain('Parcel 1')
  expect(html).not.toContain('Leave it in the porch')
})

test.each(locales)('%s: every control of several parcels says which it is for', async (locale) => {
  const html = await draw('several-wishes', locale)
  const { m, f } = createSpeaker(await loadMessages(locale), locale, '2026-11-24')
  for (const number of [1, 2]) expect(html).toContain(`<span class="sr">: ${m.parcelOf(f.number(number), f.number(2))}</span>`)
  expect(html).not.toMatch(/undefined|NaN/)
})
