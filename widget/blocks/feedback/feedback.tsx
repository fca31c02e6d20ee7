import { useEffect, useRef, useState } from 'preact/hooks'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import type { FeedbackWords } from './words.ts'

export { words } from './words.ts'
type Props = BlockProps<'feedback', FeedbackWords>

/** A private word after a delivery that went wrong. Ticks are kept at once; words go with the button, and do not come back. */
export const View = ({ v, words: w, block, act, report, model }: Props) => {
  const [ticked, setTicked] = useState<readonly string[]>(block.given?.aspects ?? [])
  const [isSent, setSent] = useState(block.given?.posted ?? false)
  const [note, setNote] = useState('')
  const [isBusy, setBusy] = useState(false)
  const told = useRef<HTMLParagraphElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  // The button that was pressed is gone: focus goes to what took its place, which is read out so.
  useEffect(() => { if (note) told.current?.focus() }, [note])

  const shop = v.s.name(model.answer.store.name)
  const who = block.to ? v.s.name(block.to.text) : shop
  const send = (change: Readonly<Record<string, unknown>>) => {
    const sent = queue.current.then(() => act ? act('feedback', change) : null)
    queue.current = sent
    return sent.then((answer) => { if (!answer?.ok) setNote(w.failed); return answer?.ok === true })
  }
  const tick = (id: string, on: boolean) => {
    const next = on ? [...ticked, id] : ticked.filter((one) => one !== id)
    setTicked(next)
    void send({ aspects: next })
  }
  const finish = async () => {
    if (isBusy) return
    const words = text.current?.value.trim()
    // Nothing has been said: to thank for it would be untrue.
    if (!words && ticked.length === 0) { setNote(w.need); told.current?.focus(); return }
    setBusy(true)
    if (await send({ aspects: ticked, ...words ? { words } : {}, done: true })) { report('done'); setSent(true); setNote(w.sent(who)) }
    setBusy(false)
  }
  const remove = async () => { if (await send({ remove: true })) { setTicked([]); setSent(false); setNote(w.removed) } }

  return <BlockFrame v={v} name="feedback" title={w.title[block.about]} cls={isSent ? '' : 'js'}>
    {note && <p ref={told} tabIndex={-1}>{note}</p>}
    {isSent
      ? <>
          {!note && <p>{w.sent(who)}</p>}
          {block.given?.reply && <p class="s"><b>{w.reply(shop)}</b> <bdi lang="">{block.given.reply}</bdi></p>}
          {act && <div class="acts"><button type="button" class="btn sm" onClick={() => { setSent(false); setNote('') }}>{w.again}</button><button type="button" class="btn sm" onClick={remove}>{w.remove}</button></div>}
        </>
      : <>
          <p class="m">{w.to(who)}</p>
          {act && <>
            <fieldset class="asp"><legend class="sr">{w.what}</legend>{block.aspects.map(({ id, text: own }) =>
              <label key={id} class="opt"><input type="checkbox" checked={ticked.includes(id)} onChange={(event) => tick(id, event.currentTarget.checked)} />{own ? <bdi lang={own.lang}>{own.text}</bdi> : w.aspects[id] ?? id}</label>)}
            </fieldset>
            <div class="field"><label for="ds-feedback-words">{w.words}</label><textarea ref={text} id="ds-feedback-words" rows={2} maxLength={2000} /></div>
            <div class="acts"><button type="button" class="btn go" aria-disabled={isBusy} onClick={finish}>{w.send}</button></div>
          </>}
        </>}
  </BlockFrame>
}
