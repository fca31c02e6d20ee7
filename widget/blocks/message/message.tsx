import { safeLink } from '../../model/safe-link.ts'
import { Heading, Out } from '../../ui/parts.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'

/** A word of the brand: heading, a line, one link, perhaps a picture. */
export const View = ({ v, block: { title, text, link, image } }: BlockProps<'message', null>) =>
  <BlockFrame v={v} name="message" title="" label={title.text} cls="wide">
    <div class="bn">
      <div>
        <Heading v={v} at={1}><bdi lang={title.lang}>{title.text}</bdi></Heading>
        {text && <p class="m"><bdi lang={text.lang}>{text.text}</bdi></p>}
        {link && safeLink(link.url) && <p><Out href={link.url}><bdi lang={link.label.lang}>{link.label.text}</bdi></Out></p>}
      </div>
      {image && <img class="bn-art" src={v.base + image} alt="" loading="lazy" width={640} height={210} />}
    </div>
  </BlockFrame>

/** The merchant's words are all it says. */
export const words = async (): Promise<null> => null
