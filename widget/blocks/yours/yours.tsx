import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ElsewhereAnswer, YoursBlock } from '../../../contract/blocks/yours.ts'
import { carryVisit } from '../../elsewhere/carry-visit.ts'
import { dropVisit, keepVisit } from '../../elsewhere/visit-key.ts'
import { createPlural } from '../../i18n/plural.ts'
import { Glyph, Icon } from '../../ui/icon.tsx'
import { Heading } from '../../ui/parts.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { glyphs, type GlyphName } from '../glyphs.ts'
import { Ask } from './ask.tsx'
import type { YoursWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'yours', YoursWords>

/** What the store knows that shapes this page, in the open, with the switches over it. Closed until the shopper wants to know. */
export const View = (props: Props) => {
  const { v, words: w, block, act } = props
  const [preferences, setPreferences] = useState(block.preferences)
  const [held, setHeld] = useState(block.held)
  const [elsewhere, setElsewhere] = useState(block.elsewhere)
  const [note, setNote] = useState('')
  const told = useRef<HTMLParagraphElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const count = createPlural(v.s.f.tag)

  useEffect(() => { if (note) told.current?.focus() }, [note])
  // Hosted, the shop's own storage is out of reach: a link to the shop takes the note along, while the shopper says yes.
  useEffect(() => v.hosted && elsewhere.visit && frame.current ? carryVisit(frame.current, elsewhere.visit, elsewhere.sites) : undefined, [elsewhere])

  const prefer = async (tag: string, on: boolean) => {
    setPreferences(changed(preferences, tag, { on, source: 'set' }))
    const answer = await act?.('preferences', { tag, on })
    if (answer?.ok) return setNote('')
    setPreferences(preferences)
    setNote(w.failed)
  }
  const show = async (on: boolean) => {
    setElsewhere({ ...elsewhere, on })
    const answer = await act?.<ElsewhereAnswer>('elsewhere', { on })
    if (!answer?.ok) { setElsewhere(elsewhere); setNote(w.failed); return }
    const { visit } = answer.value
    if (!visit) dropVisit()
    else if (!v.hosted) keepVisit(visit)
    setElsewhere({ ...elsewhere, on, visit })
    setNote('')
  }
  const forget = async (erase: string | null) => {
    const answer = await act?.('forget', erase ? { erase } : {})
    if (!answer?.ok) { setNote(w.failed); return }
    dropVisit()
    setPreferences(preferences.map((one) => ({ ...one, on: false, source: 'offered' })))
    setHeld({ ...held, orders: 1, reminders: 0, seen: 0 })
    setElsewhere({ ...elsewhere, on: false, visit: null })
    setNote(erase ? w.erased : w.forgotten)
  }

  const facts = [[w.orders, held.orders], [w.products, held.products], [w.reminders, held.reminders], [w.seen, held.seen]] as const
  return <BlockFrame v={v} name="yours" title="" label={w.title} cls="fold">
    <div ref={frame}><details id="ds-yours">
      <summary><Heading v={v} at={1}>{w.title}</Heading><Icon of="down" cls="turn" /></summary>
      <div class="rich">
        <p class="s m">{w.intro}</p>
        {note && <p ref={told} tabIndex={-1} class="s">{note}</p>}
        {preferences.length > 0 && <>
          <Heading v={v} at={2} cls="h3">{w.preferences}</Heading>
          <div class="rows">{preferences.map((one) => <Switch key={one.tag} on={one.on} detail={why(one, w)} of="leaf" onChange={act && ((on) => prefer(one.tag, on))}><bdi lang={one.label.lang}>{one.label.text}</bdi></Switch>)}</div>
        </>}
        <Heading v={v} at={2} cls="h3">{w.held}</Heading>
        <ul class="s">{facts.filter(([, n], i) => n > 0 || i === 0).map(([forms, n], i) => <li key={i}>{count(n, forms)}</li>)}</ul>
        <p class="s m">{count(block.retentionDays, w.kept)}</p>
        <div class="rows"><Switch on={elsewhere.on} detail={w.elsewhereDetail} of="shop" onChange={act && show}>{w.elsewhere}</Switch></div>
        {act && <div class="acts">
          <Ask label={w.forget} detail={w.forgetDetail} words={w} onSure={() => forget(null)} />
          {block.erase && <Ask label={w.erase} detail={w.eraseDetail} words={w} onSure={() => forget(block.erase)} />}
        </div>}
      </div>
    </details></div>
  </BlockFrame>
}

type Preference = YoursBlock['preferences'][number]
const changed = (list: readonly Preference[], tag: string, change: Partial<Preference>): Preference[] => list.map((one) => one.tag === tag ? { ...one, ...change } : one)
const why = ({ source, on }: Preference, w: YoursWords): string => source === 'inferred' ? w.inferred : source === 'set' ? on ? w.set : w.off : ''

/** A switch with its reason; without a way to act it only tells, and cannot be pressed. */
const Switch = ({ of, on, detail, onChange, children }: { of: GlyphName; on: boolean; detail: string; onChange: ((on: boolean) => void) | null; children: ComponentChildren }) =>
  <label class="sw"><Glyph d={glyphs[of]} /><span><b class="h3">{children}</b>{detail && <><br /><span class="m s">{detail}</span></>}</span>
    <input type="checkbox" role="switch" checked={on} disabled={!onChange} onChange={(event) => onChange?.(event.currentTarget.checked)} /></label>
