import { useState } from 'preact/hooks'
import { addDays } from '../../model/calendar-day.ts'
import { contactOf } from '../../model/contact.ts'
import { safeLink } from '../../model/safe-link.ts'
import { Icon } from '../../ui/icon.tsx'
import { Heading, Out } from '../../ui/parts.tsx'
import type { BlockProps } from '../block.ts'
import { Cases, ItemChoice, Outcome, Photos, Told, useKey, useSending, Words } from '../case-parts.tsx'
import { NextStep } from '../next-step.tsx'
import { BackParcel } from './back-parcel.tsx'
import type { AllReturnsWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'returns', AllReturnsWords>
type Line = Props['block']['items'][number]

/** Folded up while nothing is on its way back: each item with its last day, how a return begins, the parcel back, and what was asked for. */
export const View = (props: Props) => {
  const { v, block, words: { own, send }, model, act } = props
  const titles = titlesOf(props)
  const { store } = model.answer
  // Where no script runs, a return is asked for at the shop.
  const instead = safeLink(store.links.returns) ?? contactOf(store)
  const texts = block.items.flatMap(({ text }, index) => text && block.items.findIndex((other) => other.text?.text === text.text) === index ? [text] : [])
  const links = block.items.flatMap(({ link }, index) => link && block.items.findIndex((other) => other.link?.url === link.url) === index ? [link] : [])
  return <section class="b fold" part="returns" aria-labelledby="ds-returns"><details open={block.cases.length > 0 || Boolean(model.answer.returns?.length)}>
    <summary><Heading v={v} at={1} id="ds-returns">{own.title}</Heading><Icon of="down" cls="turn" /></summary>
    <div><slot name="ds-returns" />{model.answer.returns?.map((shipment) => <BackParcel key={shipment.id} v={v} w={own} model={model} shipment={shipment} />)}
    <Cases v={v} w={send} cases={block.cases} shop={store.name} titles={titles} />
    {block.items.length > 0 && <dl class="rows">{block.items.map((line, index) => <div key={index} class="kv">
      <dt><bdi>{titles.get(line.item) ?? ''}</bdi>{line.quantity > 1 && <span class="n"> × {v.s.f.number(line.quantity)}</span>}</dt><dd><span class={line.isOpen && line.left > 0 ? '' : 'm'}>{windowOf(props, line)}{line.left > 0 && line.left < line.quantity && <><br /><span class="m s">{own.askedSome(v.s.f.number(line.quantity - line.left), v.s.f.number(line.quantity))}</span></>}</span></dd>
    </div>)}</dl>}
    {texts.length > 0 && <details><summary>{own.terms}<Icon of="down" cls="turn" /></summary>{texts.map((text) => <p key={text.text} class="s"><bdi lang={text.lang}>{text.text}</bdi></p>)}</details>}
    {links.map(({ url, label }) => <p key={url} class="s"><Out href={url}>{label ? <bdi lang={label.lang}>{label.text}</bdi> : own.start}</Out></p>)}
    {block.items.some(({ canRequest }) => canRequest) && (act ? <Request {...props} /> : instead && <p class="s"><Out href={instead}>{send.ask(v.s.name(store.name))}</Out></p>)}</div>
  </details></section>
}

const titlesOf = ({ model }: Props): ReadonlyMap<string, string> => new Map(model.answer.order.items.map(({ id, title }) => [id, title]))

const windowOf = ({ v: { s: { f } }, words: { own } }: Props, { until, isOpen, isExcluded, free, left }: Line): string => {
  if (isExcluded) return own.excluded
  if (left === 0) return own.asked
  if (until === null) return own.any
  if (!isOpen) return own.over(f.dayShort(addDays(until, 1)))
  return (free ? own.untilFree : own.until)(f.dayShort(until))
}

/** How many of each item the shopper may still ask back today, over all its parcels. */
const leftOf = ({ block }: Props): ReadonlyMap<string, number> => {
  const left = new Map<string, number>()
  for (const line of block.items) if (line.canRequest) left.set(line.item, (left.get(line.item) ?? 0) + line.left)
  return left
}

const Request = (props: Props) => {
  const { v, block, words: { own, send }, model, act, upload } = props
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [photos, setPhotos] = useState<readonly string[]>([])
  const [isAsked, setAsked] = useState(false)
  const [state, say] = useSending(act, 'returns')
  const key = useKey()
  const left = leftOf(props), titles = titlesOf(props)
  const items = [...left.keys()]
  const chosen = items.length === 1 ? items : items.filter((item) => ticked.includes(item))
  if (state.at === 'sent') return <Told><p>{send.sent}</p><Cases v={v} w={send} cases={block.cases.some(({ id }) => id === state.value.case.id) ? [] : [state.value.case]} shop={model.answer.store.name} titles={titles} /></Told>
  return <details>
    <summary>{own.ask}<Icon of="down" cls="turn" /></summary>
    <form class="form" onChange={(event) => setTicked(new FormData(event.currentTarget).getAll('item').map(String))} onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget)
      const reason = data.get('reason'), text = String(data.get('text') ?? '').trim()
      setAsked(chosen.length === 0 || !reason)
      if (chosen.length > 0 && reason) void say({ items: chosen.map((item) => ({ item, quantity: Number(data.get(`n-${item}`) ?? 1) })), reason, photos, key, ...(text ? { text } : {}) })
    }}>
      <ItemChoice w={send} model={model} items={items} />
      {chosen.map((item) => (left.get(item) ?? 1) > 1 && <div key={item} class="field">
        <label for={`ds-return-${item}`}>{own.howMany(v.s.name(titles.get(item) ?? ''))}</label>
        <select id={`ds-return-${item}`} name={`n-${item}`}>{[...Array(left.get(item) ?? 1).keys()].map((index) => <option key={index} value={index + 1}>{v.s.f.number(index + 1)}</option>)}</select>
      </div>)}
      <fieldset>
        <legend class="t2">{own.why}</legend>
        <div class="asp">{Object.entries(own.reasons).map(([reason, label]) => <label key={reason} class="opt"><input type="radio" name="reason" value={reason} />{label}</label>)}</div>
      </fieldset>
      {isAsked && <p class="err" role="alert">{own.choose}</p>}
      <Words id="ds-return-words" label={send.more} />
      {act && upload && <Photos w={send} id="ds-return-photos" base={v.base} act={act} upload={upload} onChange={setPhotos} />}
      <NextStep v={v} next={block.next} days={block.answerDays} by={own.next} soon={own.nextSoon} />
      <div class="acts"><button type="submit" class="btn go">{send.send}</button></div>
      <Outcome w={send} state={state} />
    </form>
  </details>
}
