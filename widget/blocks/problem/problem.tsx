import { useState } from 'preact/hooks'
import type { ProblemKind } from '../../../contract/vocabulary.ts'
import { contactOf } from '../../model/contact.ts'
import { Icon } from '../../ui/icon.tsx'
import { Heading, Out } from '../../ui/parts.tsx'
import type { BlockProps } from '../block.ts'
import { Cases, chosenItems, ItemChoice, Outcome, Photos, Told, useKey, useSending, Words } from '../case-parts.tsx'
import { NextStep } from '../next-step.tsx'
import type { AllProblemWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'problem', AllProblemWords>

/** Folded up until it is needed: what was reported and what came of it, what may be reported now, and from when the rest may be. */
export const View = (props: Props) => {
  const { v, block, words: { own, send }, model, act } = props
  const { store } = model.answer
  const contact = contactOf(store)
  const { f } = v.s
  const open = block.kinds.filter(({ isOpen }) => isOpen)
  return <section class="b fold" part="problem" aria-labelledby="ds-problem"><details open={block.cases.length > 0 || block.canCorrectAddress}>
    <summary><Heading v={v} at={1} id="ds-problem">{v.s.m.report}</Heading><Icon of="down" cls="turn" /></summary>
    <div><slot name="ds-problem" /><Cases v={v} w={send} cases={block.cases} shop={store.name} />
    {act && block.canCorrectAddress && <Address {...props} />}
    {act && open.length > 0 && <Report {...props} open={open} />}
    {block.kinds.map(({ kind, isOpen, from }) => !isOpen && from && <p key={kind} class="s m">{own.from[kind](f.day(from))}</p>)}
    {!act && contact && <p class="s"><Out href={contact}>{send.ask(v.s.name(store.name))}</Out></p>}</div>
  </details></section>
}

type Open = Props['block']['kinds']

const Report = ({ v, block, words: { own, send }, model, act, upload, open }: Props & { open: Open }) => {
  const [kind, setKind] = useState<ProblemKind | null>(open.length === 1 ? open[0]?.kind ?? null : null)
  const [photos, setPhotos] = useState<readonly string[]>([])
  const [state, say] = useSending(act, 'problems')
  const key = useKey()
  const { f } = v.s
  const chosen = open.find((each) => each.kind === kind)
  if (state.at === 'sent') return <Told><p>{send.sent}</p><Cases v={v} w={send} cases={block.cases.some(({ id }) => id === state.value.case.id) ? [] : [state.value.case]} shop={model.answer.store.name} /></Told>
  return <form class="form" onSubmit={(event) => {
    event.preventDefault()
    if (!chosen) return
    const data = new FormData(event.currentTarget)
    const text = String(data.get('text') ?? '').trim()
    void say({ kind, items: chosenItems(data, model, chosen.items), photos, key, ...(text ? { text } : {}) })
  }}>
    <fieldset>
      <legend class="t2">{own.ask}</legend>
      <div class="asp">{open.map((each) => <label key={each.kind} class="opt"><input type="radio" name="kind" value={each.kind} checked={each.kind === kind} onChange={() => setKind(each.kind)} />{own.kinds[each.kind]}</label>)}</div>
    </fieldset>
    {chosen && <>
      <ItemChoice w={send} model={model} items={chosen.items} />
      <Words id="ds-problem-words" label={send.more} />
      {act && upload && kind !== 'not_arrived' && <Photos w={send} id="ds-problem-photos" base={v.base} act={act} upload={upload} onChange={setPhotos} />}
      {chosen.until && <p class="s m">{own.until(f.day(chosen.until))}</p>}
      <NextStep v={v} next={block.next} days={block.answerDays} by={own.next} soon={own.nextSoon} />
      <div class="acts"><button type="submit" class="btn go">{send.send}</button></div>
    </>}
    <Outcome w={send} state={state} />
  </form>
}

const Address = ({ v, block, words: { own, send }, model, act }: Props) => {
  const [state, say] = useSending(act, 'address')
  const key = useKey()
  if (state.at === 'sent') return <Told><p>{send.sent}</p><Cases v={v} w={send} cases={[state.value.case]} shop={model.answer.store.name} /></Told>
  return <form class="form" onSubmit={(event) => {
    event.preventDefault()
    const address = String(new FormData(event.currentTarget).get('address') ?? '').trim()
    if (address) void say({ address, key })
  }}>
    <div class="field"><label for="ds-address">{own.address}</label><input id="ds-address" name="address" maxLength={240} required autocomplete="street-address" /></div>
    <p class="s m">{own.addressNote}</p>
    <NextStep v={v} next={block.next} days={block.answerDays} by={own.next} soon={own.nextSoon} />
    <div class="acts"><button type="submit" class="btn go">{send.send}</button></div>
    <Outcome w={send} state={state} />
  </form>
}
