import { renderToString } from 'preact-render-to-string'
import type { ComponentChildren } from 'preact'
import type { Block, BlocksAnswer } from '../../contract/block.ts'
import type { PageAnswer } from '../../contract/page.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import type { BlockModule } from '../../widget/blocks/block.ts'
import { createSpeaker } from '../../widget/i18n/speaker.ts'
import { loadMessages } from '../../widget/i18n/messages.ts'
import { derivePage } from '../../widget/model/page-model.ts'
import { createView } from '../../widget/ui/view.ts'
import { blockViews } from './block-views.ts'
import type { PageLanguage } from './language.ts'

export interface DrawnBlocks {
  /** Without the blocks that could not be drawn: what is taken over in the browser is what stands here. */
  readonly answer: BlocksAnswer
  /** Writes the blocks into the places of a page's markup. */
  readonly fill: (markup: string) => string
}

/** The blocks of a page as the server draws them: the browser's own views, with nothing that needs a script. */
export const drawBlocks = async (answer: BlocksAnswer, page: PageAnswer, language: PageLanguage, report: (block: Block, error: unknown) => void): Promise<DrawnBlocks> => {
  const messages = await loadMessages(language.locale)
  const model = derivePage(page, { locale: language.tag, now: page.now })
  const v = createView(createSpeaker(messages, language.tag, model.today), { hosted: true, headingLevel: 1, base: '' })
  const drawn: Block[] = []
  const markups = new Map<string, string>()
  for (const block of answer.blocks) {
    const module = blockViews[block.type] as BlockModule | undefined
    if (!module) continue
    try {
      const View = module.View as unknown as (props: Readonly<Record<string, unknown>>) => ComponentChildren
      const markup = renderToString(<View v={v} block={block} words={await wordsOf(block.type, module, language.locale)} language={language.tag} model={model} act={null} upload={null} report={ignore} />)
      markups.set(block.type, `${markups.get(block.type) ?? ''}<div class="place" data-block="${block.id}">${markup}</div>`)
      drawn.push(block)
    } catch (error) { report(block, error) }
  }
  return {
    answer: { ...answer, blocks: drawn },
    fill: (markup) => markup.replace(emptyPlace, (place, name: string) => { const inside = markups.get(name); return inside === undefined ? place : `${place.slice(0, -endOfPlace.length)}${inside}${endOfPlace}` }),
  }
}

/** Put together by hand: as the replacement of `replace`, a "$&" in a merchant's text would be read as a pattern. */
const endOfPlace = '</div>'
/** As `PageView` writes one: names are our own words and the slots' checked names. */
const emptyPlace = /<div class="place" data-place="([a-z:0-9-]+)"><\/div>/g
const ignore = () => {}

const spoken = new Map<string, unknown>()
/** Words do not change while a worker lives. */
const wordsOf = async (type: string, module: BlockModule, locale: Locale): Promise<unknown> => {
  const key = `${type} ${locale}`
  if (!spoken.has(key)) spoken.set(key, await module.words(locale))
  return spoken.get(key)
}
