import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { loadMessages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import type { PageModel } from '../../model/page-model.ts'
import { createView } from '../../ui/view.ts'
import type { BlockProps } from '../block.ts'
import { View } from './message.tsx'

const said = (text: string, lang = 'en') => ({ text, lang })
const draw = async (more: Partial<BlockProps<'message', null>['block']> = {}): Promise<string> => {
  const v = createView(createSpeaker(await loadMessages('en'), 'en', '2026-11-24'), { hosted: true, headingLevel: 1, base: 'https://doorstep.shop' })
  const block = { type: 'message' as const, id: 'message', decision: null, commerce: true, message: 'stew', title: said('रविवार का स्टू', 'hi'), text: null, link: { label: said('Read it'), url: 'https://marigold.shop/stew' }, image: '/v1/images/stew', ...more }
  return render(<View v={v} block={block} words={null} language="en" model={{} as PageModel} act={null} report={() => undefined} />)
}

test('says each word in its own language, and shows a picture from our host', async () => {
  const html = await draw()
  expect(html).toContain('<bdi lang="hi">रविवार का स्टू</bdi>')
  expect(html).toMatch(/<a [^>]*href="https:\/\/marigold\.shop\/stew"/)
  expect(html).toContain('src="https://doorstep.shop/v1/images/stew"')
})

test('TRUST 25: of a link that is none nothing is drawn, not even its words', async () => {
  const html = await draw({ link: { label: said('Read it'), url: 'javascript:alert(1)' } })
  expect([html.includes('<a'), html.includes('Read it')]).toEqual([false, false])
})
