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
type Parcel = Props['block']['parcels'][number]
type Chosen = Parcel['chosen']
interface Standing { readonly chosen: Chosen; readonly safePlace: string | null }

/** What is wished for each parcel, and what may be: by the shop where it can act, else on the carrier's page. */
export const View = (props: Props) => {
  const { v, block, words: { own }, model } = props
  return <section class="b" part="wishes" aria-labelledby="ds-wishes">
    <slot name="ds-wishes" /><div class="hd"><Heading v={v} at={1} id="ds-wishes" tabIndex={-1}>{own.title}</Heading></div>
    <div class="rows">{block.parcels.map((parcel, index) => {
      const found = model.parcels.length > 1 && model.parcels.find(({ shipment }) => shipment.id === parcel.shipment)
      const name = found ? v.s.m.parcelOf(v.s.f.number(found.number), v.s.f.number(model.parcels.length)) : ''
      return <div key={parcel.shipment} class="form">
        {found && <WhichParcel {...props} name={name} items={found.shipment.items} />}
        <Wish {...props} parcel={parcel} id={`ds-wish-${index}`} name={name} />
      </div>
    })}</div>
  </section>
}

/** "Parcel 2 of 3" and what is in it. */
const WhichParcel = ({ v, model, name, items }: Props & { name: string; items: readonly { item: string }[] }) => {
  const titles = items.flatMap(({ item }) => model.answer.order.items.find(({ id }) => id === item)?.title ?? [])
  return <div>
    <Heading v={v} at={2}>{name}</Heading>
    <p class="s m">{titles.slice(0, 3).map((title, index) => <>{index > 0 && ' · '}<bdi>{title}</bdi></>)}{titles.length > 3 && ` + ${v.s.f.number(titles.length - 3)}`}</p>
  </div>
}

/** `name`: of the parcel where there are several, for whoever hears one control after the other. */
type OneProps = Props & { readonly parcel: Parcel; readonly id: string; readonly name: string }

const Wish = (props: OneProps) => {
  const { v, words: { own }, parcel, name, model: { answer: { order, shipments } } } = props
  const [saved, setSaved] = useState<Standing | null>(null)
  const chosen = saved ? saved.chosen : parcel.chosen
  const place = saved ? saved.safePlace : shipments.find(({ id }) => id === parcel.shipment)?.safePlace ?? order.safePlace
  // Of one parcel, what the shop was told when it was ordered stands under Delivery already.
  const isSaid = !name && order.safePlace !== null && (chosen ? chosen.wish === 'safe_place' && chosen.text === order.safePlace : !saved)
  const shop = parcel.options.filter((option) => option.by === 'shop')
  const carrier = parcel.options.filter((option) => option.by === 'carrier')
  return <>
    {(shop.length > 0 || chosen) && !isSaid && <p>{chosen ? <b>{sayWish(props, chosen)}</b> : place ? own.chosen.safe_place(v.s.name(place)) : own.none}</p>}
    {chosen && !isSaid && parcel.next && <p class="s"><bdi lang={parcel.next.lang}>{parcel.next.text}</bdi></p>}
    {shop.length > 0 && <Choose {...props} chosen={chosen} onSaved={setSaved} />}
    {carrier.length > 0 && <ul class="rows">{carrier.map(({ wish, url }) => <li key={wish} class="s"><Out href={url}>{own.kinds[wish]}<Of name={name} /></Out></li>)}</ul>}
  </>
}

const Of = ({ name }: { name: string }) => name ? <span class="sr">: {name}</span> : null

const sayWish = ({ v: { s }, words: { own } }: Props, { wish, text, day }: NonNullable<Chosen>): string => {
  switch (wish) {
    case 'another_day': return day ? own.chosen.another_day(s.f.day(day)) : own.kinds.another_day
    case 'pickup_point': return text ? own.chosen.pickup_point(s.name(text)) : own.chosen.pickup_any
    case 'neighbour': case 'safe_place': return text ? own.chosen[wish](s.name(text)) : own.kinds[wish]
  }
}

const Choose = (props: OneProps & { chosen: Chosen; onSaved: (now: Standing) => void }) => {
  const { v, parcel, id, name, words: { own, send }, act, model: { answer: { store } }, chosen, onSaved } = props
  const [wish, setWish] = useState<WishKind | null>(null)
  const [isAsked, setAsked] = useState(false)
  const fold = useRef<HTMLDetailsElement>(null)
  const [state, say] = useSending<Standing>(act, 'wishes', onSaved)
  const shop = parcel.options.flatMap((option) => option.by === 'shop' ? [option] : [])
  const option = shop.find((each) => each.wish === wish)
  const save = async (next: NonNullable<Chosen> | null): Promise<void> => {
    const { wish: to, ...rest } = next ?? { wish: null }
    if (!await say({ wish: to, ...rest, ...parcel.shipment === null ? {} : { shipment: parcel.shipment } })) return
    setWish(null)
    // The button that takes it back goes with it.
    if (!next) fold.current?.querySelector('summary')?.focus()
  }
  const outcome = state.at === 'idle' ? '' : state.at === 'sent' ? own.saved : state.at === 'failed' ? own.late : send[state.at]
  return <details ref={fold}>
    <summary><span>{chosen ? own.change : own.choose}<Of name={name} /></span><Icon of="down" cls="turn" /></summary>
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
      <div class="asp" role="group" aria-label={name || own.title}>{shop.map((each) => <label key={each.wish} class="opt"><input type="radio" name="wish" value={each.wish} checked={each.wish === wish} onChange={() => setWish(each.wish)} />{own.kinds[each.wish]}</label>)}</div>
      {option && <div class="field"><label for={id}>{own.label[option.wish]}</label>{option.wish === 'another_day'
        ? <select id={id} name="day">{option.days.map((day) => <option key={day} value={day}>{v.s.f.day(day)}</option>)}</select>
        : <input id={id} key={option.wish} name="text" maxLength={120} autocomplete="off" />}</div>}
      {isAsked && <p class="err" role="alert">{own.missing}</p>}
      {parcel.until && <p class="s m">{own.until[parcel.until]}</p>}
      <div class="acts"><button type="submit" class="btn go">{own.save}</button>{chosen && <button type="button" class="btn" onClick={() => void save(null)}>{own.undo}</button>}</div>
    </form>}
    <p role="status" class={state.at === 'failed' || state.at === 'limited' ? 'err' : 's'}>{outcome}</p>
  </details>
}
