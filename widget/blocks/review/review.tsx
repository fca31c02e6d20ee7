import { useEffect, useRef, useState } from 'preact/hooks'
import type { Given } from '../../../contract/review.ts'
import { createPlural } from '../../i18n/plural.ts'
import { Glyph } from '../../ui/icon.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { glyphs } from '../glyphs.ts'
import { Ask } from './ask.tsx'
import type { ReviewWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'review', ReviewWords>

export const nothingYet: Given = { stars: null, aspects: [], words: null, photos: [], posted: false, reply: null }

/** One item at a time, the dearest first; what is said of it, with its undo; then the next. */
export const View = (props: Props) => {
  const { v, words: w, block: { items, name }, act, model } = props
  const [givens, setGivens] = useState<Readonly<Record<string, Given | null>>>(() => Object.fromEntries(items.map(({ item, given }) => [item, given])))
  const [at, setAt] = useState(items[0]?.item ?? '')
  const [isAsking, setAsking] = useState(!items[0]?.given?.posted)
  const [note, setNote] = useState('')
  const told = useRef<HTMLParagraphElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  /** What the last press opened: its first control takes the focus. */
  const opened = useRef(false)
  // The button that was pressed is gone: focus goes to what took its place, which is read out so.
  useEffect(() => { if (note) told.current?.focus() }, [note])
  useEffect(() => { if (opened.current) { opened.current = false; frame.current?.parentElement?.querySelector<HTMLElement>('input, button')?.focus() } }, [at, isAsking])

  const item = items.find((one) => one.item === at)
  if (!item) return null
  const given = givens[at] ?? null
  const shop = v.s.name(model.answer.store.name)
  const next = items.find((one) => one.item !== at && !givens[one.item]?.posted)
  const put = (value: Given | null) => setGivens((all) => ({ ...all, [at]: value }))
  const open = (which: string) => { opened.current = true; setNote(''); setAt(which); setAsking(true) }

  const remove = async () => {
    const answer = await act?.('reviews', { item: at, remove: true })
    if (!answer?.ok) { setNote(w.failed); return }
    put(null)
    setNote(w.removed)
    setAsking(true)
  }
  return <BlockFrame v={v} name="review" title={w.title} cls={isAsking ? 'js' : ''}>
    <div ref={frame} class="it">
      <span class="tile">{item.image ? <img src={v.base + item.image} alt="" loading="lazy" width={64} height={64} /> : <Glyph d={glyphs.star} />}</span>
      <p><b><bdi>{item.title}</bdi></b>{isAsking && <><br /><span class="m s">{name ? w.ledeName(v.s.name(name)) : w.lede}</span></>}</p>
    </div>
    {note && <p ref={told} tabIndex={-1}>{note}</p>}
    {isAsking
      ? act && <Ask key={at} {...props} act={act} item={item} given={given ?? nothingYet} onGiven={put} onPosted={(value) => { const changed = given?.posted; put(value); setAsking(false); setNote(changed ? w.changed : w.posted(shop)) }} onNote={setNote} />
      : <>
          {!note && <p>{w.posted(shop)}</p>}
          {given && <p class="s m">{createPlural(v.s.f.tag)(given.stars ?? 0, w.stars)}{given.words && <>: <bdi lang="">{given.words}</bdi></>}</p>}
          {given?.reply && <p class="s"><b>{w.reply(shop)}</b> <bdi lang="">{given.reply}</bdi></p>}
          {act && <div class="acts">
            {next && <button type="button" class="btn" onClick={() => open(next.item)}>{w.next(v.s.name(next.title))}</button>}
            <button type="button" class="btn sm" onClick={() => open(at)}>{w.change}</button>
            <button type="button" class="btn sm" onClick={remove}>{w.remove}</button>
          </div>}
        </>}
  </BlockFrame>
}
