import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { CaseOpened, ShownCase } from '../../contract/case.ts'
import type { UploadTicket } from '../../contract/upload.ts'
import { Glyph } from '../ui/icon.tsx'
import type { PageModel } from '../model/page-model.ts'
import type { View } from '../ui/view.ts'
import type { Act, Upload } from './block.ts'
import type { CaseWords } from './case-words.ts'
import { glyphs } from './glyphs.ts'

/** Where a form stands. A failed one keeps what was typed, and may be sent again: it says the same thing once. */
export type Sending<Value> = { readonly at: 'idle' | 'busy' | 'failed' | 'limited' } | { readonly at: 'sent'; readonly value: Value }

/** Sends a form as an act. Gives where it stands and what sends it; `onSent` hears the answer. */
export function useSending<Value = CaseOpened>(act: Act | null, name: string, onSent?: (value: Value) => void): readonly [Sending<Value>, (body: Readonly<Record<string, unknown>>) => Promise<boolean>] {
  const [state, setState] = useState<Sending<Value>>({ at: 'idle' })
  const isBusy = useRef(false)
  return [state, async (body) => {
    if (!act || isBusy.current) return false
    isBusy.current = true
    setState({ at: 'busy' })
    const result = await act<Value>(name, body)
    isBusy.current = false
    if (result.ok) onSent?.(result.value)
    setState(result.ok ? { at: 'sent', value: result.value } : { at: result.fault.kind === 'limited' ? 'limited' : 'failed' })
    return result.ok
  }]
}

/** A form's own name for what it says: sent twice by an impatient thumb, it is one entry. */
export const useKey = (): string => useRef(`${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`.padEnd(8, '0')).current

/** Stands where a form stood: whoever sent it by keyboard goes on from here, and hears it. */
export const Told = ({ children }: { children: ComponentChildren }) => {
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => told.current?.focus(), [])
  return <div ref={told} tabIndex={-1} role="status">{children}</div>
}

/** The line under a form: what became of it. Read out when it changes. */
export const Outcome = ({ w, state }: { w: CaseWords; state: Sending<unknown> }) =>
  <p role="status" class={state.at === 'failed' || state.at === 'limited' ? 'err' : 's'}>{state.at === 'idle' ? '' : w[state.at]}</p>

export const Words = ({ id, label, rows = 3, isRequired = false }: { id: string; label: string; rows?: number; isRequired?: boolean }) =>
  <div class="field"><label for={id}>{label}</label><textarea id={id} name="text" rows={rows} maxLength={2000} required={isRequired} /></div>

/** Items of the page to tick; none chosen means all that is meant, so a single one is ticked already. */
export const ItemChoice = ({ w, model, items }: { w: CaseWords; model: PageModel; items: readonly string[] }) => {
  const known = model.answer.order.items.filter(({ id }) => items.includes(id))
  return known.length < 2 ? null : <fieldset>
    <legend class="t2">{w.which}</legend>
    <div class="asp">{known.map(({ id, title }) => <label key={id} class="opt"><input type="checkbox" name="item" value={id} /><bdi>{title}</bdi></label>)}</div>
  </fieldset>
}

/** What was ticked, as acts take it. */
export const chosenItems = (data: FormData, model: PageModel, only: readonly string[]): { item: string; quantity: number }[] => {
  const ids = data.getAll('item').map(String)
  return (ids.length === 0 && only.length === 1 ? only : ids).flatMap((item) => { const found = model.answer.order.items.find(({ id }) => id === item); return found ? [{ item, quantity: found.quantity }] : [] })
}

interface PhotosProps { readonly w: CaseWords; readonly id: string; readonly base: string; readonly act: Act; readonly upload: Upload; readonly onChange: (ids: readonly string[]) => void }

/** Photos go up as they are chosen; the form then names them. Five at most. */
export const Photos = ({ w, id, base, act, upload, onChange }: PhotosProps) => {
  const [said, setSaid] = useState('')
  const ids = useRef<string[]>([])
  const add = async (input: HTMLInputElement) => {
    for (const file of [...input.files ?? []].slice(0, 5 - ids.current.length)) {
      setSaid(w.photo.busy)
      const ticket = await act<UploadTicket>('uploads', { use: 'case', kind: 'photo', bytes: file.size })
      const sent = ticket.ok && await upload(base + ticket.value.upload.url, file, () => {})
      if (ticket.ok && sent && sent.ok) onChange(ids.current = [...ids.current, ticket.value.id])
      setSaid(ticket.ok && sent && sent.ok ? w.photo.done : w.photo.failed)
    }
    input.value = ''
  }
  // Labelled by us: a browser says "choose a file" in its own language, not the page's.
  return <div class="field">
    <label class="btn"><input id={id} class="sr" type="file" accept="image/*" multiple onChange={(event) => void add(event.currentTarget)} /><Glyph d={glyphs.camera} />{w.photos}</label>
    <p class="s m" role="status">{ids.current.length > 1 ? `${said} (${ids.current.length})` : said}</p>
  </div>
}

/** What was said before, with the merchant's answers and the day of the next one; with `titles`, also about how many of what. */
export const Cases = ({ v, w, cases, shop, titles }: { v: View; w: CaseWords; cases: readonly ShownCase[]; shop: string; titles?: ReadonlyMap<string, string> }) => cases.length === 0 ? null : <ul class="rows">{cases.map((one) =>
  <li key={one.id}>
    <p class="hd"><b>{w.kinds[one.kind]}</b><span class="m s">{w.states[one.state]}</span></p>
    {titles && one.items.map(({ item, quantity }) => <p key={item} class="s"><bdi>{titles.get(item) ?? ''}</bdi> <span class="n">× {v.s.f.number(quantity)}</span></p>)}
    <p class="m s">{w.since(v.s.f.day(one.openedOn))} {one.answerBy && one.answerBy >= v.s.f.today ? w.by(v.s.f.day(one.answerBy)) : ''} <bdi class="n">{w.number(one.reference)}</bdi></p>
    {one.entries.map((entry, index) => <p key={index} class="s"><b>{entry.by === 'shopper' ? w.you : <bdi>{shop}</bdi>}</b>, {v.s.f.dayShort(entry.on)}: <bdi lang="">{linesOf(entry.text)}</bdi>{entry.refund && <> <b>{w.refund(v.s.f.money(entry.refund))}</b></>}</p>)}
  </li>)}</ul>

const linesOf = (text: string | null) => (text ?? '').split('\n').map((part, index) => index === 0 ? part : <><br />{part}</>)
