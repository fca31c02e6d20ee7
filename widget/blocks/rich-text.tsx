import type { RichRuns, ShownRichText } from '../../contract/rich-text.ts'
import { Heading, Out } from '../ui/parts.tsx'
import type { View } from '../ui/view.ts'

/**
 * A merchant's text as nodes: nothing in it is ever read as markup. Each block finds its own direction, since a merchant
 * may write Arabic on an English page and the other way round.
 */
export const RichText = ({ v, nodes, lang }: { v: View; nodes: ShownRichText; lang: string }) =>
  <div class="rich" lang={lang}>{nodes.map((node, i) => {
    switch (node.type) {
      case 'heading': return <Heading key={i} v={v} at={2}><bdi>{node.text}</bdi></Heading>
      case 'paragraph': return <p key={i} dir="auto"><Runs text={node.text} /></p>
      case 'note': return <p key={i} dir="auto" class="note"><Runs text={node.text} /></p>
      case 'image': return isOurs(node.src) ? <img key={i} src={v.base + node.src} alt={node.alt} width={node.width} height={node.height} loading="lazy" /> : null
      case 'list': {
        const Tag = node.ordered ? 'ol' : 'ul'
        return <Tag key={i}>{node.items.map((item, n) => <li key={n} dir="auto"><Runs text={item} /></li>)}</Tag>
      }
      // A node that a later release knows and this one does not.
      default: return null
    }
  })}</div>

const Runs = ({ text }: { text: RichRuns }) => <>{(typeof text === 'string' ? [text] : text).map((run) => {
  if (typeof run === 'string') return run
  const marked = run.strong ? <b>{run.text}</b> : run.text
  const words = run.em ? <em>{marked}</em> : marked
  return run.link ? <Out href={run.link}>{words}</Out> : words
})}</>

/** The policy lets no other host serve an image; anything else would be a report and an empty frame. */
const isOurs = (src: string): boolean => /^\/(?![/\\])/.test(src)
