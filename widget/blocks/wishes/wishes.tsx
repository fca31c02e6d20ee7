import { useRef, useState } from 'preact/hooks'
import type { WishKind } from '../../../contract/vocabulary.ts'
import { contactOf } from '../../model/contact.ts'
import { Icon } from '../../ui/icon.tsx'
import { Heading, Out } from '../../ui/parts.tsx'
import type { BlockProps } from '../block.ts'
import { useSending } from '../case-parts.tsx'
import type { AllWishesWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'wishes', AllWishesWords>
type Chosen = Props['block']['chosen']

/** What is wished, and what may be: by the shop where it can act, else on the carrier's page. */
export const View = (props: Props) => {
  const { v, block, words: { own }, model: { answer: { order } } } = props
  const [saved, setSaved] = useState<{ readonly chosen: Chosen } | null>(null)
  const chosen = saved ? saved.chosen : block.chosen
  // What the shop was told when it was ordered stands under Delivery already.
  const isSaid = order.safePlace !== null && (chosen ? chosen.wish === 'safe_place' && chosen.text === order.safePlace : !saved)
  const shop = block.options.filter((option) => option.by === 'shop')
  const carrier = block.options.filter((option) => option.by === 'carrier')
  return <section class="b" part="wishes" aria-labelledby="ds-wishes">
    <slot name="ds-wishes" /><div class="hd"><Heading v={v} at={1} id="ds-wishes" tabIndex={-1}>{own.title}</Heading></div>
    {shop.length > 0 && !isSaid && <p>{chosen ? <b>{sayWish(props, chosen)}</b> : own.none}</p>}
    {chosen && !isSaid && block.next && <p class="s"><bdi lang={block.next.lang}>{block.next.text}</bdi></p>}
    {shop.length > 0 && <Choose {...props} chosen={chosen} onSaved={(next) => setSaved({ chosen: next })} />}
    {carrier.length > 0 && <ul class="rows">{carrier.map(({ wish, url }) => <li key={wish} class="s"><Out href={url}>{own.kinds[wish]}</Out></li>)}</ul>}
  </section>
}

const sayWish = ({ v: { s }, words: { own } }: Props, { wish, text, day }: NonNullable<Chosen>): string => {
  switch (wish) {
    case 'another_day': return day ? own.chosen.another_day(s.f.day(day)) : own.kinds.another_day
    case 'pickup_point': return text ? own.chosen.pickup_point(s.name(text)) : own.chosen.pickup_any
    case 'neighbour': case 'safe_place': return text ? own.chosen[wish](s.name(text)) : own.kinds[wish]
  }
}

const Choose = (props: Props & { chosen: Chosen; onSaved: (chosen: Chosen) => void }) => {
  const { v, block, words: { own, send }, act, model: { answer: { store } }, chosen, onSaved } = props
  const [wish, setWish] = useState<WishKind | null>(null)
  const [isAsked, setAsked] = useState(false)
  const fold = useRef<HTMLDetailsElement>(null)
  const [state, say] = useSending<{ chosen: Chosen }>(act, 'wishes')
  const shop = block.options.flatMap((option) => option.by === 'shop' ? [option] : [])
  const option = shop.find((each) => each.wish === wish)
  const save = async (next: NonNullable<Chosen> | null): Promise<void> => {
    const { wish: to, ...rest } = next ?? { wish: null }
    if (!await say({ wish: to, ...rest })) return
    onSaved(next)
    setWish(null)
    // The button that takes it back goes with it.
    if (!next) fold.current?.querySelector('summary')?.focus()
  }
  const outcome = state.at === 'idle' ? '' : state.at === 'sent' ? own.saved : state.at === 'failed' ? own.late : send[state.at]
  return <details ref={fold}>
    <summary>{chosen ? own.change : own.choose}<Icon of="down" cls="turn" /></summary>
    {/* The line is there at once, so that nothing moves when the form comes; where none comes, the shop is asked. */}
    {!act && <p class="s"><Out href={contactOf(store)}>{send.ask(v.s.name(store.name))}</Out></p>}
    {act && <form class="form" onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget)
      const text = String(data.get('text') ?? '').trim() || null, day = data.get('day')
      const isMissing = !wish || (!text && (wish === 'neighbour' || wish === 'safe_place'))
      setAsked(isMissing)
      if (wish && !isMissing) void save({ wish, text: wish === 'another_day' ? null : text, day: wish === 'another_day' && day ? String(day) : null })
    }}>
      <div class="asp" role="group" aria-label={own.title}>{shop.map((each) => <label key={each.wish} class="opt"><input type="radio" name="wish" value={each.wish} checked={each.wish === wish} onChange={() => setWish(each.wish)} />{own.kinds[each.wish]}</label>)}</div>
      {option && <div class="field"><label for="ds-wish">{own.label[option.wish]}</label>{option.wish === 'another_day'
        ? <select id="ds-wish" name="day">{option.days.map((day) => <option key={day} value={day}>{v.s.f.day(day)}</option>)}</select>
        : <input id="ds-wish" key={option.wish} name="text" maxLength={120} autocomplete="off" />}</div>}
      {isAsked && <p class="err" role="alert">{own.missing}</p>}
      {block.until && <p class="s m">{own.until[block.until]}</p>}
      <div class="acts"><button type="submit" class="btn go">{own.save}</button>{chosen && <button type="button" class="btn" onClick={() => void save(null)}>{own.undo}</button>}</div>
    </form>}
    <p role="status" class={state.at === 'failed' || state.at === 'limited' ? 'err' : 's'}>{outcome}</p>
  </details>
}
