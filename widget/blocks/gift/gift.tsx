import { Glyph } from '../../ui/icon.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { glyphs } from '../glyphs.ts'

/** The small gift in the box: a hint before it is opened, a note after. */
export const View = ({ v, block: { title, text } }: BlockProps<'gift', null>) =>
  <BlockFrame v={v} name="gift" title="" label={title.text}>
    <div class="giftn"><Glyph d={glyphs.gift} /><p><b><bdi lang={title.lang}>{title.text}</bdi></b>{text && <><br /><bdi class="m s" lang={text.lang}>{text.text}</bdi></>}</p></div>
  </BlockFrame>

/** The merchant's words are all it says. */
export const words = async (): Promise<null> => null
