import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { locales, type Locale } from '../../../contract/vocabulary.ts'
import type { PageShipment } from '../../../contract/page.ts'
import { returnsFixture } from '../../../demo/gallery/blocks/cases.ts'
import { storyOf } from '../../../demo/gallery/states.ts'
import { loadMessages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import { derivePage } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import { View, words, type Props } from './returns.tsx'

const draw = async (locale: Locale, more: Partial<Props['block']> = {}, back: readonly PageShipment[] = []): Promise<string> => {
  const story = storyOf('delivered')!.answer!
  const answer = { ...story, returns: [...back] }
  const block = returnsFixture({ state: answer.state, locale, answer })!
  const model = derivePage(answer, { locale, now: answer.now })
  const v = createView(createSpeaker(await loadMessages(locale), locale, model.today), { headingLevel: 1, hosted: true })
  return render(<View v={v} block={{ ...block, ...more }} words={await words(locale)} language={locale} model={model} act={null} report={() => undefined} />)
}
const parcel = (more: Partial<PageShipment>): PageShipment => ({ ...storyOf('in-transit')!.answer!.shipments[0]!, id: 'sh_back', late: false, estimate: null, items: [{ item: 'stone', quantity: 1 }], ...more })
const line = (more: object) => ({ item: 'knives', quantity: 1, left: 1, until: '2026-12-22', days: 28, free: false, isOpen: true, isExcluded: false, text: null, canRequest: false, link: null, ...more })

test('each item says its own last day, since when it is over, or that it may not go back', async () => {
  const html = await draw('en', { items: [line({}), line({ item: 'cooker', free: true }), line({ item: 'brush', until: '2026-11-20', isOpen: false }), line({ until: null, isExcluded: true, isOpen: false })] })
  for (const text of ['Until Tue 22 Dec<', 'Until Tue 22 Dec, free<', 'Over since Sat 21 Nov<', 'Cannot be returned<']) expect(html).toContain(text)
})

test.each([['en', 'Return requested: 1 of 3', 'Return requested<'], ['hi', 'वापसी माँगी गई: 3 में से 1', 'वापसी माँगी गई<'], ['ar', 'طُلب إرجاع ١ من ٣', 'طُلب إرجاعها<']] as const)('%s: of what was asked back in part it says how many, and nothing of a window where none is left', async (locale, some, all) => {
  const html = await draw(locale, { items: [line({ quantity: 3, left: 2 }), line({ item: 'cooker', left: 0 })] })
  expect(html).toContain(some)
  expect(html).toContain(all)
  expect(html.split('Slow cooker')[1]).not.toMatch(/22|٢٢/)
})

test('a request says how many of what it is about', async () => {
  const html = await draw('en', { cases: [{ id: 'ca_1', reference: 'K7Q2-9XMA', kind: 'return', state: 'open', items: [{ item: 'knives', quantity: 2 }], openedOn: '2026-11-24', answerBy: null, entries: [] }] })
  expect(html).toMatch(/8-piece kitchen knife set<\/bdi> <span class="n">× 2</)
})

test('one link begins the return where all items share it, in the merchant’s words where there are any', async () => {
  const link = { url: 'https://marigold.example/returns', label: null }
  const html = await draw('en', { items: [line({ link }), line({ item: 'cooker', link })] })
  expect(html.match(/href="https:\/\/marigold.example\/returns">Start a return/g)).toHaveLength(1)
})

test.each(locales)('%s: a parcel back is followed with its status, its updates and the refund', async (locale) => {
  const html = await draw(locale, {}, [parcel({ remedy: { steps: [], refund: { amount: 2400, currency: 'GBP' }, refundBy: '2026-12-02', action: null } })])
  const { own } = await words(locale)
  expect(html).toContain(own.status.moving)
  expect(html).toContain('£')
  expect(html).toContain('class="tl')
  expect(html).not.toMatch(/undefined|NaN/)
})

test.each([['delivered', 'Back with us'], ['pre_transit', 'Not handed in yet.'], ['exception', 'Held up on its way back.'], ['out_for_delivery', 'Almost back with us.']] as const)('a parcel back that is %s says: %s', async (status, text) => {
  expect(await draw('en', {}, [parcel({ status })])).toContain(text)
})
