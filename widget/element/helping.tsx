import type { VNode } from 'preact'
import type { Locale } from '../../contract/vocabulary.ts'
import { Help, loadHelpMessages } from '../page/help/help.tsx'
import type { HelpProps } from './page-vnode.tsx'

/** The questions of a page in one language: a chunk of its own, as their texts are long and nobody's first question. */
export interface Helping {
  readonly draw: (props: HelpProps) => VNode
  readonly load: (locale: Locale) => Promise<Helping>
}

export const loadHelping = async (locale: Locale): Promise<Helping> => {
  const help = await loadHelpMessages(locale)
  return { draw: (props) => <Help {...props} help={help} />, load: loadHelping }
}
