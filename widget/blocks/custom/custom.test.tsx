import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { loadMessages } from '../../i18n/messages.ts'
import type { PageModel } from '../../model/page-model.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import { createView } from '../../ui/view.ts'
import type { BlockProps } from '../block.ts'
import { View } from './custom.tsx'

type Facts = BlockProps<'custom', null>['block']
const say = (text: string, lang = 'en') => ({ text, lang })
const facts = (more: Partial<Facts> = {}): Facts => ({ type: 'custom', id: 'custom-recipe', decision: null, commerce: false, name: 'recipe', title: say('A first supper'), body: { nodes: [{ type: 'paragraph', text: 'One pot.' }], lang: 'en' }, links: [{ label: say('Recipe'), url: 'https://marigold.shop/dal' }], ...more })
const draw = async (block: Facts, headingLevel: 1 | 2 = 1): Promise<string> =>
  render(<View v={createView(createSpeaker(await loadMessages('en'), 'en', '2026-11-24'), { headingLevel })} block={block} words={null} language="en" model={{} as PageModel} act={null} report={() => undefined} />)

test('a named section under one part, its heading its own and of the right level', async () => {
  expect(await draw(facts())).toContain('<section class="b" part="custom" aria-labelledby="ds-custom-recipe"><div class="hd"><h2 id="ds-custom-recipe"')
  expect(await draw(facts(), 2)).toContain('<h3 id="ds-custom-recipe"')
  expect(await draw(facts())).toContain('<a rel="noreferrer" href="https://marigold.shop/dal"><bdi lang="en">Recipe</bdi></a>')
})

test('TRUST 23, 25: what a merchant’s server says is text; a link that leads astray is left out whole', async () => {
  const bad = '<svg onload=alert(1)>'
  const html = await draw(facts({ title: say(bad), body: { nodes: [{ type: 'heading', text: bad }], lang: 'en' }, links: [{ label: say(bad), url: 'javascript:alert(1)' }] }))
  expect(html).not.toMatch(/<svg|href|class="soc"/)
})
