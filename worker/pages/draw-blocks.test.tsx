import { expect, test } from 'vitest'
import type { BlocksAnswer } from '../../contract/block.ts'
import { galleryStates } from '../../demo/gallery/states.ts'
import { drawBlocks } from './draw-blocks.tsx'

const page = galleryStates.find(({ answer }) => answer)?.answer
const say = (text: string) => ({ text, lang: 'en' })
const blocks = (title: string): BlocksAnswer => ({ revision: 1, state: 'delivered', visit: 'vi', act: 'a', blocks: [{ type: 'gift', id: 'gift', decision: null, commerce: true, when: 'after', title: say(title), text: null }] })

test('TRUST 23: what looks like a pattern of a replacement is text like any other', async () => {
  if (!page) throw new Error('the gallery has no page')
  const { fill } = await drawBlocks(blocks("$& $` $' $$ $1 <b>"), page, { tag: 'en', locale: 'en' }, (_block, error) => { throw error })
  const html = fill('<p>before</p><div class="place" data-place="gift"></div><p>after</p>')
  expect(html).toContain("<bdi lang=\"en\">$&amp; $` $' $$ $1 &lt;b></bdi>")
  expect(html.match(/before|after/g)).toEqual(['before', 'after'])
})
