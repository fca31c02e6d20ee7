import { useRef } from 'preact/hooks'
import { Icon } from '../ui/icon.tsx'
import type { MediaWords } from './media-words.ts'
import type { Picking } from './use-picked.ts'

/** The chosen files, how far each has come, and what became of it: read out when it changes. */
export const PickedList = ({ w, picking: { picked, drop }, onDrop }: { w: MediaWords; picking: Picking; onDrop?: (ids: readonly string[]) => void }) => {
  const last = picked.at(-1)
  const said = useRef<HTMLParagraphElement>(null)
  return <>
    {picked.length > 0 && <ul class="rows">{picked.map(({ key, name, id, share, fault }) => <li key={key} class="hd s">
      <span><bdi>{name}</bdi>{fault === null && id === null && <progress max={1} value={share} aria-label={name} />}</span>
      <button type="button" class="link s" onClick={() => { said.current?.focus(); const ids = drop(key); onDrop?.(ids) }}>{w.drop}<span class="sr"> {name}</span></button>
    </li>)}</ul>}
    <p ref={said} tabIndex={-1} role="status" class="s">{last && <>{last.fault && <><Icon of="alert" /> </>}{last.fault ? w[last.fault] : last.id ? w.ready : w.going}</>}</p>
  </>
}
