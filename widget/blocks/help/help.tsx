import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { contactOf } from '../../model/contact.ts'
import { Icon } from '../../ui/icon.tsx'
import { Out } from '../../ui/parts.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { Jump } from '../jump.tsx'
import { answerTo } from './answer.ts'
import { Own } from './own.tsx'
import type { AllHelpWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'help', AllHelpWords>

/** Questions of this moment, a search, and a message at the end: never a dead end. The questions are plain details and need no script. */
export const View = (props: Props) => {
  const { v, block, words: { help: h, send }, model, act } = props
  const { store } = model.answer
  const contact = contactOf(store)
  const questions = block.questions.flatMap((question) => {
    if (question.by === 'shop') return [{ key: `shop:${question.id}`, decision: question.decision, q: <bdi lang={question.q.lang}>{question.q.text}</bdi>, a: <Own answer={question} /> }]
    const answer = answerTo(question.key, v.s, h, model, block.facts)
    return answer ? [{ key: `page:${question.key}`, decision: question.decision, q: <>{answer.q}</>, a: <p>{answer.a}{answer.link && <> {answer.link.to ? <Jump to={answer.link.to} otherwise={answer.link.href}>{answer.link.label}</Jump> : <Out href={answer.link.href}>{answer.link.label}</Out>}</>}</p> }] : []
  })
  const [Forms, setForms] = useState<ComponentType<Props> | null>(null)
  const hasForms = act !== null && (block.canSearch || block.canWrite)
  // Nobody's first question: what is typed into comes a moment later, and if it does not come the shop's own address stays.
  useEffect(() => { if (hasForms) import('./forms.tsx').then((forms) => setForms(() => forms.Forms), () => undefined) }, [hasForms])
  return <BlockFrame v={v} name="help" title={h.title} cls="help">
    <div>{questions.map(({ key, decision, q, a }, index) => <details key={key} open={index === 0} data-decision={decision ?? undefined} data-arm={key}>
      <summary>{q}<Icon of="down" cls="turn" /></summary>{a}<Helped {...props} arm={key} decision={decision} />
    </details>)}</div>
    {hasForms && Forms && <Forms {...props} />}
    {!(Forms && block.canWrite) && contact && <p class="s"><Out href={contact}>{send.ask(v.s.name(store.name))}</Out></p>}
  </BlockFrame>
}

/** What helped others comes first the next time. Only where there is a script to tell it. */
const Helped = ({ act, report, words: { help: { helped: w } }, arm, decision }: Props & { arm: string; decision: string | null }) => {
  const [said, setSaid] = useState<'helped' | 'unhelpful' | null>(null)
  if (!act) return null
  const tell = (kind: 'helped' | 'unhelpful') => { setSaid(kind); report(kind, { decision, arm }) }
  return <p class="s m" role="status">{said ? said === 'helped' ? w.thanks : w.sorry : <>{w.ask} <button type="button" class="link s" onClick={() => tell('helped')}>{w.yes}</button> <button type="button" class="link s" onClick={() => tell('unhelpful')}>{w.no}</button></>}</p>
}
