import { useRef, useState } from 'preact/hooks'
import type { AnswersFound } from '../../../contract/blocks/help.ts'
import { Icon } from '../../ui/icon.tsx'
import { Outcome, Told, useKey, useSending, Words } from '../case-parts.tsx'
import type { Props } from './help.tsx'
import type { FormsWords } from './forms-words.ts'
import { Own } from './own.tsx'

export { formsWords } from './forms-words.ts'
type FormsProps = Props & { readonly said: FormsWords }

/** A search in the merchant's entries, and a message as the last step. A chunk of its own. */
export const Forms = (props: FormsProps) => props.block.canSearch || props.block.canWrite ? <div>{props.block.canSearch && <Search {...props} />}{props.block.canWrite && <Write {...props} />}</div> : null

/** What helped others comes first the next time. */
export const Helped = ({ report, said: { helped: w }, arm, decision }: FormsProps & { arm: string; decision: string | null }) => {
  const [told, setTold] = useState<'helped' | 'unhelpful' | null>(null)
  const line = useRef<HTMLParagraphElement>(null)
  const tell = (kind: 'helped' | 'unhelpful') => { line.current?.focus(); setTold(kind); report(kind, { decision, arm }) }
  return <p ref={line} tabIndex={-1} class="s m" role="status">{told ? told === 'helped' ? w.thanks : w.sorry : <>{w.ask} <button type="button" class="link s" onClick={() => tell('helped')}>{w.yes}</button> <button type="button" class="link s" onClick={() => tell('unhelpful')}>{w.no}</button></>}</p>
}

const Search = ({ act, language, said: { search: w }, words: { send } }: FormsProps) => {
  const [state, search] = useSending<AnswersFound>(act, 'answers')
  const found = state.at === 'sent' ? state.value.entries : []
  return <details><summary>{w.label}<Icon of="down" cls="turn" /></summary><form role="search" class="form" onSubmit={(event) => {
    event.preventDefault()
    const query = String(new FormData(event.currentTarget).get('query') ?? '').trim()
    if (query) void search({ query, language })
  }}>
    <div class="field"><input aria-label={w.label} name="query" type="search" maxLength={200} required enterkeyhint="search" /></div>
    <div class="acts"><button type="submit" class="btn">{w.go}</button></div>
    {state.at === 'sent' ? <p class="s" role="status">{found.length ? w.found(found.length) : w.none}</p> : <Outcome w={send} state={state} />}
    {found.length > 0 && <div>{found.map((entry, index) => <details key={entry.id} open={index === 0}><summary><bdi lang={entry.q.lang}>{entry.q.text}</bdi><Icon of="down" cls="turn" /></summary><Own answer={entry} /></details>)}</div>}
  </form></details>
}

const Write = ({ v, act, block, model, said: { write: w }, words: { send } }: FormsProps) => {
  const [state, say] = useSending(act, 'messages')
  const key = useKey()
  const { f } = v.s
  return <details>
    <summary>{w.title(v.s.name(model.answer.store.name))}<Icon of="down" cls="turn" /></summary>
    {state.at === 'sent' ? <Told>{send.sent} {state.value.case.answerBy && send.by(f.day(state.value.case.answerBy))} <bdi class="n">{send.number(state.value.case.reference)}</bdi></Told> : <form class="form" onSubmit={(event) => {
      event.preventDefault()
      const text = String(new FormData(event.currentTarget).get('text') ?? '').trim()
      if (text) void say({ text, key, question: block.questions[0]?.by === 'page' ? block.questions[0].key : block.questions[0]?.id ?? null })
    }}>
      <Words id="ds-write" label={w.label} isRequired />
      <p class="s m">{w.note}</p>
      <div class="acts"><button type="submit" class="btn go">{send.send}</button></div>
      <Outcome w={send} state={state} />
    </form>}
  </details>
}
