import { safeLink } from '../../model/safe-link.ts'
import { Heading, Out } from '../../ui/parts.tsx'
import type { BlockProps } from '../block.ts'
import { RichText } from '../rich-text.tsx'

/** A block of the merchant's own. Several may stand on a page under one part name, so each heading has the block's id. */
export const View = ({ v, block: { id, title, body, links } }: BlockProps<'custom', null>) => {
  const shown = links.filter(({ url }) => safeLink(url))
  return <section class="b" part="custom" aria-labelledby={`ds-${id}`}>
    <div class="hd"><Heading v={v} at={1} id={`ds-${id}`}><bdi lang={title.lang}>{title.text}</bdi></Heading></div>
    {body && <RichText v={v} nodes={body.nodes} lang={body.lang} />}
    {shown.length > 0 && <p class="soc">{shown.map(({ label, url }) => <Out key={url} href={url}><bdi lang={label.lang}>{label.text}</bdi></Out>)}</p>}
  </section>
}

/** The merchant's words are all it says. */
export const words = async (): Promise<null> => null
