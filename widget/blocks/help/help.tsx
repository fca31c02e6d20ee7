import { useEffect, useState } from 'preact/hooks'
import { toLocale } from '../../i18n/format.ts'
import { contactOf } from '../../model/contact.ts'
import { Icon } from '../../ui/icon.tsx'
import { Out } from '../../ui/parts.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { Cases } from '../case-parts.tsx'
import { Jump } from '../jump.tsx'
import { answerTo } from './answer.ts'
import { Own } from './own.tsx'
import type { FormsWords } from './forms-words.ts'
import type { AllHelpWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'help', AllHelpWords>

/** Questions of this moment, a search, and a message at the end: never a dead end. The questions are plain details and need no script. */
export const View = (props: Props) => {
  const { v, block, words: h, language, model, act } = props
  const { store } = model.answer
  const contact = contactOf(store)
  // What a page tells that a tracking number opened is not counted: nobody knows who looks.
  const canTell = act && model.answer.view !== 'number'
  const questions = block.questions.flatMap((question) => {
    if (question.by === 'shop') return [{ key: `shop:${question.id}`, decision: question.decision, q: <bdi lang={question.q.lang}>{question.q.text}</bdi>, a: <Own answer={question} /> }]
    const answer = answerTo(question.key, v.s, h, model, block.facts)
    return answer ? [{ key: `page:${question.key}`, decision: question.decision, q: <>{answer.q}</>, a: <p>{answer.a}{answer.link && <> {answer.link.to ? <Jump to={answer.link.to} otherwise={answer.link.href}>{answer.link.label}</Jump> : <Out href={answer.link.href}>{answer.link.label}</Out>}</>}</p> }] : []
  })
  const [late, setLate] = useState<{ readonly module: typeof import('./forms.tsx'); readonly said: FormsWords } | null>(null)
  // Nobody's first question: what takes a script comes a moment later, and if it does not come the shop's own address stays.
  useEffect(() => { if (act) import('./forms.tsx').then(async (module) => setLate({ module, said: await module.formsWords(toLocale(language).locale) }), () => undefined) }, [act !== null, language])
  return <BlockFrame v={v} name="help" title={h.title} cls="help">
    <div>{questions.map(({ key, decision, q, a }, index) => <details key={key} open={index === 0} data-decision={decision ?? undefined} data-arm={key}>
      <summary>{q}<Icon of="down" cls="turn" /></summary>{a}{canTell && late && <late.module.Helped {...props} said={late.said} arm={key} decision={decision} />}
    </details>)}</div>
    <Cases v={v} w={h.send} cases={block.cases} shop={store.name} />
    {act && late && <late.module.Forms {...props} said={late.said} />}
    {!(late && block.canWrite) && contact && <p class="s"><Out href={contact}>{h.ask(v.s.name(store.name))}</Out></p>}
  </BlockFrame>
}
