import { useState } from 'preact/hooks'
import type { AnswersFound } from '../../../contract/blocks/help.ts'
import { contactOf } from '../../model/contact.ts'
import { Icon } from '../../ui/icon.tsx'
import { Out } from '../../ui/parts.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { Outcome, useKey, useSending, Words } from '../case-parts.tsx'
import { Jump } from '../jump.tsx'
import { answerTo } from './answer.ts'
import type { AllHelpWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'help', AllHelpWords>
type OwnAnswer = AnswersFound['entries'][number]

/** Questions of this moment, a search, and a message at the end: never a dead end. The questions are plain details and need no script. */
export const View = (props: Props) => {
  const { v, block, words: { help: h }, model } = props
  const { store } = model.answer
  const contact = contactOf(store)
  const questions = block.questions.flatMap((question) => {
    if (question.by === 'shop') return [{ key: `shop:${question.id}`, decision: question.decision, q: <bdi lang={question.q.lang}>{question.q.text}</bdi>, a: <Own answer={question} /> }]
    const answer = answerTo(question.key, v.s, h, model, block.facts)
    return answer ? [{ key: question.key as string, decision: question.decision, q: <>{answer.q}</>, a: <p>{answer.a}{answer.link && <> {answer.link.to ? <Jump to={answer.link.to} otherwise={answer.link.href}>{answer.link.label}</Jump> : <Out href={answer.link.href}>{answer.link.label}</Out>}</>}</p> }] : []
  })
  return <BlockFrame v={v} name="help" title={v.s.m.help} cls="help">
    <div>{questions.map(({ key, decision, q, a }, index) => <details key={key} open={index === 0} data-decision={decision ?? undefined} data-arm={key}>
      <summary>{q}<Icon of="down" cls="turn" /></summary>{a}<Helped {...props} arm={key} decision={decision} />
    </details>)}</div>
    {props.act && block.canSearch && <Search {...props} />}
    {props.act && block.canWrite ? <Write {...props} /> : contact && <p class="s"><Out href={contact}>{v.s.m.ask(v.s.name(store.name))}</Out></p>}
  </BlockFrame>
}

/** A merchant's own words: blank lines part paragraphs. */
const Own = ({ answer: { a, link } }: { answer: OwnAnswer }) => <>
  {a.text.split(/\n\s*\n/).map((paragraph, index) => <p key={index}><bdi lang={a.lang}>{paragraph}</bdi></p>)}
  {link && <p><Out href={link.url}><bdi lang={link.label.lang}>{link.label.text}</bdi></Out></p>}
</>

/** What helped others comes first the next time. Only where there is a script to tell it. */
const Helped = ({ act, report, words: { help: { helped: w } }, arm, decision }: Props & { arm: string; decision: string | null }) => {
  const [said, setSaid] = useState<'helped' | 'unhelpful' | null>(null)
  if (!act) return null
  const tell = (kind: 'helped' | 'unhelpful') => { setSaid(kind); report(kind, { decision, arm }) }
  return <p class="s m" role="status">{said ? said === 'helped' ? w.thanks : w.sorry : <>{w.ask} <button type="button" class="link s" onClick={() => tell('helped')}>{w.yes}</button> <button type="button" class="link s" onClick={() => tell('unhelpful')}>{w.no}</button></>}</p>
}

const Search = ({ act, language, words: { help: { search: w }, send } }: Props) => {
  const [state, search] = useSending<AnswersFound>(act, 'answers')
  const found = state.at === 'sent' ? state.value.entries : []
  return <form role="search" class="form" onSubmit={(event) => {
    event.preventDefault()
    const query = String(new FormData(event.currentTarget).get('query') ?? '').trim()
    if (query) void search({ query, language })
  }}>
    <div class="field"><label for="ds-ask">{w.label}</label><input id="ds-ask" name="query" type="search" maxLength={200} required enterkeyhint="search" /></div>
    <div class="acts"><button type="submit" class="btn">{w.go}</button></div>
    {state.at === 'sent' ? <p class="s" role="status">{found.length ? w.found(found.length) : w.none}</p> : <Outcome w={send} state={state} />}
    {found.length > 0 && <div>{found.map((entry, index) => <details key={entry.id} open={index === 0}><summary><bdi lang={entry.q.lang}>{entry.q.text}</bdi><Icon of="down" cls="turn" /></summary><Own answer={entry} /></details>)}</div>}
  </form>
}

const Write = ({ v, act, block, model, words: { help: { write: w }, send } }: Props) => {
  const [state, say] = useSending(act, 'messages')
  const key = useKey()
  const { f } = v.s
  return <details>
    <summary>{w.title(v.s.name(model.answer.store.name))}<Icon of="down" cls="turn" /></summary>
    {state.at === 'sent' ? <p role="status">{send.sent} {state.value.case.answerBy && send.by(f.day(state.value.case.answerBy))} <bdi class="n">{send.number(state.value.case.reference)}</bdi></p> : <form class="form" onSubmit={(event) => {
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
