import { render } from 'preact-render-to-string'
import { beforeAll, expect, test } from 'vitest'
import { locales } from '../../../contract/vocabulary.ts'
import { loadMessages, type Messages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import type { PageModel } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import type { BlockProps } from '../block.ts'
import { View, words } from './feedback.tsx'

type Props = Parameters<typeof View>[0]
const block = (more: Partial<Props['block']> = {}): Props['block'] => ({ type: 'feedback', id: 'feedback', decision: null, commerce: false, about: 'late', to: { text: 'Ines, who runs deliveries', lang: 'en' }, aspects: [{ id: 'told_late', text: null }, { id: 'kind', text: { text: 'Kind people', lang: 'en' } }], given: null, ...more })

let messages: Messages
beforeAll(async () => { messages = await loadMessages('en') })
const act: BlockProps<'feedback', never>['act'] = async () => ({ ok: false, fault: { kind: 'offline' } })
const draw = async (facts: Props['block'], more: Partial<Props> = {}): Promise<string> =>
  render(<View v={createView(createSpeaker(messages, 'en', '2026-11-24'), { hosted: true, headingLevel: 1 })} block={facts} words={await words('en')} language="en" model={{ answer: { store: { name: 'Marigold & Main' } } } as PageModel} act={null} report={() => undefined} {...more} />)

test('says who reads it and that it is not published, before anything can be written', async () => {
  const html = await draw(block())
  expect(html).toContain('This goes to Ines, who runs deliveries. It is not published.')
  expect(html).not.toMatch(/<input|<button|<textarea/)
  expect(await draw(block({ to: null }))).toContain('This goes to Marigold &amp; Main.')
})

test('asks about what happened: our words by their id, the merchant’s in their own language', async () => {
  const html = await draw(block({ about: 'damaged' }), { act })
  expect(html).toContain('How did we handle the damage?')
  expect(html).toContain('Told too late')
  expect(html).toContain('<bdi lang="en">Kind people</bdi>')
  expect(html).toMatch(/<label for="ds-feedback-words">.*<textarea[^>]*id="ds-feedback-words"/s)
})

test('once sent it says so, and can be written anew or deleted', async () => {
  const html = await draw(block({ given: { aspects: ['told_late'], posted: true, reply: 'We have spoken to the depot.' } }), { act })
  expect(html).toContain('It has reached Ines, who runs deliveries.')
  expect(html).toContain('We have spoken to the depot.')
  expect(html).toMatch(/Write again<\/button>.*Delete<\/button>/s)
  expect(html).not.toContain('<textarea')
})

test.each(locales)('%s: every sentence is there, none is the English one left behind', async (locale) => {
  const [own, en] = [await words(locale), await words('en')]
  const all = (value: unknown): string[] => typeof value === 'string' ? [value] : typeof value === 'function' ? [(value as (name: string) => string)('7')] : Object.values(value as object).flatMap(all)
  expect(all(own).every((text) => text.trim().length > 0)).toBe(true)
  if (locale !== 'en') expect(all(own).filter((text) => all(en).includes(text))).toEqual([])
})
