import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { locales, type Locale } from '../../../contract/vocabulary.ts'
import { problemFixture, wishesFixture } from '../../../demo/gallery/blocks/cases.ts'
import { storyOf } from '../../../demo/gallery/states.ts'
import { loadMessages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import { derivePage } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import type { Act } from '../block.ts'
import { View, words, type Props } from './problem.tsx'

const nothing: Act = async () => ({ ok: false, fault: { kind: 'offline' } })
const draw = async (name: string, locale: Locale, { act = null, more = {} }: { act?: Act | null; more?: Partial<Props['block']> } = {}): Promise<string> => {
  const answer = storyOf(name)!.answer!
  const block = problemFixture({ state: answer.state, locale, answer })!
  const model = derivePage(answer, { locale, now: answer.now })
  const v = createView(createSpeaker(await loadMessages(locale), locale, model.today), { headingLevel: 1, hosted: true })
  return render(<View v={v} block={{ ...block, ...more }} words={await words(locale)} language={locale} model={model} act={act} report={() => undefined} />)
}

test.each(locales)('%s: says from when a parcel may be reported missing, with and without a script', async (locale) => {
  const { own } = await words(locale)
  const [before, after] = [await draw('delivered', locale), await draw('delivered', locale, { act: nothing })]
  for (const html of [before, after]) expect(html).toContain(own.from.not_arrived(createSpeaker(await loadMessages(locale), locale, '2026-11-24').f.day('2026-11-26')))
  expect(before).not.toContain('<form')
  expect(before).toContain('href="https://marigold.example')
  for (const kind of ['damaged', 'wrong', 'missing'] as const) expect(after).toContain(own.kinds[kind])
  expect(after).not.toContain(`value="not_arrived"`)
})

test('it is folded into its heading, which a link of the page may lead to, until there is something to read or to correct', async () => {
  expect(await draw('delivered', 'en')).toMatch(/<details><summary><h2 id="ds-problem"/)
  expect(await draw('delivered-late', 'en')).toMatch(/<details open[^>]*><summary><h2 id="ds-problem"/)
  expect(await draw('delivered', 'en', { more: { canCorrectAddress: true } })).toContain('<details open')
})

test('a wrong address is corrected in one line, and only while the carrier asks for it', async () => {
  expect(await draw('delivered', 'en', { act: nothing })).not.toContain('name="address"')
  expect(await draw('delivered', 'en', { act: nothing, more: { canCorrectAddress: true } })).toContain('name="address"')
})

test('TRUST 23: what the merchant answered is text; an answer that is past its day is not promised any more', async () => {
  const one = { id: 'ca_1', reference: 'K7Q2-9XMA', kind: 'damaged' as const, state: 'open' as const, items: [], openedOn: '2026-11-20', answerBy: '2026-11-21', entries: [{ on: '2026-11-21', by: 'merchant' as const, text: '<script>x</script>\nsecond', refund: { amount: 500, currency: 'GBP' } }] }
  const html = await draw('delivered', 'en', { more: { cases: [one, { ...one, id: 'ca_2', answerBy: '2026-11-25', entries: [] }] } })
  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;script>x&lt;/script><br/>second')
  expect(html.match(/We answer by/g)).toHaveLength(1)
  expect(html).toContain('Refund: £5.00')
})

test('the wishes of the story are what its parcel still allows', () => {
  const at = (name: string) => { const answer = storyOf(name)!.answer!; return wishesFixture({ state: answer.state, locale: 'en', answer })?.parcels.flatMap(({ options }) => options.flatMap(({ by, wish }) => by === 'shop' ? [wish] : [])) ?? [] }
  expect(at('in-transit')).toEqual(['neighbour', 'safe_place', 'another_day'])
  expect(at('out-for-delivery')).toEqual([])
  expect(at('delivered')).toEqual([])
})
