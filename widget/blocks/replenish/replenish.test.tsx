import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { replenishFixture } from '../../../demo/gallery/blocks/replenish.ts'
import { storyOf } from '../../../demo/gallery/states.ts'
import { locales, type Locale } from '../../../contract/vocabulary.ts'
import { loadMessages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import { derivePage } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import { View, words, type Props } from './replenish.tsx'

type Item = Props['block']['items'][number]
const answer = storyOf('delivered').answer!
const draw = async (locale: Locale, change: Partial<Item> = {}, more: Partial<Props> = {}): Promise<string> => {
  const model = derivePage(answer, { locale, now: answer.now })
  const v = createView(createSpeaker(await loadMessages(locale), locale, model.today), { headingLevel: 1, hosted: true })
  const block = replenishFixture({ state: 'delivered', locale, answer })!
  return render(<View v={v} block={{ ...block, items: [{ ...block.items[0]!, ...change }] }} words={await words(locale)} language={locale} model={model} act={null} report={() => {}} {...more} />)
}
const act: NonNullable<Props['act']> = async () => ({ ok: false, fault: { kind: 'offline' } })

describe('what runs out', () => {
  test.each(locales)('is said whole in %s, with the reason and no word missing', async (locale) => {
    const html = await draw(locale)
    expect(html).not.toMatch(/undefined|NaN|\bnull\b|\[object|#/)
    expect(html).toContain('/images/heads.png')
    expect(html).toContain('part="replenish"')
  })
  test('names the day, and how wide it may miss', async () => {
    expect(await draw('en')).toContain('Likely to run low around 24 Feb, between 6 Feb and 14 Mar.')
  })
  test('says no span where the day is nearly sure', async () => {
    expect(await draw('en', { runsOut: { day: '2027-02-24', from: '2027-02-20', to: '2027-02-28', basis: 'own' } })).toContain('Likely to run low around 24 Feb. Going by your own orders.')
  })
  test('names the year only where the day would come round before it', async () => {
    expect(await draw('en', { runsOut: { day: '2027-11-20', from: '2027-11-18', to: '2027-11-22', basis: 'own' } })).toContain('around 20 Nov 2027.')
  })
  test('does not promise a day that has passed', async () => {
    expect(await draw('en', { runsOut: { day: '2026-11-20', from: '2026-11-10', to: '2026-11-30', basis: 'learned' } })).toContain('May be running low by now.')
  })
  test('speaks of the reminder alone once it is due', async () => {
    const html = await draw('en', { reminder: { day: '2026-11-24', everyWeeks: null, state: 'due' } })
    expect(html).toContain('You asked us to remind you about this.')
    expect(html).not.toContain('run low')
  })
  test('draws no link that is not one', async () => {
    expect(await draw('en', { url: 'javascript:alert(1)' })).not.toMatch(/href="javascript/)
  })
})

describe('the buttons', () => {
  test('are not there before anything can come of them', async () => { expect(await draw('en')).not.toContain('<button') })
  test('offer once and every so many weeks', async () => {
    const html = await draw('en', {}, { act })
    expect(html).toContain('Remind me')
    expect(html).toContain('Every 13 weeks')
  })
  test.each([['en', 1, 'Every week'], ['hi', 2, 'हर 2 हफ़्ते'], ['ar', 2, 'كل أسبوعين'], ['ar', 5, 'كل ٥ أسابيع']] as const)('count weeks as %s does: %i', async (locale, everyWeeks, said) => {
    expect(await draw(locale, { everyWeeks }, { act })).toContain(said)
  })
  test('of a reminder from before: say it, change it, stop it', async () => {
    const html = await draw('en', { reminder: { day: '2027-02-24', everyWeeks: 13, state: 'waiting' } }, { act })
    expect(html).toContain('We will remind you every 13 weeks, next on Wednesday 24 Feb 2027.')
    expect(html.match(/<button/g)).toHaveLength(2)
    expect(html).toContain('Stop reminding me')
  })
})
