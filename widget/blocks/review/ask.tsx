import { useEffect, useRef, useState } from 'preact/hooks'
import type { Given } from '../../../contract/review.ts'
import { createPlural } from '../../i18n/plural.ts'
import { Glyph } from '../../ui/icon.tsx'
import type { Act } from '../block.ts'
import { glyphs } from '../glyphs.ts'
import { PickedList } from '../picked-list.tsx'
import { photoTypes, usePicked } from '../use-picked.ts'
import type { Props } from './review.tsx'

type Said = Partial<Pick<Given, 'stars' | 'aspects' | 'words' | 'photos'>> & { readonly done?: true }
interface AskProps extends Props {
  readonly act: Act
  readonly item: Props['block']['items'][number]
  readonly given: Given
  readonly onGiven: (given: Given) => void
  readonly onPosted: (given: Given) => void
  readonly onNote: (note: string) => void
}

/** Stars, what matters, a few words and photos. Each tap is kept at once; the button sends. */
export const Ask = ({ v, words: w, act, upload, report, item, given, onGiven, onPosted, onNote }: AskProps) => {
  const [more, setMore] = useState(given.words !== null)
  const [said, setSaid] = useState(given)
  const [isBusy, setBusy] = useState(false)
  const text = useRef<HTMLTextAreaElement>(null)
  const opened = useRef(false)
  const picking = usePicked(act, upload, v.base, 'review')
  const kept = useRef(given.photos)
  /** One after the other, so that a late tap cannot be overtaken by an earlier one. */
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const count = createPlural(v.s.f.tag)
  useEffect(() => { if (more && opened.current) text.current?.focus() }, [more])

  const say = (change: Said): Promise<Given | null> => {
    const { done: _done, ...kept } = change
    setSaid((before) => ({ ...before, ...kept }))
    const sent = queue.current.then(() => act<{ given: Given | null }>('reviews', { item: item.item, ...change }))
    queue.current = sent
    return sent.then((answer) => {
      if (!answer.ok) { onNote(w.failed); return null }
      if (answer.value.given) onGiven(answer.value.given)
      return answer.value.given
    })
  }
  const post = async () => {
    if (isBusy) return
    if (said.stars === null) { onNote(w.needStars); return }
    setBusy(true)
    // All of it: a tap that was lost on the way is on the screen all the same.
    const posted = await say({ stars: said.stars, aspects: said.aspects, words: text.current ? text.current.value.trim() || null : said.words, done: true })
    setBusy(false)
    if (posted) { report('done'); onPosted(posted) }
  }
  const keepPhotos = (ids: readonly string[]) => say({ photos: [...kept.current, ...ids].slice(0, 4) })

  return <>
    <fieldset class="stars"><legend class="sr">{w.rating}</legend>{[1, 2, 3, 4, 5].map((n) =>
      <label key={n}><input class="sr" type="radio" name={`ds-stars-${item.item}`} value={n} checked={said.stars === n} onChange={() => void say({ stars: n })} /><span class="sr">{count(n, w.stars)}</span><Glyph d={glyphs.star} /></label>)}
    </fieldset>
    <fieldset class="asp"><legend class="sr">{w.what}</legend>{item.aspects.map(({ id, text: own }) =>
      <label key={id} class="opt"><input type="checkbox" checked={said.aspects.includes(id)} onChange={(event) => void say({ aspects: event.currentTarget.checked ? [...said.aspects, id] : said.aspects.filter((one) => one !== id) })} />
        {own ? <bdi lang={own.lang}>{own.text}</bdi> : w.aspects[id] ?? id}</label>)}
    </fieldset>
    {more && <div class="field">
      <label for={`ds-words-${item.item}`}>{w.words}</label>
      <textarea ref={text} id={`ds-words-${item.item}`} rows={3} maxLength={2000} onChange={(event) => void say({ words: event.currentTarget.value.trim() || null })}>{given.words ?? ''}</textarea>
      {upload && <>
        {kept.current.length > 0 && <p class="hd s"><span>{count(kept.current.length, w.photos)}</span><button type="button" class="link s" onClick={() => { kept.current = []; void keepPhotos(picking.picked.flatMap(({ id }) => id ?? [])) }}>{w.dropPhotos}</button></p>}
        <PickedList w={w} picking={picking} onDrop={keepPhotos} />
        <label class="btn"><input class="sr" type="file" accept={photoTypes} multiple onChange={(event) => void picking.add(event.currentTarget).then(keepPhotos)} /><Glyph d={glyphs.camera} />{w.add}</label>
        <p class="m xs">{w.private}</p>
      </>}
    </div>}
    <div class="acts">
      <button type="button" class="btn go" aria-disabled={isBusy} onClick={post}>{w.post}</button>
      {!more && <button type="button" class="btn" onClick={() => { opened.current = true; setMore(true) }}>{w.more}</button>}
    </div>
  </>
}
