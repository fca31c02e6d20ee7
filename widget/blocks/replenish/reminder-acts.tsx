import { useEffect, useRef, useState } from 'preact/hooks'
import type { ReminderView, ReplenishItem } from '../../../contract/blocks/replenish.ts'
import { Glyph } from '../../ui/icon.tsx'
import { glyphs } from '../glyphs.ts'
import type { Props, Saying } from './replenish.tsx'

type Change = { readonly day?: string; readonly everyWeeks?: number | null; readonly stop?: true }

/** Two buttons; after one of them, what was agreed, with its undo. Nothing that acts is drawn before it can. */
export const ReminderActs = ({ act, report, v, words: w, item, block: { days }, saying }: Props & { readonly item: ReplenishItem; readonly saying: Saying }) => {
  const [reminder, setReminder] = useState(item.reminder)
  /** What the last act changed: shown with an undo instead of a stop. undefined: nothing was done on this visit. */
  const [before, setBefore] = useState<ReminderView | null | undefined>(undefined)
  const [editing, setEditing] = useState(false)
  const [note, setNote] = useState('')
  const [isBusy, setBusy] = useState(false)
  const told = useRef<HTMLParagraphElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const isDue = reminder?.state === 'due'

  // The button that was pressed is gone: focus goes to what took its place.
  useEffect(() => { if (before !== undefined || note) told.current?.focus() }, [reminder, before, note])
  useEffect(() => { if (editing) input.current?.focus() }, [editing])
  if (!act) return reminder && !isDue ? <p class="s">{saying.set(reminder)}</p> : null

  const send = async (change: Change, undoTo: ReminderView | null | undefined) => {
    if (isBusy) return
    setBusy(true)
    const answer = await act<{ readonly reminder: ReminderView | null }>('reminders', { sku: item.sku, ...change })
    setBusy(false)
    if (!answer.ok) { setNote(w.failed); return }
    if (!change.stop) report('done')
    setReminder(answer.value.reminder)
    setBefore(undoTo)
    setNote(answer.value.reminder ? '' : w.none)
    setEditing(false)
  }
  const undo = () => send(before ? { day: before.day, everyWeeks: before.everyWeeks } : { stop: true }, undefined)
  const save = (event: Event) => {
    event.preventDefault()
    const day = input.current?.value ?? ''
    if (day < days.from || day > days.to) { setNote(w.range(v.s.f.day(days.from), v.s.f.day(days.to))); return }
    void send({ day, everyWeeks: reminder?.everyWeeks ?? null }, reminder?.state === 'waiting' ? reminder : undefined)
  }

  return <>
    {(note || (reminder && !isDue)) && <p ref={told} tabIndex={-1} class="s">{note || (reminder && saying.set(reminder))}</p>}
    {editing
      ? <form class="field" onSubmit={save} noValidate>
          <label>{w.day} <input ref={input} type="date" min={days.from} max={days.to} defaultValue={reminder && reminder.day >= days.from ? reminder.day : days.from} required /></label>
          <div class="acts"><button type="submit" class="btn">{w.save}</button></div>
        </form>
      : <div class="acts">
          {!reminder && <button type="button" class="btn" onClick={() => send({}, null)}><Glyph d={glyphs.cal} />{w.remind}</button>}
          {!reminder && <button type="button" class="btn" onClick={() => send({ everyWeeks: item.everyWeeks }, null)}><Glyph d={glyphs.repeat} />{saying.every(item.everyWeeks)}</button>}
          {reminder && <button type="button" class="btn sm" onClick={() => setEditing(true)}>{w.change}</button>}
          {reminder && (before === undefined
            ? <button type="button" class="btn sm" onClick={() => send({ stop: true }, undefined)}>{w.stop}</button>
            : <button type="button" class="btn sm" onClick={undo}>{w.undo}</button>)}
        </div>}
  </>
}
