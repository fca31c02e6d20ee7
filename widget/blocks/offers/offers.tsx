import { useRef } from 'preact/hooks'
import type { ShownOffer } from '../../../contract/blocks/rewards.ts'
import { safeLink } from '../../model/safe-link.ts'
import { Glyph } from '../../ui/icon.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { glyphs, type GlyphName } from '../glyphs.ts'
import { amountOf, Code, faultOf, Own, useClaim, Why } from '../reward-parts.tsx'
import type { RewardWords } from '../reward-words.ts'
import { Birthday } from './birthday.tsx'

export { words } from '../reward-words.ts'
export type Props = BlockProps<'offers', RewardWords>

const icons: Readonly<Record<ShownOffer['kind'], GlyphName>> = { discount: 'percent', follow: 'star', newsletter: 'mail', event: 'cal', community: 'users', unboxing: 'camera', birthday: 'gift', apology: 'gift' }

/** Ways to earn more, a row each. */
export const View = (props: Props) => {
  const { v, words: w, block: { offers, birthday } } = props
  return <BlockFrame v={v} name="offers" title={w.more}>
    <ul class="rows">
      {offers.map((offer) => <Row key={offer.id} {...props} offer={offer} />)}
      {birthday && <Birthday {...props} monthDay={birthday.monthDay} />}
    </ul>
    {offers.length > 0 && <Why w={w} offers={offers} />}
  </BlockFrame>
}

const Row = ({ v, words: w, act, report, offer }: Props & { readonly offer: ShownOffer }) => {
  const [claiming, claim] = useClaim(offer, act, report)
  const { state, granted } = claiming
  // The button goes when it has done its work: what it gave takes the focus.
  const said = useRef<HTMLDivElement>(null)
  const { kind, links, startsAt } = offer, { f } = v.s
  const label = offer.button ? <Own text={offer.button} /> : w.act[kind]
  const places = links.flatMap(({ name, url }) => { const href = safeLink(url); return href ? [{ name, href }] : [] })
  const press = () => { void claim() }
  const out = (text: typeof label | string, href: string, cls: string) => <a class={cls} rel="noreferrer" target="_blank" href={href} onClick={press}>{text}</a>
  const isDone = state === 'granted' || state === 'pending'
  return <li class="it ic" data-arm={offer.id} data-decision={offer.decision ?? undefined}>
    <Glyph d={glyphs[icons[kind]]} />
    <div>
      <p><b><Own text={offer.title} /></b></p>
      {offer.text && <p class="m s"><Own text={offer.text} /></p>}
      <p class="m s n">{[
        ...startsAt ? [w.starts(f.day(startsAt.wall), f.time({ ...startsAt, zone: null, precision: 'minute' }))] : [],
        ...offer.points === null || isDone ? [] : [w.adds(amountOf(v, w)(offer.points))],
        ...offer.ends && !isDone ? [w.ends(f.day(offer.ends))] : [],
      ].join(' ')}</p>
      {places.length > 1 && <p class="soc">{places.map(({ name, href }) => <span key={href}>{out(name, href, 's')}</span>)}</p>}
      <div ref={said} tabIndex={-1} role="status">
        {state === 'granted' && <p class="s">{w.done[kind]}{granted?.points ? ` ${w.added(amountOf(v, w)(granted.points))}` : ''}</p>}
        {granted && <Code v={v} w={w} granted={granted} />}
        {(state === 'pending' || faultOf(w, claiming)) && <p class="s">{state === 'pending' ? w.pending : faultOf(w, claiming)}</p>}
      </div>
    </div>
    {places.length === 1 ? out(label, places[0]?.href ?? '', 'btn sm') : places.length === 0 && act && !isDone && state !== 'refused' && <button type="button" class="btn sm" disabled={state === 'busy'} onClick={() => void claim().then(() => said.current?.focus())}>{label}</button>}
  </li>
}
