import type { HelpMessages } from '../../i18n/help-messages.ts'
import type { Messages } from '../../i18n/messages.ts'
import { createSpeaker } from '../../i18n/speaker.ts'
import { contactOf } from '../../model/contact.ts'
import type { PageModel } from '../../model/page-model.ts'
import { Icon } from '../../ui/icon.tsx'
import { Block, Out } from '../../ui/parts.tsx'
import { createView, type FrameOptions } from '../../ui/view.ts'
import { answersOf } from './answers.ts'

export { loadHelpMessages } from '../../i18n/help-messages.ts'

/** Questions of this state. Plain details: nothing in it needs a script. */
export const Help = ({ model, messages, help, ...options }: FrameOptions & { model: PageModel; messages: Messages; help: HelpMessages }) => {
  const s = createSpeaker(messages, model.language, model.today, options.zoneName)
  const v = createView(s, options)
  const { store } = model.answer
  const contact = contactOf(store)
  return <Block v={v} name="help" title={messages.help} cls="help">
    <div>{answersOf(s, help, model).map(({ q, a, link }, i) =>
      <details key={q} open={!i}><summary>{q}<Icon of="down" cls="turn" /></summary><p>{a}{link && <> <Out href={link.href}>{link.label}</Out></>}</p></details>)}
    </div>
    {contact && <p class="s"><Out href={contact}>{messages.ask(s.name(store.name))}</Out></p>}
  </Block>
}
