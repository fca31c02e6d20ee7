import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { HelpBlock } from '../../../contract/blocks/help.ts'
import { locales, type Locale } from '../../../contract/vocabulary.ts'
import { helpFixture } from '../../../demo/gallery/blocks/cases.ts'
import { galleryStates, storyOf } from '../../../demo/gallery/states.ts'
import { loadMessages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import { derivePage } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import { View, words } from './help.tsx'

const draw = async (name: string, locale: Locale, change: (block: HelpBlock) => HelpBlock = (block) => block): Promise<string> => {
  const { answer } = storyOf(name)!
  const block = helpFixture({ state: answer!.state, locale, answer: answer! })!
  const model = derivePage(answer!, { locale, now: answer!.now })
  const v = createView(createSpeaker(await loadMessages(locale), locale, model.today), { headingLevel: 1, hosted: true })
  return render(<View v={v} block={{ ...block, ...change(block) }} words={await words(locale)} language={locale} model={model} act={null} report={() => undefined} />)
}
const withPage = galleryStates.filter(({ answer }) => answer && answer.view !== 'number')

test.each(locales)('%s: every state answers at least one question, whole, without a script', async (locale) => {
  for (const { name } of withPage) {
    const html = await draw(name, locale)
    expect(html, name).toMatch(/<details open.*<summary>.+<\/summary><p>.{10,}<\/p><\/details>/s)
    expect(html, name).not.toMatch(/undefined|null|NaN|\[object/)
    // Nothing dead: what needs a script is not there before it.
    expect(html, name).not.toMatch(/<form|<button|<input|<textarea/)
  }
})

test('after “delivered” it says from which day the parcel counts as missing', async () => {
  expect(await draw('delivered', 'en')).toContain('If it is still not there on Thursday 26 Nov, report it here.')
  expect(await draw('delivered', 'en', (block) => ({ ...block, facts: { ...block.facts, notArrivedFrom: '2026-11-20' } }))).toContain('If it is not there, tell us.')
})

test('names one last day for going back where it is one, and leaves it to the list of items where it is not', async () => {
  const asked = (returnsUntil: string | null) => draw('delivered', 'en', (block) => ({ ...block, questions: [{ by: 'page', key: 'returns', decision: null }], facts: { ...block.facts, returnsUntil, takesReturns: true } }))
  expect(await asked('2027-01-23')).toMatch(/Free, within \d+ days of delivery\. You have until Saturday 23 Jan 2027\./)
  expect(await asked(null)).toContain('<p>Each item has its own last day. <')
  expect(await asked(null)).not.toContain('within')
})

test('a question whose fact is gone since is left out rather than half said', async () => {
  const html = await draw('delivered', 'en', (block) => ({ ...block, questions: ['collect', 'money', 'pay', 'kept'].map((key) => ({ by: 'page' as const, key: key as 'kept', decision: null })) }))
  expect(html.match(/<details/g)).toHaveLength(1)
})

test('TRUST 23: a merchant’s words are text in their own language, and a link that leads astray is none', async () => {
  const bad = '"><img src=x onerror=alert(1)>'
  const html = await draw('delivered', 'en', (block) => ({ ...block, questions: [{ by: 'shop', id: 'x', q: { text: bad, lang: 'fr' }, a: { text: `One.\n\n${bad}`, lang: 'fr' }, link: { url: 'javascript:alert(1)', label: { text: bad, lang: 'fr' } }, decision: 'd1' }] }))
  expect(html).not.toMatch(/<img|javascript:/)
  expect(html).toContain('<bdi lang="fr">One.</bdi></p><p><bdi lang="fr">&quot;>&lt;img')
  expect(html).toContain('data-decision="d1" data-arm="shop:x"')
})
