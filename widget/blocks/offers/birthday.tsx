import { useEffect, useRef, useState } from 'preact/hooks'
import { steady } from '../../i18n/format.ts'
import { Glyph } from '../../ui/icon.tsx'
import { glyphs } from '../glyphs.ts'
import type { Props } from './offers.tsx'

/** Any leap year: 29 February is a birthday. */
const dated = (tag: string, options: Intl.DateTimeFormatOptions, month: number, date: number): string =>
  steady(new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options }).format(new Date(Date.UTC(2024, month - 1, date))))
const spokenOf = (tag: string, monthDay: string): string => dated(tag, { day: 'numeric', month: 'long' }, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))
const two = (value: number): string => String(value).padStart(2, '0')

/** Day and month of the shopper's birthday: told here, shown here, forgotten here. No year is asked for. */
export const Birthday = ({ v, words: { birthday: w, failed }, act, monthDay }: Props & { readonly monthDay: string | null }) => {
  const [kept, setKept] = useState(monthDay)
  const [note, setNote] = useState('')
  const [isOpen, open] = useState(false)
  const first = useRef<HTMLSelectElement>(null)
  const told = useRef<HTMLParagraphElement>(null)
  const hasTold = useRef(false)
  const [month, setMonth] = useState(1)
  const { tag } = v.s.f
  // What was pressed is gone: focus goes to what took its place.
  useEffect(() => { if (isOpen) first.current?.focus(); else if (hasTold.current) told.current?.focus() }, [isOpen, kept])
  const tell = async (value: string | null) => {
    const result = await act?.<{ readonly monthDay: string | null }>('birthday', { monthDay: value })
    if (result?.ok) { hasTold.current = true; setKept(result.value.monthDay); open(false) }
    setNote(result?.ok ? value === null ? w.forgotten : '' : failed)
  }
  const save = (event: Event) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    void tell(`${two(month)}-${two(Number(data.get('day')))}`)
  }
  const days = new Date(Date.UTC(2024, month, 0)).getUTCDate()
  return <li class={`it ic ${kept ? '' : 'js'}`}>
    <Glyph d={glyphs.gift} />
    <div>
      <p ref={told} tabIndex={-1}><b>{kept ? w.kept(spokenOf(tag, kept)) : w.ask}</b></p>
      {!kept && <p class="m s">{w.text}</p>}
      {act && !kept && isOpen && <form class="when" onSubmit={save}>
        <label class="field"><span class="s">{w.day}</span><select ref={first} name="day">{[...Array(days).keys()].map((at) => <option key={at} value={at + 1}>{v.s.f.number(at + 1)}</option>)}</select></label>
        <label class="field"><span class="s">{w.month}</span><select name="month" value={month} onChange={(event) => setMonth(Number(event.currentTarget.value))}>{[...Array(12).keys()].map((at) => <option key={at} value={at + 1}>{dated(tag, { month: 'long' }, at + 1, 1)}</option>)}</select></label>
        <button type="submit" class="btn">{w.save}</button>
      </form>}
      <p class="s" role="status">{note}</p>
    </div>
    {act && !kept && !isOpen && <button type="button" class="btn sm" onClick={() => { setNote(''); open(true) }}>{w.add}</button>}
    {act && kept && <button type="button" class="link s" onClick={() => void tell(null)}>{w.forget}</button>}
  </li>
}
