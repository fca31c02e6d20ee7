import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { OwnPost } from '../../../contract/post.ts'
import { Glyph, Icon } from '../../ui/icon.tsx'
import { Heading } from '../../ui/parts.tsx'
import { glyphs } from '../glyphs.ts'
import { PickedList } from '../picked-list.tsx'
import { photoTypes, usePicked, videoTypes } from '../use-picked.ts'
import type { Props } from './follow.tsx'

interface UnboxingProps extends Props {
  readonly unboxing: NonNullable<Props['block']['unboxing']>
  readonly frames: ComponentChildren[]
  readonly onSent: (post: OwnPost) => void
}

/** From the phone's camera or from its photos; the text to agree to stands beside the button that sends. */
export const Unboxing = ({ v, words: w, act, upload, report, unboxing, frames, onSent }: UnboxingProps) => {
  const { title, text, consent, video } = unboxing
  const picking = usePicked(act, upload, v.base, 'post')
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)
  const yes = useRef<HTMLInputElement>(null)
  const choose = (accept: string, capture: boolean, cls: string, children: ComponentChildren) => act && upload && <label class={cls}>
    <input class="sr" type="file" accept={accept} multiple={!capture} {...capture && { capture: 'environment' as const }} onChange={(event) => { setFault(''); void picking.add(event.currentTarget) }} />{children}
  </label>

  const send = async () => {
    if (isBusy || !act) return
    const uploads = picking.picked.flatMap(({ id }) => id ?? [])
    if (uploads.length === 0) { setFault(w.needFile); return }
    if (!yes.current?.checked) { setFault(w.needYes); yes.current?.focus(); return }
    setBusy(true)
    const answer = await act<{ post: OwnPost }>('posts', { uploads, consent: consent.version, language: consent.text.lang })
    setBusy(false)
    // The one refusal that a shopper can do something about: the text is another by now.
    if (!answer.ok) { setFault(answer.fault.kind === 'invalid' && answer.fault.fields.includes('consent') ? w.changed : w.failed); return }
    report('done')
    picking.clear()
    onSent(answer.value.post)
  }

  return <div class="ugc js">
    <Heading v={v} at={1}>{title ? <bdi lang={title.lang}>{title.text}</bdi> : w.unboxing}</Heading>
    <p>{text ? <bdi lang={text.lang}>{text.text}</bdi> : w.lede}</p>
    <div class="frames">{choose(video ? `${photoTypes},${videoTypes}` : photoTypes, false, 'tile add', <><Glyph d={glyphs.plus} />{w.yours}</>)}{frames}</div>
    {act && upload && <>
      <div class="acts">
        {choose(photoTypes, true, 'btn go', <><Glyph d={glyphs.camera} />{w.photo}</>)}
        {video && choose(videoTypes, true, 'btn', <><Glyph d={glyphs.film} />{w.video}</>)}
      </div>
      <PickedList w={w} picking={picking} />
      {picking.picked.some((one) => one.fault === null) && <>
        <label class="sw"><Icon of="info" /><span class="s" id="ds-consent" lang={consent.text.lang}>{consent.text.text}</span><input ref={yes} type="checkbox" aria-describedby={fault ? 'ds-consent-fault' : undefined} /></label>
        <p class="xs">{w.private}</p>
        <div class="acts"><button type="button" class="btn go" aria-disabled={isBusy} onClick={send}>{w.send}</button></div>
      </>}
      <p role="alert" id="ds-consent-fault" class="s">{fault}</p>
    </>}
  </div>
}
