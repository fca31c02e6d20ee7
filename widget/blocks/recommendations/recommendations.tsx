import type { RecommendationReason, RecommendationsBlock } from '../../../contract/blocks/recommendations.ts'
import { Glyph, Icon } from '../../ui/icon.tsx'
import { Out } from '../../ui/parts.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { glyphs } from '../glyphs.ts'
import { openYours } from '../open-yours.ts'
import type { RecommendationWords } from './words.ts'

export { words } from './words.ts'
type Props = BlockProps<'recommendations', RecommendationWords>
type Item = RecommendationsBlock['items'][number]

/** Two quiet lines before the parcel is there, three cards afterwards; at the end, why each is here. */
export const View = (props: Props) => {
  const { v, words: w, block: { form, items } } = props
  const tied = items.filter(({ reason }) => reason.kind !== 'best_seller').length
  const title = tied === items.length ? w[form] : tied ? w.mixed : w.best
  return <BlockFrame v={v} name="recommendations" title={title}>
    <ul class={`recs ${form === 'quiet' ? 'quiet' : ''}`}>{items.map((item) => <li key={item.sku} data-decision={item.decision} data-arm={item.sku}>
      <Out class="rec" href={item.url}>
        <span class="tile">{item.image ? <img src={v.base + item.image} alt="" loading="lazy" width={240} height={240} /> : <Glyph d={glyphs.shop} />}</span>
        <span>
          <b class="h3"><bdi lang={item.title.lang}>{item.title.text}</bdi></b>
          {item.line && <><br /><span class="m s"><bdi lang={item.line.lang}>{item.line.text}</bdi></span></>}
        </span>
        {item.price && <span class="n s">{v.s.f.money(item.price)}</span>}
      </Out>
    </li>)}</ul>
    <details class="why">
      <summary class="m"><Icon of="info" />{w.why}</summary>
      {items.map((item) => <p key={item.sku}>{items.length > 1 && <><b><bdi lang={item.title.lang}>{item.title.text}</bdi></b><br /></>}{sayWhy(props, item)}</p>)}
      {items.some(({ decision }) => decision) && <p>{w.chance}</p>}
      {props.act && hasYours(props) && <p><button type="button" class="link" onClick={(event) => openYours(event.currentTarget)}>{w.yours}</button></p>}
    </details>
  </BlockFrame>
}

/** Where what a preference or a purchase says of the shopper can be seen and changed: the block `yours`, unless the store hides it. */
const hasYours = ({ model }: Props): boolean => { const { main, side, after } = model.answer.places; return [main, side, after].some((names) => names.includes('yours')) }

/** What really brought it here, then what it was held to. */
const sayWhy = ({ v, words: w }: Props, { reason, suits }: Item): string => [
  sayReason(w, reason, v.s.name),
  ...suits.map(({ label, source }) => w[source](v.s.name(label.text))),
].join(' ')

const sayReason = (w: RecommendationWords, reason: RecommendationReason, name: (text: string) => string): string =>
  'with' in reason && reason.with === null ? w.unnamed[reason.kind] : w.reasons[reason.kind]('with' in reason && reason.with ? name(reason.with) : '')
