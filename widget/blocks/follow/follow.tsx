import { useEffect, useRef, useState } from 'preact/hooks'
import type { OwnPost } from '../../../contract/post.ts'
import { createPlural } from '../../i18n/plural.ts'
import { Glyph } from '../../ui/icon.tsx'
import { Heading, Out } from '../../ui/parts.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { glyphs } from '../glyphs.ts'
import { Unboxing } from './unboxing.tsx'
import type { FollowWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'follow', FollowWords>

/** The question for an unboxing, what came of it, and where else the shop is. */
export const View = (props: Props) => {
  const { v, words: w, block, act, model } = props
  const { communities, links, posts, others, unboxing } = block
  const [own, setOwn] = useState<readonly OwnPost[]>(block.own)
  const [note, setNote] = useState('')
  const told = useRef<HTMLParagraphElement>(null)
  const count = createPlural(v.s.f.tag)
  const shop = v.s.name(model.answer.store.name)
  // The button that was pressed is gone: focus goes to what took its place, which is read out so.
  useEffect(() => { if (note) told.current?.focus() }, [note])

  const withdraw = async (post: string) => {
    const answer = await act?.('withdrawals', { post })
    if (answer?.ok) setOwn((all) => all.filter(({ id }) => id !== post))
    setNote(answer?.ok ? w.withdrawn : w.failed)
  }
  const tile = (image: string, alt: string, lang = '') => <img src={v.base + image} alt={alt} lang={lang || undefined} loading="lazy" width={160} height={200} />
  // What the merchant chose stands first; other shoppers fill the row.
  const frames = [
    ...posts.map(({ image, text, url }) => ({ image, alt: text?.text ?? '', lang: text?.lang ?? '', url })),
    ...others.map((image) => ({ image, alt: w.other, lang: '', url: null })),
  ].slice(0, unboxing ? 5 : 6).map(({ image, alt, lang, url }) => url
    ? <Out key={image} class="tile" href={url}>{tile(image, alt, lang)}</Out>
    : <span key={image} class="tile">{tile(image, alt, lang)}</span>)

  return <BlockFrame v={v} name="follow" title={unboxing || own.length > 0 ? '' : w.title} label={unboxing?.title?.text ?? w.unboxing}>
    {note && <p ref={told} tabIndex={-1}>{note}</p>}
    {unboxing
      ? <Unboxing {...props} unboxing={unboxing} frames={frames} onSent={(post) => { setOwn((all) => [...all, post]); setNote(w.sent(shop)) }} />
      : frames.length > 0 && <div class="frames">{frames}</div>}
    {own.length > 0 && <div><Heading v={v} at={2} cls="h3">{w.own}</Heading><ul class="rows">{own.map(({ id, state, photos, videos }) => <li key={id} class="it">
      <span class="tile">{photos[0] ? tile(photos[0], '') : <Glyph d={glyphs.film} />}</span>
      <p class="s">{photos.length > 0 && <b>{count(photos.length, w.photos)} </b>}{videos > 0 && <b>{count(videos, w.videos)} </b>}<br />{w.states[state](shop)}</p>
      {act && <button type="button" class="link s" onClick={() => void withdraw(id)}>{w.withdraw}</button>}
    </li>)}</ul></div>}
    {communities.map(({ name, text, url }) => <p key={url} class="it ic"><Glyph d={glyphs.users} /><span><Out href={url}><bdi>{name}</bdi></Out>{text && <><br /><span class="m s" lang={text.lang}>{text.text}</span></>}</span></p>)}
    {links.length > 0 && <p class="soc"><span class="sr">{w.findUs}</span>{links.map(({ name, url }) => <Out key={url} href={url}><bdi>{name}</bdi></Out>)}</p>}
  </BlockFrame>
}
