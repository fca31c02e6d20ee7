import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { ShownRichText } from '../../contract/rich-text.ts'
import { loadMessages } from '../i18n/messages.ts'
import { createSpeaker } from '../i18n/speaker.ts'
import { createView } from '../ui/view.ts'
import { RichText } from './rich-text.tsx'

const draw = async (nodes: ShownRichText): Promise<string> =>
  render(<RichText v={createView(createSpeaker(await loadMessages('en'), 'en-GB', '2026-11-24'), { base: 'https://doorstep.shop' })} nodes={nodes} lang="hi" />)

test('draws each node with its words, its language and a direction of its own', async () => {
  const html = await draw([
    { type: 'heading', text: 'Edge' }, { type: 'paragraph', text: ['Wash, ', { text: 'dry', strong: true, em: true }] },
    { type: 'list', ordered: true, items: ['One', [{ text: 'two', link: 'https://marigold.shop/two' }]] },
    { type: 'image', src: '/v1/images/abc', alt: 'A stone', width: 4, height: 3 }, { type: 'note', text: 'Careful' },
  ])
  expect(html).toContain('<div class="rich" lang="hi">')
  expect(html).toContain('<p dir="auto">Wash, <em><b>dry</b></em></p>')
  expect(html).toContain('<ol><li dir="auto">One</li><li dir="auto"><a rel="noreferrer" href="https://marigold.shop/two">two</a></li></ol>')
  expect(html).toContain('<img src="https://doorstep.shop/v1/images/abc" alt="A stone" width="4" height="3" loading="lazy"/>')
  expect(html).toContain('<p dir="auto" class="note">Careful</p>')
})

test('TRUST 23: markup in a text is shown as text', async () => {
  const html = await draw([{ type: 'paragraph', text: ['<img src=x onerror=alert(1)>', { text: '</p><svg onload=alert(1)>', em: true }] }, { type: 'heading', text: '</script>{{7*7}}' }])
  expect(html).not.toMatch(/<(img|svg|script)|49/)
  expect(html).toContain('&lt;img src=x onerror=alert(1)>')
})

test('TRUST 25, 27: a link or an image that came past the contract is dropped, its words stay', async () => {
  const html = await draw([
    { type: 'paragraph', text: ['javascript:alert(1)', 'data:text/html,x', 'java\tscript:x', '//evil.example/x'].map((link, i) => ({ text: `words ${i} `, link })) },
    { type: 'image', src: 'https://evil.example/pixel.png', alt: 'x' }, { type: 'image', src: '//evil.example/pixel.png', alt: 'x' },
  ])
  expect(html).not.toMatch(/<a|<img|evil/)
  expect(html).toContain('words 0 words 1 words 2 words 3 ')
})
