import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { yoursFixture } from '../../../demo/gallery/blocks/yours.ts'
import { storyOf } from '../../../demo/gallery/states.ts'
import { locales, type Locale } from '../../../contract/vocabulary.ts'
import { loadMessages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import { derivePage } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import { View, words, type Props } from './yours.tsx'

const draw = async (locale: Locale, change: Partial<Props['block']> = {}, more: Partial<Props> = {}): Promise<string> => {
  const answer = storyOf('delivered').answer!
  const model = derivePage(answer, { locale, now: answer.now })
  const v = createView(createSpeaker(await loadMessages(locale), locale, model.today), { headingLevel: 1, hosted: true })
  return render(<View v={v} block={{ ...yoursFixture({ state: 'delivered', locale, answer })!, ...change }} words={await words(locale)} language={locale} model={model} act={null} report={() => {}} {...more} />)
}
const act: NonNullable<Props['act']> = async () => ({ ok: false, fault: { kind: 'offline' } })

describe('what we know of you', () => {
  test.each(locales)('is said whole in %s, without a script as well', async (locale) => {
    const html = await draw(locale)
    expect(html).not.toMatch(/undefined|NaN|\bnull\b|\[object|#/)
    expect(html).toContain('<details id="ds-yours">')
    expect(html).not.toContain('<button')
    expect(html.match(/role="switch"/g)).toHaveLength(3)
    expect(html.match(/disabled/g)).toHaveLength(3)
  })
  test('tells inferred from chosen, and counts only what there is', async () => {
    const html = await draw('en', { held: { orders: 1, products: 2, reminders: 0, seen: 0 } }, { act })
    expect(html).toContain('We guessed this from what you bought.')
    expect(html).toContain('<li>1 order</li><li>2 products you bought</li></ul>')
    expect(html).not.toMatch(/reminder<|suggestion you/)
  })
  test('has the store’s own days in it, not a number of ours', async () => {
    expect(await draw('en', { retentionDays: 30 })).toContain('Details of an order are erased 30 days after delivery.')
  })
  test('is off elsewhere until it is switched on', async () => {
    expect(await draw('en', { preferences: [] })).not.toContain('checked')
    expect(await draw('en', { preferences: [], elsewhere: { on: true, visit: 'x', sites: [] } })).toContain('checked')
  })
  test('offers to erase the order only where the page was proved', async () => {
    expect(await draw('en', {}, { act })).not.toContain('Erase this order')
    expect(await draw('en', { erase: 'token' }, { act })).toContain('Erase this order')
  })
})
