import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ShownMedia } from '../../../contract/blocks/care.ts'
import { steady } from '../../i18n/format.ts'
import { createPlural } from '../../i18n/plural.ts'
import { safeLink } from '../../model/safe-link.ts'
import { Glyph } from '../../ui/icon.tsx'
import { Out } from '../../ui/parts.tsx'
import type { CareProps, Entry } from './care.tsx'
import { iconOf } from './icons.ts'

type Props<Media extends ShownMedia = ShownMedia> = CareProps & { readonly entry: Entry; readonly media: Media }
type Kind<Name extends ShownMedia['kind']> = Extract<ShownMedia, { kind: Name }>

/** What there is to see or hear. It begins as a link, which works without a script; nothing is fetched from elsewhere before a tap. */
export const Media = (props: Props) => {
  const { media } = props
  switch (media.kind) {
    case 'video': return <Film {...props} media={media} />
    case 'podcast': return <Sound {...props} media={media} />
    case 'pdf': return <p class="s"><Out href={media.url}>{pdfLabel(props, media)}</Out></p>
    case 'infographic': return <img class="shot" src={props.v.base + media.image} alt={media.alt.text} lang={media.alt.lang} width={media.width ?? undefined} height={media.height ?? undefined} loading="lazy" />
    default: return null
  }
}

const lengthOf = ({ v, words: w }: CareProps, seconds: number | null): string | null =>
  // Less than a minute is not worth saying, and would not be true as one.
  seconds === null || seconds < 45 ? null : createPlural(v.s.f.tag)(Math.round(seconds / 60) || 1, w.minutes)

/** A file plays in place everywhere; YouTube only on the hosted page, whose policy allows that one frame. In a shop it stays a link. */
const Film = (props: Props<Kind<'video'>>) => {
  const { v, words: w, media, entry, act } = props
  const [isPlaying, play] = useState(false)
  const length = lengthOf(props, media.seconds)
  const page = safeLink(media.page), file = safeLink(media.file), frame = v.hosted ? safeLink(media.frame) : null
  if (!page) return null
  const label = media.frame && !v.hosted ? length ? w.youtubeFor(length) : w.youtube : length ? w.watchFor(length) : w.watch
  const playsHere = act !== null && Boolean(file ?? frame)
  if (isPlaying && file) return <Player {...props} src={page}>{(onError) => <video class="film" controls playsInline src={file} onError={onError} ref={start} aria-label={entry.title.text} />}</Player>
  // Its player refuses to run for a page that names no origin; the origin is all it learns, never the address.
  if (isPlaying && frame) return <>
    <iframe class="film" src={frame} title={entry.title.text} allow="autoplay; encrypted-media; fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin" ref={focus} />
    <p class="s"><Out href={page}>{w.youtube}</Out></p>
  </>
  return <a class="play" rel="noreferrer" href={page} onClick={playsHere ? (event: Event) => { event.preventDefault(); play(true) } : undefined}>
    <img class="film" src={v.base + media.still} alt={media.alt?.text ?? ''} lang={media.alt?.lang} width={640} height={360} loading="lazy" />
    <span class="btn go sm"><Glyph d={iconOf({ ...entry, icon: 'play' })} />{label}</span>
  </a>
}

const Sound = (props: Props<Kind<'podcast'>>) => {
  const { words: w, media, entry, act } = props
  const [isPlaying, play] = useState(false)
  const length = lengthOf(props, media.seconds)
  const href = safeLink(media.file ?? media.page)
  if (!href) return null
  if (isPlaying) return <Player {...props} src={href}>{(onError) => <audio class="shot" controls src={href} onError={onError} ref={start} aria-label={entry.title.text} />}</Player>
  return <p class="s"><a rel="noreferrer" href={href} onClick={media.file && act ? (event: Event) => { event.preventDefault(); play(true) } : undefined}>{length ? w.listenFor(length) : w.listen}</a></p>
}

/** A policy, a missing file or a form the browser cannot play: then the link is what is left. */
const Player = ({ words: w, src, children }: CareProps & { src: string; children: (onError: () => void) => VNode }) => {
  const [isStuck, stick] = useState(false)
  return isStuck ? <p class="s"><Out href={src}>{w.stuck}</Out></p> : children(() => stick(true))
}

/** The tap is what lets it play; where a browser will not, its own controls are there. */
const start = (element: HTMLMediaElement | null): void => { focus(element); element?.play().catch(() => undefined) }
/** What was tapped is gone: whoever came by keyboard goes on from what took its place. */
const focus = (element: HTMLElement | null): void => element?.focus()

const pdfLabel = (props: CareProps, { pages, bytes }: Kind<'pdf'>): string => {
  const { v, words: w } = props
  const parts = [pages && createPlural(v.s.f.tag)(pages, w.pages), bytes && sizeOf(v.s.f.tag, bytes)].filter(Boolean)
  return parts.length ? w.pdfOf(parts.join(' · ')) : w.pdf
}

/** "240 kB", "1.5 MB". */
const sizeOf = (tag: string, bytes: number): string => {
  const isLarge = bytes >= 1_000_000
  return steady(new Intl.NumberFormat(tag, { style: 'unit', unit: isLarge ? 'megabyte' : 'kilobyte', unitDisplay: 'short', maximumFractionDigits: isLarge ? 1 : 0, useGrouping: false }).format(Math.max(1, bytes / (isLarge ? 1_000_000 : 1000))))
}
