import { useState } from 'preact/hooks'
import { addDays } from '../../model/calendar-day.ts'
import { Icon } from '../../ui/icon.tsx'
import { Heading, Out } from '../../ui/parts.tsx'
import type { BlockProps } from '../block.ts'
import { Cases, chosenItems, ItemChoice, Outcome, Photos, Told, useKey, useSending, Words } from '../case-parts.tsx'
import { NextStep } from '../next-step.tsx'
import { BackParcel } from './back-parcel.tsx'
import type { AllReturnsWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'returns', AllReturnsWords>
type Line = Props['block']['items'][number]

/** Folded up while nothing is on its way back: each item with its last day, how a return begins, the parcel back, and what was asked for. */
export const View = (props: Props) => {
  const { v, block, words: { own, send }, model, act } = props
  const titles = new Map(model.answer.order.items.map(({ id, title }) => [id, title]))
  const texts = block.items.flatMap(({ text }, index) => text && block.items.findIndex((other) => other.text?.text === text.text) === index ? [text] : [])
  const links = block.items.flatMap(({ link }, index) => link && block.items.findIndex((other) => other.link?.url === link.url) === index ? [link] : [])
  return <section class="b fold" part="returns" aria-labelledby="ds-returns"><details open={block.cases.length > 0 || Boolean(model.answer.returns?.length)}>
    <summary><Heading v={v} at={1} id="ds-returns">{own.title}</Heading><Icon of="down" cls="turn" /></summary>
    <div>{model.answer.returns?.map((shipment) => <BackParcel key={shipment.id} v={v} w={own} model={model} shipment={shipment} />)}
    <Cases v={v} w={send} cases={block.cases} shop={model.answer.store.name} />
    {block.items.length > 0 && <dl class="rows">{block.items.map((line, index) => <div key={index} class="kv">
      <dt><bdi>{titles.get(line.item) ?? ''}</bdi>{line.quantity > 1 && <span class="n"> × {v.s.f.number(line.quantity)}</span>}</dt><dd><span class={line.isOpen ? '' : 'm'}>{windowOf(props, line)}</span></dd>
    </div>)}</dl>}
    {texts.length > 0 && <details><summary>{own.terms}<Icon of="down" cls="turn" /></summary>{texts.map((text) => <p key={text.text} class="s"><bdi lang={text.lang}>{text.text}</bdi></p>)}</details>}
    {links.map(({ url, label }) => <p key={url} class="s"><Out href={url}>{label ? <bdi lang={label.lang}>{label.text}</bdi> : own.start}</Out></p>)}
    {act && block.items.some(({ canRequest }) => canRequest) && <Request {...props} />}</div>
  </details></section>
}

const windowOf = ({ v: { s: { f } }, words: { own } }: Props, { until, isOpen, isExcluded, free }: Line): string => {
  if (isExcluded) return own.excluded
  if (until === null) return own.any
  if (!isOpen) return own.over(f.dayShort(addDays(until, 1)))
  return (free ? own.untilFree : own.until)(f.dayShort(until))
}

const Request = ({ v, block, words: { own, send }, model, act, upload }: Props) => {
  const [photos, setPhotos] = useState<readonly string[]>([])
  const [isAsked, setAsked] = useState(false)
  const [state, say] = useSending(act, 'returns')
  const key = useKey()
  const items = [...new Set(block.items.flatMap(({ item, canRequest }) => canRequest ? [item] : []))]
  if (state.at === 'sent') return <Told><p>{send.sent}</p><Cases v={v} w={send} cases={block.cases.some(({ id }) => id === state.value.case.id) ? [] : [state.value.case]} shop={model.answer.store.name} /></Told>
  return <details>
    <summary>{own.ask}<Icon of="down" cls="turn" /></summary>
    <form class="form" onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget)
      const reason = data.get('reason'), text = String(data.get('text') ?? '').trim()
      const chosen = chosenItems(data, model, items).map(({ item }) => ({ item, quantity: block.items.reduce((sum, line) => line.item === item && line.canRequest ? sum + line.quantity : sum, 0) }))
      setAsked(chosen.length === 0 || !reason)
      if (chosen.length > 0 && reason) void say({ items: chosen, reason, photos, key, ...(text ? { text } : {}) })
    }}>
      <ItemChoice w={send} model={model} items={items} />
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
