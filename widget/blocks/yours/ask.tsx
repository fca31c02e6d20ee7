import { useEffect, useRef, useState } from 'preact/hooks'
import type { YoursWords } from './words.ts'

/** A step that takes something away: says what, and asks once more. */
export const Ask = ({ label, detail, words: w, onSure }: { readonly label: string; readonly detail: string; readonly words: YoursWords; readonly onSure: () => Promise<void> }) => {
  const [isOpen, setOpen] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  // What was pressed is gone either way: to the question, and back to where it was asked.
  useEffect(() => { if (isOpen || wasOpen.current) (question.current ?? opener.current)?.focus(); wasOpen.current = isOpen }, [isOpen])
  if (!isOpen) return <button ref={opener} type="button" class="btn sm" onClick={() => setOpen(true)}>{label}</button>
  return <div>
    <p ref={question} tabIndex={-1} class="s">{detail}</p>
    <div class="acts">
      <button type="button" class="btn sm" onClick={() => { setOpen(false); void onSure() }}>{w.sure}</button>
      <button type="button" class="btn sm" onClick={() => setOpen(false)}>{w.keep}</button>
    </div>
  </div>
}
